/** Titles about targets of later years. */
import type { Standing } from '../model/standing.ts';
import type { TargetPath } from '../model/target-path.ts';
import { formatNumber } from './number.ts';
import { formatPercent } from './percent.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './unit.ts';

/** 翻番 when the goal is twice the base as it prints, else 2025年的1.57倍. */
function timesText({ base, factor }: TargetPath): string[] {
  if (base === undefined || factor === undefined) return [];
  const times = formatNumber(factor, 2);
  return [times === '2.00' ? `比${base.year}年翻一番` : `为${base.year}年的${times}倍`];
}

/**
 * 主营业务收入2027年目标153.02亿元，为2025年的1.57倍，年均需增长25.26%；2026年上半年52.14亿元. Without a figure
 * of a whole year there is no path, and only the goal is told.
 */
export function pathFinding(
  { indicator, period, value }: Pick<Standing, 'indicator' | 'period' | 'value'>,
  path: TargetPath,
): string {
  const amount = (number: number): string =>
    formatQuantity(number, indicator.unit, { decimals: indicator.decimals });
  const { annual, goal } = path;
  const rate =
    annual === undefined
      ? []
      : [
          annual >= 0
            ? `年均需增长${formatPercent(annual)}`
            : `年均需下降${formatPercent(-annual)}`,
        ];
  const head = [
    `${indicator.shortName}${goal.year}年目标${amount(goal.value)}`,
    ...timesText(path),
    ...rate,
  ].join('，');
  const now =
    typeof value === 'number'
      ? `；${formatPeriod(period, indicator.accumulation)}为${amount(value)}`
      : '';
  return head + now;
}
