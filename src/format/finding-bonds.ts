/** Bonds and funds of a year one by one. */
import type { Reading } from '../data/reading.ts';
import type { BondSpending } from '../model/bond-spending.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { formatDeadline, withoutYear } from './day.ts';
import { formatReading } from './missing.ts';
import { formatShare } from './percent.ts';
import type { NamedClause } from './shared-clauses.ts';
import { formatQuantity } from './unit.ts';

/**
 * What is known of a bond: 标准厂房专项债获批1.50亿元、支出进度64%; 小微债已申报15.00亿元; 专项债获批额未公布，预计
 * 8月18日前支出完毕.
 *
 * @param year the year of the report, which a date need not repeat
 * @param dates whether to say by when the rest is to be spent
 * @returns undefined when neither a grant nor an application is known of
 */
export function bondClause(
  { bond, late, share }: BondSpending,
  year: number,
  dates: boolean,
): NamedClause | undefined {
  const { applied, currency, granted, name, promisedDate, promisedDateText } = bond;
  const unit = currency === 'CNY' ? '万元' : '万美元';
  const money = (reading: Reading): string =>
    formatReading(reading, (amount) => formatQuantity(amount, unit, { decimals: 0 }));
  const deadline = formatDeadline(promisedDate, promisedDateText);
  const promised = deadline === undefined ? undefined : withoutYear(deadline, year);
  const isSpent = typeof share === 'number' && share >= 1;
  const end =
    !dates || promised === undefined || late || isSpent ? '' : `，预计${promised}支出完毕`;
  if ((sizeOf(granted) ?? 0) > 0) {
    const spent = isMissing(share) ? '' : `、支出进度${formatReading(share, formatShare)}`;
    return { name, rest: `获批${money(granted)}${spent}${end}` };
  }
  if (granted === 'withheld') return { name, rest: `获批额未公布${end}` };
  if ((sizeOf(applied) ?? 0) > 0) return { name, rest: `已申报${money(applied)}` };
  return applied === 'withheld' ? { name, rest: '已申报，金额未公布' } : undefined;
}
