/**
 * The published values of one indicator and year over the parks, as a table for `suppress`: the zone
 * is the sum of its parks, and behind each value stand the firms that reported.
 */
import type { Editions } from '../data/check-park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { CellTable, TableCell } from '../model/cross-table.ts';
import { layOut } from '../model/cross-table.ts';
import type { DisclosureRule, Makeup } from '../model/disclosure-rule.ts';
import { makeupOf, marginOf } from '../model/disclosure-rule.ts';
import { seriesOf, stepsOf } from '../model/yearly-figures.ts';
import { parkDimension } from './firm-groups.ts';
import { COVERAGE, periodKey, publishedValues } from './published-values.ts';
import type { SumReading } from './sum-readings.ts';

/** How many unknown contributors stand for the rest: enough not to be few. */
const UNKNOWN = 3;

/** The values of an indicator in a year. */
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
 * little to leave the largest firm in doubt is no cover: a rounding or an estimate may make it up.
 */
function makeup(
  own: Makeup,
  value: number | undefined,
  rule: DisclosureRule,
): { readonly makeup: Makeup; readonly covered: boolean } {
  const rest = value === undefined ? 0 : value - own.sum;
  const covered = own.respondents > 0 && Math.abs(rest) <= COVERAGE * own.size;
  const doubt = marginOf(rule) * Math.abs(own.top[0]?.value ?? 0);
  const cover = !covered && rest > 0 && rest >= doubt;
  return { makeup: cover ? withOthers(own, rest) : own, covered };
}

/**
 * Lays the table out. Parks without a published number in the year are hidden cells: nobody sees
 * them, but zone − others would show them.
 */
export function parkTable(
  editions: Editions,
  indicator: Indicator,
  { factor, figures, parks }: SumReading,
  rule: DisclosureRule,
): ParkTable {
  const dimension = parkDimension(editions);
  const values = publishedValues(editions, indicator);
  const layout = layOut(
    [dimension],
    [...parks.values()].map((park) => [park]),
  );
  const firmsOf = new Map<string, string[]>(layout.cells.map(({ id }) => [id, []]));
  for (const [firm, park] of parks) {
    for (const id of layout.cellsOf([park])) firmsOf.get(id)?.push(firm);
  }
  const covered = new Map<string, ReadonlySet<string>>();
  const cells = layout.cells.map(({ id, rank, hidden }): TableCell => {
    const firms = firmsOf.get(id) ?? [];
    const published = figures.periods.map((period) => {
      const value = values.get(periodKey(id, period));
      return value === undefined ? undefined : value / factor;
    });
    const made = seriesOf(figures, firms).map((own, at) => makeup(own, published[at], rule));
    // What is not published covers nothing: nobody knows the figure from there.
    if (made.some((one, index) => one.covered && published[index] !== undefined)) {
      covered.set(id, new Set(firms));
    }
    const steps = made.every((one) => one.covered) ? stepsOf(figures, firms) : [];
    return {
      id,
      rank,
      hidden: hidden || published.every((value) => value === undefined),
      series: made.map((one) => one.makeup),
      revealed: steps,
    };
  });
  const relations = indicator.additive ? layout.relations : [];
  return { table: { cells, relations }, covered };
}
