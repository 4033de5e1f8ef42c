import { THRESHOLDS } from './thresholds.ts';

/**
 * True when two numbers are so far apart that one is in another unit. Other checks leave such a pair
 * to the one for units: one remark is enough.
 */
export function isSlip(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  return Math.abs(Math.log10(Math.abs(a / b))) >= THRESHOLDS.slipPowers.from;
}
