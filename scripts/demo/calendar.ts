import type { Period } from '../../src/data/period.ts';

/** The months that are published: January comes together with February. */
export const REPORTING_MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** First year whose figures are published; the year before is made only to compare with. */
export const FIRST_YEAR = 2023;

/** The newest period of the demo. */
export const LATEST: Period = { year: 2026, month: 6 };

/** Reporting months of a year, up to the newest period. */
export function monthsOf(year: number): readonly number[] {
  return REPORTING_MONTHS.filter((month) => year < LATEST.year || month <= LATEST.month);
}

/** Every reporting period from February of `first` to the newest one. */
export function periodsSince(first: number): readonly Period[] {
  const periods: Period[] = [];
  for (let year = first; year <= LATEST.year; year += 1) {
    for (const month of monthsOf(year)) periods.push({ year, month });
  }
  return periods;
}

/** The period as staff write it, in a form Excel leaves alone: 2026年1-6月, or 2026年6月 for a point. */
export function writePeriod({ year, month }: Period, accumulation: '累计' | '时点'): string {
  return accumulation === '累计' ? `${year}年1-${month}月` : `${year}年${month}月`;
}

/**
 * The day figures come out: `day` of the month after the period, or the Monday after when that is a
 * weekend, as YYYY-MM-DD. Holidays are left out of account.
 */
export function publicationDate({ year, month }: Period, day: number): string {
  const date = new Date(Date.UTC(year, month, day));
  const weekday = date.getUTCDay();
  if (weekday === 6) date.setUTCDate(day + 2);
  if (weekday === 0) date.setUTCDate(day + 1);
  return date.toISOString().slice(0, 10);
}
