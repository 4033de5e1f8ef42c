import type { Reading } from '../data/reading.ts';
import type { AmountSum } from '../model/amounts.ts';
import { formatAmountSum } from '../format/amount-sum.ts';
import { formatReading } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatSum } from '../format/money.ts';
import { isMissing } from '../model/reading.ts';

/** A reading in a table column whose head names the unit: 12,000; a word or dash without a number. */
export function amountCell(reading: Reading, decimals = 0): string {
  return formatReading(
    reading,
    (value) => formatNumber(value, decimals, { grouping: true }),
    reading === 'not-applicable' ? 'mark' : 'word',
  );
}

/** A sum in a table column in 万元; an incomplete one says what is known and what is missing. */
export function sumCell(sum: AmountSum): string {
  return isMissing(sum.total) ? formatSum(sum) : amountCell(sum.total);
}

/** A count in a table. */
export function countCell(count: number): string {
  return String(count);
}

/** A sum of counts in a table; an incomplete one says what is known and what is missing. */
export function countSumCell(sum: AmountSum): string {
  if (typeof sum.total === 'number') return countCell(sum.total);
  return sum.total === 'not-applicable' ? '—' : formatAmountSum(sum, String);
}
