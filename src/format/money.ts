/** Amounts of projects, which the tables keep in 万元. */
import type { Reading } from '../data/reading.ts';
import type { AmountSum } from '../model/amounts.ts';
import { formatAmountSum } from './amount-sum.ts';
import { formatReading } from './missing.ts';
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
 * A sum of amounts in 万元, see `formatAmountSum`.
 *
 * @param measure measure word of the parts
 */
export function formatSum(sum: AmountSum, measure = '个'): string {
  return formatAmountSum(sum, formatMoney, measure);
}
