/**
 * Makes the figures of groups from the figures of firms, before those are dropped from the public
 * edition. Three tables, tied together by the total of all firms: parks × industries, levels, grades.
 */
import type { Aggregate, AggregateGroup, AggregateMeasure } from '../data/aggregates.ts';
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { Edition } from '../data/park.ts';
import type { Reading } from '../data/reading.ts';
import { layOut } from '../model/cross-table.ts';
import type { CellTable, Layout } from '../model/cross-table.ts';
import { addUp } from '../model/decimal.ts';
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
import { historyOf, reportedYears } from './firm-years.ts';
import { publishedBy } from './park-decision.ts';
import type { ParkDecision } from './park-decision.ts';
import { taxCounterpart, withShownRefunds } from './shown-refunds.ts';

/** A decided table: what is published of it and who is behind it. */
interface Decided {
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
  measure: AggregateMeasure,
  year: number,
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

function rowsOf(
  { table, members, reasons, groupOf }: Decided,
  measure: AggregateMeasure,
  { periods, figures, unreported }: YearlyFigures,
  edition: Edition,
): Aggregate[] {
  return table.cells.flatMap((cell) => {
    if (cell.hidden === true) return [];
    const firms = [...(members.get(cell.id) ?? [])];
    const reason = reasons.get(cell.id);
    return periods.flatMap((period, at): Aggregate[] => {
      const reported = firms.flatMap((firm) => figures[at]?.get(firm) ?? []);
      const complete = !firms.some((firm) => unreported[at]?.has(firm) === true);
      if (reported.length === 0 && complete) return [];
      const open: Reading = reported.length === 0 ? 'not-reported' : addUp(reported);
      const value: Reading = reason !== undefined && edition === 'public' ? 'withheld' : open;
      const row = { measure, group: groupOf(cell.id), period, value, complete };
      return [reason === undefined ? row : { ...row, reason }];
    });
  });
}

/** The table of parks and industries, with what the other tables of the measure need to know. */
interface MainTable extends Omit<Decided, 'groupOf'> {
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
): Omit<Decided, 'groupOf'> {
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

/** Every figure of every group, for an edition. */
export function makeAggregates(
  editions: Editions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
  edition: Edition,
): Aggregate[] {
  const places = placesOfFirms(editions);
  const zone = editions.public.zone.code;
  const layout = layOut(
    [parkDimension(editions), industryDimension(editions)],
    [...places.values()],
  );
  const members = membersOf(layout, places);
  const placeOf = new Map(layout.cells.map(({ id, groups }) => [id, groups]));
  const groupAt = (id: string): AggregateGroup => {
    const [park = zone, industry = ALL_INDUSTRIES] = placeOf.get(id) ?? [];
    return {
      ...(park === zone ? {} : { park }),
      ...(industry === ALL_INDUSTRIES ? {} : { industry }),
    };
  };
  const all = layout.cells.find(({ groups }) => groups[0] === zone && groups[1] === ALL_INDUSTRIES);

  return reportedYears(editions).flatMap((year) => {
    const inYear = yearlyFigures(editions.internal.enterprisePeriods, year, 'enterprises');
    const last = inYear.periods.at(-1) ?? { year, month: 12 };
    const levels = levelsOfFirms(editions, last);
    const grades = gradesOfFirms(editions, year);
    return AGGREGATE_MEASURES.flatMap((measure) => {
      const figures = yearlyFigures(rowsCounted(editions, measure, edition), year, measure);
      // How many firms there are is known from their names.
      const limits = measure === 'enterprises' ? NO_LIMITS : rule;
      const known = observed(layout, members, decisions, measure, year);
      const history = isStock(measure) ? historyOf(editions, measure) : undefined;
      const cells = withReportingChanges(
        crossCells(layout, members, figures, known.same),
        members,
        history,
        year,
        limits,
      );
      const table = withShownRefunds(
        withBounds(
          withDifferences(cells, members, known.others, figures, limits),
          members,
          known.others,
          figures,
        ),
        members,
        publishedBy(decisions, taxCounterpart(measure), year),
        yearlyFigures(editions.internal.enterprisePeriods, year, 'refund'),
      );
      const { reasons } = suppress(table, limits);
      const main = { table, members, reasons, known, history, all: all?.id ?? '' };
      const byLevel = decideOverlapping(levels, figures, main, limits);
      const byGrade = decideOverlapping(grades, figures, main, limits);
      const tables: Decided[] = [
        { ...main, groupOf: groupAt },
        { ...byLevel, groupOf: (level) => ({ level }) },
        { ...byGrade, groupOf: (grade) => ({ grade }) },
      ];
      return tables.flatMap((decided) => rowsOf(decided, measure, figures, edition));
    });
  });
}

const NO_LIMITS: DisclosureRule = { minContributors: 0, maxShare: 1 };

/** The public count leaves internal firms out: they are not named either. */
function rowsCounted(
  { internal, public: open }: Editions,
  measure: AggregateMeasure,
  edition: Edition,
) {
  if (measure !== 'enterprises' || edition === 'internal') return internal.enterprisePeriods;
  const named = new Set(open.enterprises.map(({ code }) => code));
  return internal.enterprisePeriods.filter(({ enterprise }) => named.has(enterprise));
}
