/** When the next figures of an indicator are usually released: from its periods and the usual day, never from a clock. */
import type { Observation } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import type { ReleaseDay } from '../data/release-days.ts';
import { lastDayOf } from './day.ts';
import { isReported } from './latest.ts';
import { comparePeriods, MONTHS, monthsBetween } from './period.ts';

/** Figures that are to come. */
export interface NextRelease {
  readonly period: Period;
  /** The usual day, `2026-08-20`. */
  readonly day: string;
}

function monthsLater({ month, year }: Period, months: number): Period {
  const count = year * MONTHS + (month - 1) + months;
  return { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1 };
}

/** The periods with reported figures, each once, the earliest first. */
function reportedPeriods(rows: readonly Observation[]): Period[] {
  const periods = rows.filter(isReported).map(({ period }) => period);
  const byNumber = new Map(periods.map((period) => [period.year * MONTHS + period.month, period]));
  return [...byNumber.values()].sort(comparePeriods);
}

/**
 * The period after the last of some: as far from it as the nearest two of them are from each other, so
 * that what is reported by the quarter stays so. Nothing is reported for January alone where it never was.
 *
 * @param periods the earliest first; without any there is no next
 */
export function nextPeriod(periods: readonly Period[]): Period | undefined {
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const gaps = periods.slice(1).map((period, at) => monthsBetween(periods[at] ?? period, period));
  const next = monthsLater(last, gaps.length === 0 ? 1 : Math.min(...gaps));
  const isJanuaryKnown = periods.some(({ month }) => month === 1);
  return next.month === 1 && !isJanuaryKnown ? monthsLater(next, 1) : next;
}

/** The usual day on which the figures of a period are released. */
export function releaseDayOf(period: Period, { day, months }: ReleaseDay): string {
  const month = monthsLater(period, months);
  const last = lastDayOf(month);
  return Number(last.slice(8)) < day ? last : `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/**
 * The releases to come of some rows of one indicator or one group: each period after the last reported
 * one whose figures are due within so many months of it.
 *
 * @returns the nearest first; none without a reported period
 */
export function nextReleases(
  rows: readonly Observation[],
  usual: ReleaseDay,
  within: number = MONTHS,
): NextRelease[] {
  const periods = reportedPeriods(rows);
  const last = periods.at(-1);
  const releases: NextRelease[] = [];
  for (
    let next = nextPeriod(periods);
    last !== undefined && next !== undefined && monthsBetween(last, next) <= within;
    next = nextPeriod([...periods, ...releases.map(({ period }) => period)])
  ) {
    releases.push({ period: next, day: releaseDayOf(next, usual) });
  }
  return releases;
}
