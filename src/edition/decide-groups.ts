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
import { withPopulationChanges } from '../model/population-changes.ts';
import type { GroupOverTime } from '../model/population-changes.ts';
import { suppress } from '../model/suppression.ts';
import type { Suppression } from '../model/suppression.ts';
import { once } from '../model/once.ts';
import { yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { ALL_INDUSTRIES, industryDimension, parkDimension, placesOfFirms } from './firm-groups.ts';
import { historyOf } from './firm-years.ts';
import { publishedBy } from './park-decision.ts';
import type { ParkDecision } from './park-decision.ts';
import { taxCounterpart, withShownRefunds } from './shown-refunds.ts';
import { titledByGrade, titledByLevel } from './titled-firms.ts';
import type { TitledFirms } from './titled-firms.ts';

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
}

/** Groups that may overlap, after the table of parks and industries has been decided. */
function decideOverlapping(
  editions: Editions,
  titled: TitledFirms,
  figures: YearlyFigures,
  main: MainTable,
  rule: DisclosureRule,
): Omit<DecidedGroups, 'groupOf'> {
  const total = main.reasons.has(main.all) ? 'withheld' : 'published';
  const { measure, year } = figures;
  const { table, members } = overlappingCells(titled.now(year), figures, total);
  const visible = main.table.cells
    .filter(({ id, hidden }) => hidden !== true && !main.reasons.has(id))
    .flatMap(({ id }) => main.members.get(id) ?? [])
    .filter((firms) => firms.size > 0);
  const published = [...visible, ...main.known.others];
  const history = historyOf(editions, measure);
  const changed = withPopulationChanges(table, history, titled.overTime, year, rule);
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

/** A park's and an industry's firms are the same in every release. */
function always(firms: ReadonlySet<string> = new Set()): GroupOverTime {
  return () => firms;
}

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
  const cells = withPopulationChanges(
    crossCells(layout, members, figures, known.same),
    historyOf(editions, measure),
    (id) => always(members.get(id)),
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
  return { table, members, reasons: suppress(table, rule).reasons, known, all };
}

/** How many firms there are is known from their names. */
const NO_LIMITS: DisclosureRule = { minContributors: 0, maxShare: 1 };

/** The tables of parks and industries, by the decisions on parks they stand on. */
const decidedOn = once((_figures: YearlyFigures) => new WeakMap<object, MainTable>());

/** The table of parks and industries, once for all who ask. */
function mainTable(
  editions: Editions,
  decisions: readonly ParkDecision[],
  figures: YearlyFigures,
  rule: DisclosureRule,
): MainTable {
  const known = decidedOn(figures);
  const limits = figures.measure === 'enterprises' ? NO_LIMITS : rule;
  const main = known.get(decisions) ?? decidePlaces(editions, decisions, figures, limits);
  known.set(decisions, main);
  return main;
}

/** Decides the figures of parks and industries of one measure and year. */
export function decidePlaceGroups(
  editions: Editions,
  decisions: readonly ParkDecision[],
  figures: YearlyFigures,
  rule: DisclosureRule,
): DecidedGroups {
  const { members, reasons, table } = mainTable(editions, decisions, figures, rule);
  return { groupOf: placeTable(editions).groupAt, members, reasons, table };
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
  const limits = figures.measure === 'enterprises' ? NO_LIMITS : rule;
  const main = mainTable(editions, decisions, figures, rule);
  const withTitles = (titled: TitledFirms): Omit<DecidedGroups, 'groupOf'> =>
    decideOverlapping(editions, titled, figures, main, limits);
  return [
    decidePlaceGroups(editions, decisions, figures, rule),
    { ...withTitles(titledByLevel(editions)), groupOf: (level) => ({ level }) },
    { ...withTitles(titledByGrade(editions)), groupOf: (grade) => ({ grade }) },
  ];
}
