/** Days as the data keep them, `YYYY-MM-DD`: they compare as text, and no clock is asked. */
import type { Period } from '../data/period.ts';

const MILLISECONDS = 86_400_000;

const pad = (value: number): string => String(value).padStart(2, '0');

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The last day of a period. */
export function lastDayOf({ year, month }: Period): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${daysIn(year, month)}`;
}

/** The first day of a year. */
export function firstDayOf(year: number): string {
  return `${year}-01-01`;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Whether the day itself is known: dates of events may be a month (`2026-05`) or withheld (empty). */
export function isDay(date: string): boolean {
  return date.length === 10;
}

/** The last day a date may be: of a month its last; the empty text, when it is withheld, stays. */
export function latestDay(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return date.length === 7 ? lastDayOf({ year, month }) : date;
}

/** Whether one date is before another for sure: a month is neither before nor after its days. */
export function isBefore(earlier: string, later: string): boolean {
  return earlier < later && !later.startsWith(earlier);
}

/** Days from `from` to `to`; negative when `to` is earlier; a month counts as its first day. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

/** The same day a year before; 29 February becomes 28 February. */
export function yearBefore(day: string): string {
  return monthsBefore(day, 12);
}

/** The day some months before; the end of a month stays an end of month: 6月30日 → 5月31日. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const period = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const last = lastDayOf(period);
  if (day === lastDayOf({ year, month })) return last;
  const wanted = `${period.year}-${pad(period.month)}-${pad(date)}`;
  return wanted < last ? wanted : last;
}

/** Whether a date is from one day to another, both included; a month is where one of its days may be. */
export function isWithin(date: string, from: string, to: string): boolean {
  return date !== '' && latestDay(date) >= from && date <= to;
}

/**
 * Days beyond a planned day: up to when it was done, or to today where it is not. Of a month nobody knows
 * the day: it is late for sure only when it begins after the plan, and then by at least so many days.
 *
 * @param planned the last day of what was planned
 * @param done `YYYY-MM-DD` or `YYYY-MM`; the empty text when the date is withheld; nothing while it is not done
 * @returns undefined where it cannot be told
 */
export function daysLate(
  planned: string,
  done: string | undefined,
  today: string,
): { readonly days: number; readonly atLeast: boolean } | undefined {
  if (done === '') return undefined;
  const days = Math.max(0, daysFrom(planned, done ?? today));
  if (done === undefined || isDay(done)) return { days, atLeast: false };
  if (days > 0) return { days, atLeast: true };
  // The whole month was in time, or it was not known on which side of the plan it fell.
  return latestDay(done) <= planned ? { days: 0, atLeast: false } : undefined;
}

/**
 * How much of a time has passed, a fraction from 0 to 1; undefined without both of its ends, or where the
 * end does not come after the beginning.
 */
export function elapsedShare(
  from: string | undefined,
  to: string | undefined,
  day: string,
): number | undefined {
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return undefined;
  const whole = daysFrom(from, to);
  return whole <= 0 ? undefined : Math.min(1, Math.max(0, daysFrom(from, day) / whole));
}
