/** The one set of words for standing ahead of a schedule or behind it, as the area's reports say it. */
import { scheduleSides } from '../ui/pace.ts';
import { printedSign } from './number.ts';
import { formatPoints } from './percent.ts';

/**
 * A lead in 百分点 in words, as printed with two decimals: 快于序时进度3.76个百分点, 差欠序时进度…,
 * 与序时进度持平.
 *
 * @param due share of the year gone: when it is over, it is the plan of the year that is met or missed
 */
export function paceOf(lead: number, due = 0): string {
  const sign = printedSign(lead, 2);
  if (due >= 1) {
    if (sign === 0) return '与年度计划持平';
    return `${sign > 0 ? '超出' : '距'}年度计划${sign > 0 ? '' : '差'}${formatPoints(Math.abs(lead))}`;
  }
  if (sign === 0) return '与序时进度持平';
  const side = sign > 0 ? scheduleSides.ahead : scheduleSides.behind;
  return `${side}序时进度${formatPoints(Math.abs(lead))}`;
}
