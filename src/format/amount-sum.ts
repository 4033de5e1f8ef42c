import type { AmountSum } from '../model/amounts.ts';
import { formatMissing } from './missing.ts';

/**
 * A sum whose parts may be missing: 34.85亿元; 至少30.00亿元（另有2个未公布）; the bare reason when
 * nothing is known.
 *
 * @param format writes an amount with its unit
 * @param measure measure word of the parts
 */
export function formatAmountSum(
  sum: AmountSum,
  format: (amount: number) => string,
  measure = '个',
): string {
  if (typeof sum.total === 'number') return format(sum.total);
  if (sum.count === 0 || sum.known === 0) return formatMissing(sum.total);
  const gaps = [
    [sum.withheld, formatMissing('withheld')],
    [sum.missing - sum.withheld, formatMissing('not-reported')],
  ] as const;
  const missing = gaps
    .filter(([count]) => count > 0)
    .map(([count, reason]) => `${count}${measure}${reason}`)
    .join('、');
  return `至少${format(sum.known)}（另有${missing}）`;
}
