/**
 * The published values of one indicator and year over the parks, as a table for `suppress`: the zone
 * is the sum of its parks, and behind each value stand the firms that reported.
 */
import type { Editions } from '../data/check-park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { CellTable, TableCell } from '../model/cross-table.ts';
import { layOut } from '../model/cross-table.ts';
import type { Makeup } from '../model/disclosure-rule.ts';
import { makeupOf } from '../model/disclosure-rule.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { stepsOf } from '../model/yearly-figures.ts';
import { parkDimension, parkOfFirms } from './firm-groups.ts';

/** A published value this much above the firms' sum has contributors the table does not know. */
export const COVERAGE = 0.02;

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

/** What stands behind a published value: the firms, and unknown others when it is larger. */
function makeup(
  figures: ReadonlyMap<string, number>,
  firms: readonly string[],
  value: number | undefined,
): { readonly makeup: Makeup; readonly covered: boolean } {
  const known = firms.flatMap((by) => {
    const figure = figures.get(by);
    return figure === undefined ? [] : [{ by, value: figure }];
  });
  const own = makeupOf(known);
  const rest = value === undefined ? 0 : value - own.sum;
  if (own.respondents > 0 && Math.abs(rest) <= COVERAGE * own.size) {
    return { makeup: own, covered: true };
  }
  const others = Array.from({ length: UNKNOWN }, (_, index) => ({
    by: `\u0000${index}`,
    value: Math.max(0, rest) / UNKNOWN,
  }));
  return { makeup: makeupOf([...known, ...others]), covered: false };
}

/**
 * Lays the table out. Parks without a published number in the year are hidden cells: nobody sees
 * them, but zone − others would show them.
 *
 * @param figures the firms' figures in the indicator's unit
 */
export function parkTable(
  editions: Editions,
  indicator: Indicator,
  figures: YearlyFigures,
): ParkTable {
  const dimension = parkDimension(editions);
  const values = publishedValues(editions, indicator);
  const parks = reportingFirms(editions, figures, values);
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
    const published = figures.periods.map((period) => values.get(periodKey(id, period)));
    const made = figures.figures.map((month, index) => makeup(month, firms, published[index]));
    // What is not published covers nothing: nobody knows the figure from there.
    if (made.some((one, index) => one.covered && published[index] !== undefined)) {
      covered.set(id, new Set(firms));
    }
    const steps = made.every((one) => one.covered) ? stepsOf(figures, new Set(firms)) : [];
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

/** Published values of an indicator by park and period. */
export function publishedValues(
  editions: Editions,
  indicator: Indicator,
): ReadonlyMap<string, number> {
  return new Map(
    editions.public.observations.flatMap(({ indicator: code, park, period, value }) =>
      code === indicator.code && typeof value === 'number'
        ? [[periodKey(park, period), value] as const]
        : [],
    ),
  );
}

/** The firms above the scale among those given. */
export function aboveScaleOnly(
  { internal }: Editions,
  parks: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const large = new Set(
    internal.enterprises.flatMap(({ code, aboveScale }) => (aboveScale ? [code] : [])),
  );
  return new Map([...parks].filter(([firm]) => large.has(firm)));
}

/**
 * Every firm behind the zone's value with its park. Many indicators cover firms above the scale
 * only: whichever of the two sets comes closer to the latest published value is taken.
 */
function reportingFirms(
  editions: Editions,
  { periods, figures }: YearlyFigures,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const all = parkOfFirms(editions);
  const aboveScale = aboveScaleOnly(editions, all);
  const zone = editions.public.zone.code;
  const at = periods.findLastIndex((period) => values.has(periodKey(zone, period)));
  const [period, month] = [periods[at], figures[at]];
  if (period === undefined || month === undefined) return all;
  const published = values.get(periodKey(zone, period)) ?? 0;
  const distance = (firms: ReadonlyMap<string, string>): number =>
    Math.abs([...firms.keys()].reduce((sum, firm) => sum + (month.get(firm) ?? 0), 0) - published);
  return distance(aboveScale) < distance(all) ? aboveScale : all;
}

/** Names a park's value of a period. */
export function periodKey(park: string, { year, month }: Period): string {
  return `${park} ${year}-${month}`;
}
