import { settle } from './decimal.ts';
import { isQualified, sizeOf } from './reading.ts';
import type { Standing } from './standing.ts';

/** Percentages are printed with two decimals: what is equal to a hundredth reads as one number. */
const HUNDREDTHS = 100;

const printed = (percent: number): number => Math.round(settle(percent * HUNDREDTHS));

/**
 * Whether a figure is itself the share of its target that is done: a rate with a target of 100%, such
 * as 年度投资完成率53.76%. Whoever says such a figure has said its completion, and says it once.
 */
export function isCompletionRate({
  completion,
  indicator,
  value,
}: Pick<Standing, 'completion' | 'indicator' | 'value'>): boolean {
  const [rate, share] = [sizeOf(value), sizeOf(completion)];
  if (indicator.unit !== '%' || rate === undefined || share === undefined) return false;
  return printed(rate) === printed(share * 100) && isQualified(value) === isQualified(completion);
}
