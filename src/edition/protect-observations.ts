/**
 * A park's published figure may be one firm's: where fewer than three firms report, or one giant
 * makes nearly all of it. This compares the public observations with the figures of firms and says
 * which rows must not be published, together with the further ones that would give them away: other
 * parks (total − rest), ratios (per-mu × area) and next year's growth (growth × base).
 */
import type { AggregateMeasure, ProtectedObservation, WithheldReason } from '../data/aggregates.ts';
import type { Editions } from '../data/check-park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { suppress, worstReason } from '../model/suppression.ts';
import { seriesOf, yearlyFigures } from '../model/yearly-figures.ts';
import { firmsOfParks } from './firm-groups.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { measureOfIndicator, measuresOfRatio } from './indicator-measure.ts';
import { parkTable } from './park-tables.ts';

/** What was decided about one indicator and year, for messages and for the tables of groups. */
export interface ParkDecision {
  readonly indicator: Indicator;
  readonly measure: AggregateMeasure;
  readonly year: number;
  readonly reasons: ReadonlyMap<string, WithheldReason>;
  /** The firms whose figures a park's published value adds up to. */
  readonly covered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Years firms have reported for, ascending. */
export function reportedYears({ internal }: Editions): number[] {
  return [...new Set(internal.enterprisePeriods.map(({ period }) => period.year))].sort();
}

function inUnit(figures: YearlyFigures, factor: number): YearlyFigures {
  const scale = (month: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...month].map(([firm, value]) => [firm, value * factor]));
  return { ...figures, figures: figures.figures.map(scale) };
}

/** Decides for every public indicator that adds up figures of firms, and for the ratios of such figures. */
export function decideParks(editions: Editions, rule: DisclosureRule): ParkDecision[] {
  const years = reportedYears(editions);
  const { indicators } = editions.public;
  const sums = indicators.flatMap((indicator) => {
    const found = measureOfIndicator(indicator);
    if (found === undefined) return [];
    const { measure, factor } = found;
    return years.map((year): ParkDecision => {
      const rows = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
      const { table, covered } = parkTable(editions, indicator, inUnit(rows, factor));
      const { reasons } = suppress(table, rule);
      return { indicator, measure, year, reasons, covered };
    });
  });
  const decided = new Set(sums.map(({ measure }) => measure));
  const ratios = indicators.flatMap((indicator) =>
    measuresOfRatio(indicator)
      .filter((measure) => !decided.has(measure))
      .flatMap((measure) =>
        years.map((year) => decideRatio(editions, rule, { indicator, measure, year })),
      ),
  );
  return [...sums, ...ratios];
}

/**
 * Decides for a ratio by a part of it that is not published itself: in a park of one firm 亩均税收 is
 * the firm's. It may be about all firms or about those above the scale, so neither may be too few.
 * Ratios don't add up: no park's gives another's away.
 */
function decideRatio(
  editions: Editions,
  rule: DisclosureRule,
  ratio: Pick<ParkDecision, 'indicator' | 'measure' | 'year'>,
): ParkDecision {
  const figures = yearlyFigures(editions.internal.enterprisePeriods, ratio.year, ratio.measure);
  const reasons = new Map<string, WithheldReason>();
  for (const [park, groups] of firmsOfParks(editions)) {
    const made = groups.flatMap((firms) => seriesOf(figures, firms));
    const reason = worstReason(made, rule);
    if (reason !== undefined) reasons.set(park, reason);
  }
  return { ...ratio, reasons, covered: new Map() };
}

/** Ratios are withheld where a part of them is. */
function ratioReason(
  decisions: readonly ParkDecision[],
  measures: readonly AggregateMeasure[],
  { park, period }: Observation,
): WithheldReason | undefined {
  const hit = decisions.find(
    ({ measure, year, reasons }) =>
      year === period.year && measures.includes(measure) && reasons.has(park),
  );
  return hit === undefined ? undefined : 'protects-another';
}

/** The rows of public observations that must not be published, in their order. */
export function protectedRows(
  editions: Editions,
  decisions: readonly ParkDecision[],
): ProtectedObservation[] {
  const ownReason = (indicator: string, park: string, year: number): WithheldReason | undefined =>
    decisions
      .find((one) => one.indicator.code === indicator && one.year === year && one.reasons.has(park))
      ?.reasons.get(park);
  const ratios = new Map(
    editions.public.indicators.map((indicator) => [indicator.code, measuresOfRatio(indicator)]),
  );
  return editions.public.observations.flatMap((row): ProtectedObservation[] => {
    const { indicator, park, period } = row;
    const reasonIn = (year: number): WithheldReason | undefined =>
      ownReason(indicator, park, year) ??
      ratioReason(decisions, ratios.get(indicator) ?? [], { ...row, period: { ...period, year } });
    const now = reasonIn(period.year);
    if (now !== undefined) return [{ indicator, park, period, reason: now, part: 'row' }];
    if (reasonIn(period.year - 1) === undefined) return [];
    return [{ indicator, park, period, reason: 'protects-another', part: 'growth' }];
  });
}

function rowKey(row: Pick<Observation, 'indicator' | 'park' | 'period'>): string {
  return `${row.indicator} ${row.park} ${row.period.year} ${row.period.month}`;
}

/** The observations without what is protected; a withheld row loses its note as well. */
export function withoutProtected(
  observations: readonly Observation[],
  rows: readonly ProtectedObservation[],
): Observation[] {
  const parts = new Map(rows.map((row) => [rowKey(row), row.part]));
  return observations.map((row) => {
    const part = parts.get(rowKey(row));
    if (part === undefined) return row;
    const bare: Observation = { ...row, growth: 'withheld', change: 'withheld' };
    if (part === 'growth') return bare;
    return withoutNote({ ...bare, value: 'withheld' });
  });
}

/** A note might say what the value no longer does. */
function withoutNote(row: Observation): Observation {
  // `note` is the one key left out, and it is optional: what remains is an observation.
  const entries = Object.entries(row).filter(([key]) => key !== 'note');
  return Object.fromEntries(entries) as unknown as Observation;
}
