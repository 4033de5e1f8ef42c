/** The one set of words for standing ahead of a schedule or behind it, as the area's reports say it. */
import { scheduleSides } from '../ui/pace.ts';
import { printedSign } from './number.ts';
import { formatPoints } from './percent.ts';

/**
 * A lead in 百分点 in words, as printed with two decimals: 快于序时进度3.76个百分点, 差欠序时进度…,
 * 与序时进度持平.
 */
export function paceOf(lead: number): string {
  const sign = printedSign(lead, 2);
  if (sign === 0) return '与序时进度持平';
  const side = sign > 0 ? scheduleSides.ahead : scheduleSides.behind;
  return `${side}序时进度${formatPoints(Math.abs(lead))}`;
}
