import { drawCounts, type CountedUnit } from '../charts/unit-dots.ts';
import { formatDay } from '../format/day.ts';
import { unlandedFinding } from '../format/finding-attraction.ts';
import { coverageOf } from '../model/coverage.ts';
import { unlandedCauses, unlandedProjects, type Unlanded } from '../model/unlanded-projects.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** The projects that are signed and have not landed, with what holds them up. */
export function unlandedOf({ day, park, units }: ProjectContext): Unlanded[] {
  return unlandedProjects(units, park.blockers, day);
}

/**
 * How many of them each cause holds up; only the internal edition says which. Without any cause there is
 * nothing to draw; that they have not landed is said by the report.
 */
export function unlandedFigure(context: ProjectContext): Figure | undefined {
  const unlanded = unlandedOf(context);
  const causes = unlandedCauses(unlanded);
  if (!causes.some(({ cause }) => cause !== 'none')) return undefined;
  const { park } = context;
  const { chart, landings, notes, table } = investment;
  // The public edition does not have every problem: none here may mean none that is public.
  const none = park.edition === 'public' ? landings.nonePublic : landings.none;
  const nameOf = (cause: (typeof causes)[number]['cause']): string =>
    cause === 'none' ? none : projectTerms.causes[cause];
  const unitsOf = (cause: (typeof causes)[number]['cause']): CountedUnit[] =>
    unlanded
      .filter(({ blockers }) =>
        cause === 'none'
          ? blockers.length === 0
          : blockers.some(({ blocker }) => blocker.cause === cause),
      )
      .map(({ unit }) => ({ name: park.edition === 'public' ? '' : shortNameOf(unit.project) }));
  return completeFigure({
    id: 'unlanded-causes',
    title: unlandedFinding(
      { rows: unlanded, coverage: coverageOf(park, 'projects') },
      causes,
      none,
    ),
    subtitle: chart.causesSubtitle(formatDay(context.day)),
    notes: [notes.unlanded, notes.causes],
    table: tableOf(
      [table.cause, table.count],
      causes.map(({ cause, count }) => [nameOf(cause), countCell(count)]),
      (column) => column === 1,
    ),
    places: unlanded.map(({ unit }) => unit.project.at),
    draw: (options) =>
      drawCounts(
        causes.map(({ cause, count }) => ({
          name: nameOf(cause),
          units: unitsOf(cause),
          text: `${count}${investment.unit.projects}`,
          tip: zh.charts.tip(nameOf(cause), [`${count}${investment.unit.projects}`]),
        })),
        options,
      ),
  });
}
