/** Amounts of projects, which the tables keep in 万元. */
import type { Reading } from '../data/reading.ts';
import type { AmountSum } from '../model/amounts.ts';
import { sizeOf } from '../model/reading.ts';
import { formatAmountSum } from './amount-sum.ts';
import { formatReading } from './missing.ts';
import { formatQuantity } from './unit.ts';

/** An amount in 万元 in the step that suits it: 900万元, 1.20亿元. */
export function formatMoney(amount: number): string {
  return formatQuantity(amount, '万元', { decimals: 0 });
}

/** How the amounts of one drawing are written. */
export interface MoneyScale {
  readonly unit: '万元' | '亿元';
  /** An amount in 万元, with the unit. */
  format(amount: number): string;
}

const WAN_IN_YI = 10_000;

/**
 * One unit for all amounts of a drawing, which are compared with each other: 亿元 as soon as one is
 * that large, with as many decimals as the smallest needs to show.
 *
 * @param amounts in 万元
 */
export function moneyScale(amounts: readonly Reading[]): MoneyScale {
  const sizes = amounts.flatMap((amount) => {
    const size = Math.abs(sizeOf(amount) ?? 0);
    return size === 0 ? [] : [size];
  });
  if (!sizes.some((size) => size >= WAN_IN_YI)) return { unit: '万元', format: formatMoney };
  const least = Math.min(...sizes) / WAN_IN_YI;
  const decimals = [2, 3].find((count) => least >= 10 ** -count) ?? 4;
  const style = { decimals, step: 'keep' } as const;
  return { unit: '亿元', format: (amount) => formatQuantity(amount / WAN_IN_YI, '亿元', style) };
}

/** A reading in 万元, or the word for why there is none. */
export function formatMoneyReading(reading: Reading, format = formatMoney): string {
  return formatReading(reading, format, reading === 'not-applicable' ? 'mark' : 'word');
}

/**
 * A sum of amounts in 万元, see `formatAmountSum`.
 *
 * @param measure measure word of the parts
 */
export function formatSum(sum: AmountSum, measure = '个', format = formatMoney): string {
  return formatAmountSum(sum, format, measure);
}
