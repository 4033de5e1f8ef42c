/**
 * Decides which figures of groups may be shown: three tables, tied together by the total of all firms:
 * parks × industries, levels, grades.
 */
import type { AggregateGroup } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import { layOut } from '../model/cross-table.ts';
import type { CellTable, Layout } from '../model/cross-table.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import {
  ALL_FIRMS,
  crossCells,
  membersOf,
  overlappingCells,
  withDifferences,
} from '../model/grouped-cells.ts';
import type { Elsewhere, Members } from '../model/grouped-cells.ts';
import { withBounds } from '../model/population-bounds.ts';
import { withReportingChanges } from '../model/reporting-changes.ts';
import type { ReportingHistory } from '../model/reporting-changes.ts';
import { suppress } from '../model/suppression.ts';
import type { Suppression } from '../model/suppression.ts';
import { once } from '../model/once.ts';
import { isStock, yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import {
  ALL_INDUSTRIES,
  gradesOfFirms,
  industryDimension,
  levelsOfFirms,
  parkDimension,
  placesOfFirms,
} from './firm-groups.ts';
import { historyOf } from './firm-years.ts';
import { publishedBy } from './park-decision.ts';
import type { ParkDecision } from './park-decision.ts';
import { taxCounterpart, withShownRefunds } from './shown-refunds.ts';

/** A decided table: what is published of it and who is behind it. */
export interface DecidedGroups {
  readonly table: CellTable;
  readonly members: Members;
  readonly reasons: Suppression['reasons'];
  groupOf(id: string): AggregateGroup;
}

/** What the observations already say about the parks' totals. */
interface Observed {
  /** The very same figures, by cell. */
  readonly same: Elsewhere;
  /** Published sums over other firms: only those above the scale, say. */
  readonly others: readonly ReadonlySet<string>[];
}

function observed(
  layout: Layout,
  members: Members,
  decisions: readonly ParkDecision[],
  { measure, year }: YearlyFigures,
): Observed {
  const same = new Map<string, 'published' | 'withheld'>();
  const others: ReadonlySet<string>[] = [];
  const relevant = decisions.filter(
    (decision) => decision.measure === measure && decision.year === year,
  );
  for (const { id, groups } of layout.cells) {
    const [park = '', industry = ''] = groups;
    if (industry !== ALL_INDUSTRIES) continue;
    for (const { reasons, covered } of relevant) {
      const firms = covered.get(park);
      if (reasons.has(park)) same.set(id, 'withheld');
      else if (firms === undefined) continue;
      else if (firms.size !== members.get(id)?.size) others.push(firms);
      else if (!same.has(id)) same.set(id, 'published');
    }
  }
  return { same, others };
}

/** The table of parks and industries, with what the other tables of the measure need to know. */
interface MainTable extends Omit<DecidedGroups, 'groupOf'> {
  /** The cell of all firms. */
  readonly all: string;
  readonly known: Observed;
  /** What is compared period by period; absent for what is counted from January. */
  readonly history: ReportingHistory | undefined;
}

/** Groups that may overlap, after the table of parks and industries has been decided. */
function decideOverlapping(
  groupsOf: ReadonlyMap<string, readonly string[]>,
  figures: YearlyFigures,
  main: MainTable,
  rule: DisclosureRule,
): Omit<DecidedGroups, 'groupOf'> {
  const total = main.reasons.has(main.all) ? 'withheld' : 'published';
  const { table, members } = overlappingCells(groupsOf, figures, total);
  const visible = main.table.cells
    .filter(({ id, hidden }) => hidden !== true && !main.reasons.has(id))
    .flatMap(({ id }) => main.members.get(id) ?? [])
    .filter((firms) => firms.size > 0);
  const published = [...visible, ...main.known.others];
  const changed = withReportingChanges(table, members, main.history, figures.year, rule);
  const whole = withBounds(
    withDifferences(changed, members, published, figures, rule),
    members,
    published,
    figures,
  );
  // The total is a row of the main table already.
  const cells = whole.cells.map((cell) =>
    cell.id === ALL_FIRMS ? { ...cell, hidden: true } : cell,
  );
  return { table: { ...whole, cells }, members, reasons: suppress(whole, rule).reasons };
}

/** The table of parks and industries as it is laid out, in every year. */
const placeTable = once((editions: Editions) => {
  const places = placesOfFirms(editions);
  const zone = editions.public.zone.code;
  const layout = layOut(
    [parkDimension(editions), industryDimension(editions)],
    [...places.values()],
  );
  const placeOf = new Map(layout.cells.map(({ id, groups }) => [id, groups]));
  const groupAt = (id: string): AggregateGroup => {
    const [park = zone, industry = ALL_INDUSTRIES] = placeOf.get(id) ?? [];
    return {
      ...(park === zone ? {} : { park }),
      ...(industry === ALL_INDUSTRIES ? {} : { industry }),
    };
  };
  const all = layout.cells.find(({ groups }) => groups[0] === zone && groups[1] === ALL_INDUSTRIES);
  return { all: all?.id ?? '', groupAt, layout, members: membersOf(layout, places) };
});

/** Decides the table of parks and industries. */
function decidePlaces(
  editions: Editions,
  decisions: readonly ParkDecision[],
  figures: YearlyFigures,
  rule: DisclosureRule,
): MainTable {
  const { measure, year } = figures;
  const { all, layout, members } = placeTable(editions);
  const known = observed(layout, members, decisions, figures);
  const history = isStock(measure) ? historyOf(editions, measure) : undefined;
  const cells = withReportingChanges(
    crossCells(layout, members, figures, known.same),
    members,
    history,
    year,
    rule,
  );
  const table = withShownRefunds(
    withBounds(
      withDifferences(cells, members, known.others, figures, rule),
      members,
      known.others,
      figures,
    ),
    members,
    publishedBy(decisions, taxCounterpart(measure), year),
    yearlyFigures(editions.internal.enterprisePeriods, year, 'refund'),
  );
  return { table, members, reasons: suppress(table, rule).reasons, known, history, all };
}

/**
 * Decides the figures of groups of one measure and year.
 *
 * @param figures those of the firms that are counted
 */
export function decideGroups(
  editions: Editions,
  decisions: readonly ParkDecision[],
  figures: YearlyFigures,
  rule: DisclosureRule,
): DecidedGroups[] {
  const { measure, year } = figures;
  // How many firms there are is known from their names.
  const limits = measure === 'enterprises' ? NO_LIMITS : rule;
  const main = decidePlaces(editions, decisions, figures, limits);
  const inYear = yearlyFigures(editions.internal.enterprisePeriods, year, 'enterprises');
  const levels = levelsOfFirms(editions, inYear.periods.at(-1) ?? { year, month: 12 });
  const grades = gradesOfFirms(editions, year);
  return [
    { ...main, groupOf: placeTable(editions).groupAt },
    { ...decideOverlapping(levels, figures, main, limits), groupOf: (level) => ({ level }) },
    { ...decideOverlapping(grades, figures, main, limits), groupOf: (grade) => ({ grade }) },
  ];
}

const NO_LIMITS: DisclosureRule = { minContributors: 0, maxShare: 1 };
