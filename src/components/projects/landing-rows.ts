import { projectHref, shortNameOf } from '../../figures/project-context.ts';
import { formatDateCell } from '../../format/day.ts';
import type { Unlanded } from '../../model/unlanded-projects.ts';
import { investment } from '../../ui/investment.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ListRow } from '../list-table.ts';
import type { ProjectList } from './rows.ts';

/** The checklist of signed projects that have not landed: internal, with who has to do what by when. */
export function unlandedList(unlanded: readonly Unlanded[]): ProjectList {
  const { landings } = investment;
  const rows = unlanded.flatMap(({ blockers, signed, unit: { project } }): ListRow[] => {
    const name = { text: shortNameOf(project), href: projectHref(project) };
    const facets = (cause: string, unit: string) => ({
      cause: [cause],
      unit: unit === '' ? [] : [unit],
    });
    if (blockers.length === 0) {
      const unit = project.responsibleUnit ?? '';
      const person = project.responsiblePerson ?? '';
      const cells = [landings.none, '', unit, person, '', ''].map((text) => ({ text }));
      return [
        {
          cells: [name, { text: formatDateCell(signed) }, ...cells],
          facets: facets(landings.none, unit),
          names: [project.name],
        },
      ];
    }
    return blockers.map(({ blocker, late }) => {
      const unit = blocker.responsibleUnit ?? project.responsibleUnit ?? '';
      const cause = projectTerms.causes[blocker.cause];
      return {
        cells: [
          name,
          { text: formatDateCell(signed) },
          { text: cause },
          { text: blocker.text ?? blocker.publicText ?? '' },
          { text: unit },
          { text: blocker.responsiblePerson ?? project.responsiblePerson ?? '' },
          { text: blocker.deadlineText ?? blocker.deadline ?? '' },
          late === undefined ? { text: '' } : { text: String(late), sort: late },
        ],
        facets: facets(cause, unit),
        names: [project.name],
      };
    });
  });
  return {
    columns: [
      { head: landings.project, sortable: true },
      { head: landings.signed, sortable: true },
      { head: landings.cause, sortable: true },
      { head: landings.text },
      { head: landings.unit, sortable: true },
      { head: landings.person, sortable: true },
      { head: landings.deadline, sortable: true },
      { head: landings.late, numeric: true, sortable: true },
    ],
    filters: [
      { key: 'cause', label: landings.cause },
      { key: 'unit', label: landings.unit },
    ],
    rows,
  };
}
