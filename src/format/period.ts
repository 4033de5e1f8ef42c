/** Periods as the reports write them. */
import type { Period } from '../data/period.ts';

/** Whether figures run from January (累计) or stand at the end of the month (时点). */
export type Accumulation = 'cumulative' | 'point';

/** Where a sentence stands: in one that has said its year, a period is told without it. */
export interface PeriodStyle {
  readonly year?: boolean;
}

/** Cumulative periods with a name of their own; every other month is 1—M月. */
const NAMED: ReadonlyMap<number, string> = new Map([
  [3, '一季度'],
  [6, '上半年'],
  [9, '前三季度'],
  [12, '全年'],
]);

/**
 * A period in words, with its year unless told otherwise: 2026年上半年, 2026年1—7月, 2026年6月末.
 *
 * @param options.year false leaves the year out: 上半年, 1—7月, 年末
 */
export function formatPeriod(
  period: Period,
  accumulation: Accumulation,
  options: PeriodStyle = {},
): string {
  const year = options.year === false ? '' : `${period.year}年`;
  if (accumulation === 'point') {
    if (period.month !== 12) return `${year}${period.month}月末`;
    return year === '' ? '年末' : `${year}末`;
  }
  return year + (NAMED.get(period.month) ?? monthRange(period.month));
}

/**
 * A period for an axis or a narrow column: 1—6月 (cumulative) or 6月 (point), with the year only
 * when asked for: 2026年1—6月.
 */
export function formatPeriodShort(
  period: Period,
  accumulation: Accumulation,
  options: { readonly year?: boolean } = {},
): string {
  const year = options.year === true ? `${period.year}年` : '';
  return year + (accumulation === 'point' ? `${period.month}月` : monthRange(period.month));
}

/** The same months of several years: 2023—2026年上半年, 2023—2025年 (whole years), 2023—2025年末. */
export function formatYearRange(first: Period, last: Period, accumulation: Accumulation): string {
  if (first.year === last.year) return formatPeriod(last, accumulation);
  const bare = formatPeriod(last, accumulation, { year: false }).replace(/^(全年|年(?=末))/, '');
  return `${first.year}—${last.year}年${bare}`;
}

function monthRange(month: number): string {
  return month === 1 ? '1月' : `1—${month}月`;
}
