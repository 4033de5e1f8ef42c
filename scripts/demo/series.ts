/**
 * One reading of the demo. Levels are whole numbers of the smallest printed step (亿元 with two
 * decimals: 5214 for 52.14), so that sums are exact.
 */
export interface DemoReading {
  readonly steps: number;
  /** Stated growth over the year before, %; undefined where there is no base to compare with. */
  readonly growth: number | undefined;
  /** Difference from the year before in steps; undefined where none is stated. */
  readonly change: number | undefined;
}

/** Readings of one indicator for one park, by period key (2026-06). */
export type Series = ReadonlyMap<string, DemoReading>;

/** Series of one indicator by park code. A park that did not exist yet has no reading. */
export type SeriesByPark = ReadonlyMap<string, Series>;

/** Levels in steps by period key, before growth is stated. */
export type Levels = ReadonlyMap<string, number>;

/** A number rounded half up to two decimals, never −0. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Growth in % from `base` to `now`, two decimals; undefined without a positive base. */
export function growthOf(now: number, base: number | undefined): number | undefined {
  return base === undefined || base <= 0 ? undefined : toHundredths((now / base - 1) * 100);
}

/** Steps as text with the indicator's decimals, exact: 5214 and 2 give 52.14. */
export function writeSteps(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0');
  const sign = steps < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A value in the indicator's unit as whole steps. */
export function toSteps(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}
