import type { AmountSum } from '../model/amounts.ts';
import { formatMissing, formatReading } from './missing.ts';
import { qualifyText } from './qualifier.ts';

/**
 * A sum whose parts may be missing: 34.85亿元; 至少30.00亿元（另有2个未公布）; the bare reason when
 * nothing is known. Of parts that are not exact it is 约, unless none is less than it says.
 *
 * @param format writes an amount with its unit
 * @param measure measure word of the parts
 */
export function formatAmountSum(
  sum: AmountSum,
  format: (amount: number) => string,
  measure = '个',
): string {
  if (typeof sum.total !== 'string') return formatReading(sum.total, format);
  // 至少 of what is more than 5亿元 is 至少5亿元; only what may be less as well is 约.
  const known =
    sum.inexact && !sum.atLeast ? qualifyText(format(sum.known), 'about') : format(sum.known);
  if (sum.count === 0 || sum.known === 0) return formatMissing(sum.total);
  const gaps = [
    [sum.withheld, formatMissing('withheld')],
    [sum.missing - sum.withheld, formatMissing('not-reported')],
  ] as const;
  const missing = gaps
    .filter(([count]) => count > 0)
    .map(([count, reason]) => `${count}${measure}${reason}`)
    .join('、');
  return `至少${known}（另有${missing}）`;
}
