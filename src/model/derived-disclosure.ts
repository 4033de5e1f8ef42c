/**
 * Figures worked out from others: shares, per-mu values, growth, a month as the difference of two
 * cumulative figures. Each of them together with one operand gives the other away, so it is
 * withheld whenever any operand is.
 */
import type { Aggregate } from '../data/aggregates.ts';
import type { ExactReading } from '../data/reading.ts';
import { settle } from './decimal.ts';
import { combine } from './reading.ts';

/** A figure that may be withheld for a reason. */
export type Protected = Pick<Aggregate, 'value' | 'reason'>;

/**
 * Applies a formula to two figures.
 *
 * @returns the result with the first operand's reason; in the internal edition both a number and
 *   the reason why the public edition has none
 */
export function derive(
  first: Protected,
  second: Protected,
  formula: (a: number, b: number) => ExactReading,
): Protected {
  const reason = first.reason ?? second.reason;
  const value = combine([first.value, second.value], formula);
  return reason === undefined ? { value } : { value, reason };
}

/** Part ÷ whole, a fraction: a share, or a value per mu when the whole is an area. */
export function deriveRatio(part: Protected, whole: Protected): Protected {
  return derive(part, whole, (a, b) => (b > 0 ? settle(a / b) : 'not-applicable'));
}

/** Growth in % over the base; a base of zero or less has none. */
export function deriveGrowth(now: Protected, base: Protected): Protected {
  return derive(now, base, (a, b) => (b > 0 ? settle((a / b - 1) * 100) : 'not-applicable'));
}
