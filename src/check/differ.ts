import { THRESHOLDS } from './thresholds.ts';

/**
 * True when two numbers are so far apart that one is in another unit. Other checks leave such a pair
 * to the one for units: one remark is enough.
 */
export function isSlip(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  return Math.abs(Math.log10(Math.abs(a / b))) >= THRESHOLDS.slipPowers.from;
}

/**
 * True when two numbers differ by more than `allowed`, binary noise aside: 0.51 and 0.50 differ by
 * 0.01, not by 0.010000000000000009.
 */
export function differsBy(a: number, b: number, allowed: number): boolean {
  return Math.abs(a - b) > allowed * (1 + 1e-9) + 1e-12;
}
