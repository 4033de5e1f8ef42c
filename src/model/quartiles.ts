/** Median and quartiles of a group of figures. */
import { settle } from './decimal.ts';

/** Where a group of figures lies. */
export interface Quartiles {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

/**
 * Quartiles by linear interpolation between ranks (R's type 7, Excel's QUARTILE.INC).
 *
 * @param values in one unit, in any order
 * @returns undefined when there are none
 */
export function quartilesOf(values: readonly number[]): Quartiles | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? least;
    const high = sorted[Math.ceil(place)] ?? most;
    return settle(low + (high - low) * (place - Math.floor(place)));
  };
  return {
    count: sorted.length,
    least,
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    most,
  };
}
