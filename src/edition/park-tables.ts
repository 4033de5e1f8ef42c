/**
 * The published values of one figure and year over the parks, as a table for `suppress`: the zone is
 * the sum of its parks, and behind each value stand the firms that reported.
 */
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { CellTable, TableCell } from '../model/cross-table.ts';
import type { DisclosureRule, Makeup } from '../model/disclosure-rule.ts';
import { makeupOf, marginOf } from '../model/disclosure-rule.ts';
import { revealedByChanges } from '../model/population-changes.ts';
import type { PopulationHistory, Showing } from '../model/population-changes.ts';
import { seriesOf, stepsOf } from '../model/yearly-figures.ts';
import { historyOf } from './firm-years.ts';
import { parkLayout } from './park-layout.ts';
import { COVERAGE, periodKey } from './published-values.ts';
import type { SumReading } from './sum-readings.ts';

/** How many unknown contributors stand for the rest: enough not to be few. */
const UNKNOWN = 3;

/** The values of a year. */
export interface ParkTable {
  readonly table: CellTable;
  /**
   * The firms whose figures a park's values add up to; absent for a park whose values are more or
   * less than that.
   */
  readonly covered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The makeup of a figure that unknown others add `rest` to. */
function withOthers({ sum, size, respondents, contributors, top }: Makeup, rest: number): Makeup {
  const others = Array.from({ length: UNKNOWN }, (_, index) => ({
    by: `\u0000${index}`,
    value: rest / UNKNOWN,
  }));
  return {
    sum: sum + rest,
    size: size + rest,
    respondents: respondents + UNKNOWN,
    contributors: contributors + UNKNOWN,
    top: makeupOf([...top, ...others]).top,
  };
}

/**
 * What stands behind a published value: the firms, and unknown others when it is larger. What is too
 * little to leave the largest firm in doubt is no cover: a rounding or an estimate may make it up; nor
 * is it beside too few firms unless it is as much as theirs, or it may be one of them at a later date.
 */
function makeup(
  firmsMakeup: Makeup,
  value: number | undefined,
  rule: DisclosureRule,
): { readonly makeup: Makeup; readonly covered: boolean } {
  const rest = value === undefined ? 0 : value - firmsMakeup.sum;
  const covered = firmsMakeup.respondents > 0 && Math.abs(rest) <= COVERAGE * firmsMakeup.size;
  const few = firmsMakeup.contributors < rule.minContributors;
  const doubt = few ? firmsMakeup.size : marginOf(rule) * Math.abs(firmsMakeup.top[0]?.value ?? 0);
  const cover = !covered && rest > 0 && rest >= doubt;
  return { makeup: cover ? withOthers(firmsMakeup, rest) : firmsMakeup, covered };
}

/**
 * What is compared of an indicator over all firms: of a period's end with every year before, counted from
 * January within the year. Firms above the scale have their own populations.
 */
function comparedPeriods(
  editions: Editions,
  { borrowed, figures, scope }: SumReading,
): PopulationHistory | undefined {
  if (borrowed || scope !== 'all') return undefined;
  const history = historyOf(editions, figures.measure);
  return history.compared === 'all' ? history : { ...history, compared: 'in-year' };
}

/**
 * Which published values of a place follow its firms' reports. Two that differ by about what the firms
 * that came or went report give them away, whatever else is in both; those that differ otherwise had
 * the firms all along.
 */
function showingIn(
  { periods }: PopulationHistory,
  firms: ReadonlySet<string>,
  valueAt: (period: Period) => number | undefined,
): Showing {
  const values = periods.map(({ period }) => valueAt(period));
  // Few changes give anybody away, so that few sums are needed.
  let sums: readonly number[] | undefined;
  const addUpAll = (): readonly number[] =>
    periods.map(({ figures: { places, values: reported } }) =>
      places.placesOf(firms).reduce((sum, at) => sum + (reported[at] || 0), 0),
    );
  const between = (list: readonly (number | undefined)[], now: number, before: number): number =>
    (list[now] ?? Number.NaN) - (list[before] ?? Number.NaN);
  return {
    isShown: (at) => values[at] !== undefined,
    isSeen: (now, before, change) => {
      const size = change.reduce((sum, { value }) => sum + Math.abs(value), 0);
      sums ??= addUpAll();
      return Math.abs(between(values, now, before) - between(sums, now, before)) <= size / 2;
    },
  };
}

/**
 * Lays the table out. Parks without a published number in the year are hidden cells: nobody sees
 * them, but zone − others would show them.
 *
 * @param values published values by park and period, in the unit of the figures; only those that can be
 *   held against them
 * @param published the parks with a value in the year
 */
export function parkTable(
  editions: Editions,
  reading: SumReading,
  values: ReadonlyMap<string, number>,
  published: ReadonlySet<string>,
  rule: DisclosureRule,
): ParkTable {
  const { borrowed, figures, parks } = reading;
  const history = comparedPeriods(editions, reading);
  const { layout, members } = parkLayout(editions, parks);
  const covered = new Map<string, ReadonlySet<string>>();
  const cells = layout.cells.map(({ id, rank, hidden }): TableCell => {
    const firms = members.get(id) ?? new Set<string>();
    const valueAt = (period: Period): number | undefined =>
      borrowed ? undefined : values.get(periodKey(id, period));
    const made = seriesOf(figures, firms).map((firmsMakeup, at) => {
      const period = figures.periods[at];
      const value = period && valueAt(period);
      return { ...makeup(firmsMakeup, value, rule), isPublished: value !== undefined };
    });
    // What is not published covers nothing: nobody knows the figure from there.
    if (made.some((item) => item.covered && item.isPublished)) covered.set(id, firms);
    const steps = made.every((item) => item.covered) ? stepsOf(figures, firms) : [];
    const changes =
      history &&
      revealedByChanges(
        history,
        () => firms,
        figures.year,
        rule,
        showingIn(history, firms, valueAt),
      );
    return {
      id,
      rank,
      hidden: hidden || !published.has(id),
      series: made.map((item) => item.makeup),
      revealed: [...steps, ...(changes?.makeups ?? [])],
    };
  });
  return { table: { cells, relations: layout.relations }, covered };
}
