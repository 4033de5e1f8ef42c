/** A firm's taxes as evaluation and groups count them. */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Reading } from '../data/reading.ts';
import { combine } from './reading.ts';

/**
 * Taxes after refunds of excess input VAT (扣除留抵退税), 万元: what 亩均税收 and 上交税金 mean. A firm
 * that states no refund had none; a withheld refund withholds the result.
 */
export function taxAfterRefunds({
  refund,
  tax,
}: Pick<EnterprisePeriod, 'tax'> & Partial<Pick<EnterprisePeriod, 'refund'>>): Reading {
  const back = refund === 'withheld' || typeof refund === 'number' ? refund : 0;
  return combine([tax ?? 'not-reported', back], (paid, returned) => paid - returned);
}
