/** Amounts of projects, which the tables keep in 万元. */
import type { Reading } from '../data/reading.ts';
import type { AmountSum } from '../model/amounts.ts';
import { formatMissing, formatReading } from './missing.ts';
import { formatQuantity } from './unit.ts';

/** An amount in 万元 in the step that suits it: 900万元, 1.20亿元. */
export function formatMoney(amount: number): string {
  return formatQuantity(amount, '万元', { decimals: 0 });
}

/** A reading in 万元, or the word for why there is none. */
export function formatMoneyReading(reading: Reading): string {
  return formatReading(reading, formatMoney, reading === 'not-applicable' ? 'mark' : 'word');
}

/**
 * A sum: 34.85亿元; with parts missing 至少30.00亿元（另有2个未公布）; the bare reason when nothing is
 * known.
 *
 * @param measure measure word of the parts
 */
export function formatSum(sum: AmountSum, measure = '个'): string {
  if (typeof sum.total === 'number') return formatMoney(sum.total);
  if (sum.count === 0 || sum.known === 0) return formatMissing(sum.total);
  const reason = sum.total === 'withheld' ? '未公布' : '未报送';
  return `至少${formatMoney(sum.known)}（另有${sum.missing}${measure}${reason}）`;
}
