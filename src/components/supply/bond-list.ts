import type { Park } from '../../data/park.ts';
import { bondCell } from '../../figures/bonds.ts';
import { formatDateCell } from '../../format/day.ts';
import { isGranted } from '../../model/bond-spending.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import { supply } from '../../ui/supply.ts';
import { parkOrder } from '../park-order.ts';
import type { ProjectList } from '../projects/rows.ts';

const dateCell = (date: string | undefined): string =>
  date === undefined ? '' : formatDateCell(date);

/** Bonds and funds one by one with all that is said of them. */
export function bondList(park: Park): ProjectList {
  const { table } = supply;
  const units = park.bonds.some(({ responsibleUnit }) => responsibleUnit !== undefined);
  const notes = park.bonds.some(({ note }) => note !== undefined);
  const place = (code: string | undefined): string =>
    park.parks.find((row) => row.code === code)?.shortName ?? '';
  return {
    columns: [
      { head: table.name, sortable: true },
      { head: table.kind, sortable: true },
      { head: table.year, sortable: true, rest: true },
      { head: table.park, sortable: true, rest: true },
      { head: table.use, rest: true },
      { head: table.applied, numeric: true, rest: true },
      { head: table.granted, numeric: true, key: true },
      { head: table.approved, sortable: true, rest: true },
      { head: table.disbursed, numeric: true, key: true },
      { head: table.promised, sortable: true },
      { head: table.asOf, sortable: true, rest: true },
      ...(units ? [{ head: table.unit, rest: true }] : []),
      ...(notes ? [{ head: table.note, rest: true }] : []),
    ],
    filters: [
      { key: 'kind', label: table.kind, order: Object.values(projectTerms.bondKinds) },
      { key: 'park', label: table.park, order: parkOrder(park.parks) },
    ],
    rows: park.bonds.map((bond) => {
      const uses = [
        park.projects.find(({ code }) => code === bond.project)?.name,
        park.facilities.find(({ code }) => code === bond.facility)?.name,
      ].filter((name) => name !== undefined);
      return {
        id: `bond-${bond.code}`,
        cells: [
          { text: bond.name },
          { text: projectTerms.bondKinds[bond.kind] },
          { text: bond.year === undefined ? '' : String(bond.year) },
          { text: place(bond.park) },
          { text: uses.join('、') },
          { text: bondCell(bond, bond.applied) },
          { text: isGranted(bond) ? bondCell(bond, bond.granted) : supply.chart.pending },
          { text: dateCell(bond.approvalDate) },
          { text: bondCell(bond, bond.disbursed) },
          { text: bond.promisedDateText ?? bond.promisedDate ?? '' },
          { text: dateCell(bond.asOf) },
          ...(units ? [{ text: bond.responsibleUnit ?? '' }] : []),
          ...(notes ? [{ text: bond.note ?? '' }] : []),
        ],
        facets: {
          kind: [projectTerms.bondKinds[bond.kind]],
          park: [place(bond.park)].filter((name) => name !== ''),
        },
        names: uses,
      };
    }),
  };
}
