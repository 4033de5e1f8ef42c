/** Rounding parts so that what is printed adds up to the printed total. */
import { settle } from './decimal.ts';

/**
 * Rounds parts to `decimals` so that they add up to the rounded total: each part is cut off, and the
 * steps that are missing go to the parts that lost most (largest remainder). No part moves by a whole
 * step or more.
 *
 * @param parts their exact sum is the total; in any unit
 * @returns as many numbers, in the same order
 */
export function roundParts(parts: readonly number[], decimals: number): number[] {
  const step = 10 ** decimals;
  const scaled = parts.map((part) => settle(part * step));
  const floors = scaled.map(Math.floor);
  const exact = settle(scaled.reduce((sum, part) => sum + part, 0));
  // As totals are printed: a half goes away from zero, which Math.round does above zero only.
  const total = Math.sign(exact) * Math.round(Math.abs(exact));
  let missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const order = scaled
    .map((part, index) => ({ index, lost: part - (floors[index] ?? 0) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of order) {
    if (missing <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing -= 1;
  }
  return floors.map((floor) => settle(floor / step));
}
