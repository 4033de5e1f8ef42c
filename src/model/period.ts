/** The order of reporting periods and the distances between them. */
import type { Period } from '../data/period.ts';

/** Months in a year. */
export const MONTHS = 12;

/** The first month that is ever published: January and February appear only as 1—2月. */
const FIRST_MONTH = 2;

/** Negative when `a` ends before `b`, 0 when they are the same period, positive after it. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || a.month - b.month;
}

/** The period of the same months one year earlier: the base of 同比. */
export function samePeriodLastYear(period: Period): Period {
  return { year: period.year - 1, month: period.month };
}

/**
 * The period before this one in the same year: 1—6月 → 1—5月, 6月末 → 5月末.
 *
 * @returns undefined for 1—2月, which is the first of its year
 */
export function previousPeriod(period: Period): Period | undefined {
  return period.month > FIRST_MONTH ? { year: period.year, month: period.month - 1 } : undefined;
}

/** Whole months of the year gone by the end of the period, 1 to 12. */
export function monthsElapsed(period: Period): number {
  return period.month;
}

/** Whole months of the year still to come after the period, 0 to 11. */
export function monthsLeft(period: Period): number {
  return MONTHS - period.month;
}

/** Calendar months from the end of `from` to the end of `to`; negative when `to` is earlier. */
export function monthsBetween(from: Period, to: Period): number {
  return (to.year - from.year) * MONTHS + (to.month - from.month);
}

/** Days from 1 January to the end of the period's month. */
export function daysElapsed(period: Period): number {
  return daysBetween(Date.UTC(period.year, 0, 1), Date.UTC(period.year, period.month, 1));
}

/** Days of the period's year: 365 or 366. */
export function daysInYear(period: Period): number {
  return daysBetween(Date.UTC(period.year, 0, 1), Date.UTC(period.year + 1, 0, 1));
}

function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / 86_400_000);
}
