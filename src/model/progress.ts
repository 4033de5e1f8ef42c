/**
 * Progress through the year and through an annual target. Shares are fractions 0..1, differences
 * of shares are in 百分点 (percentage points).
 */
import type { Period } from '../data/period.ts';
import type { ExactReading, Missing, Reading } from '../data/reading.ts';
import { settle, subtract } from './decimal.ts';
import { daysElapsed, daysInYear, MONTHS, monthsElapsed, monthsLeft } from './period.ts';
import { combine, exactly } from './reading.ts';

/** How the year is measured: in whole months (the rule of the reports) or in calendar days. */
export type ProgressMode = 'month' | 'day';

/** How a target is spread over the year: evenly, or as twelve cumulative shares (Jan..Dec, 0..1). */
export type Schedule = 'even' | readonly number[];

/**
 * Time progress (序时进度): the share of the year gone by the end of the period.
 * By month H1 is 6 ÷ 12 = 0.5; by day it is 181 ÷ 365 = 0.4959.
 */
export function timeProgress(period: Period, mode: ProgressMode = 'month'): number {
  return settle(
    mode === 'day' ? daysElapsed(period) / daysInYear(period) : monthsElapsed(period) / MONTHS,
  );
}

/**
 * The share of an annual target that is due by the end of the period.
 *
 * @param mode only counts for an even schedule; a stated share is taken as stated
 * @throws RangeError when a schedule has no share for the month
 */
export function scheduledShare(
  schedule: Schedule,
  period: Period,
  mode: ProgressMode = 'month',
): number {
  if (schedule === 'even') return timeProgress(period, mode);
  const share = schedule[period.month - 1];
  if (share === undefined) throw new RangeError(`schedule has no share for month ${period.month}`);
  return share;
}

/**
 * Completion = value ÷ annual target, as a fraction.
 * A target of zero or less has no completion: `not-applicable`.
 */
export function completion(value: Reading, target: Reading): Reading {
  return combine([value, target], (done, goal) =>
    goal > 0 ? settle(done / goal) : 'not-applicable',
  );
}

/** The annual target that a value and its stated completion (fraction) stand for. */
export function impliedTarget(value: Reading, stated: Reading): Reading {
  return combine([value, stated], (done, share) =>
    share > 0 ? settle(done / share) : 'not-applicable',
  );
}

/**
 * Lead over the schedule = completion − share due, in 百分点; negative is a lag (差欠). It is a verdict:
 * a completion that is not exact has none.
 */
export function lead(done: Reading, due: number): ExactReading {
  return combine([exactly(done)], (share) =>
    settle((share - due) * 100, 100 * Math.max(share, due)),
  );
}

/**
 * Arrears (欠账) = target × share due − value, in the target's unit; negative is a surplus. As `lead`,
 * only from exact numbers.
 */
export function arrears(target: Reading, due: number, value: Reading): ExactReading {
  return combine([exactly(target), exactly(value)], (goal, done) =>
    subtract(settle(goal * due), done),
  );
}

/** The value per month so far = value ÷ months gone, in the value's unit. */
export function averageMonthly(value: Reading, period: Period): Reading {
  return combine([value], (done) => settle(done / monthsElapsed(period)));
}

/**
 * What each remaining month has to bring for the target = (target − value) ÷ months left.
 * 0 once the target is met; `not-applicable` when the year is over.
 */
export function requiredMonthly(target: Reading, value: Reading, period: Period): Reading {
  return combine([target, value], (goal, done) => {
    const months = monthsLeft(period);
    if (months === 0) return 'not-applicable';
    return Math.max(0, settle(subtract(goal, done) / months));
  });
}

/**
 * The whole year at the pace so far = value ÷ share of the year gone. A projection, not a forecast
 * of the office: seasons are ignored unless `due` comes from a schedule that knows them.
 */
export function runRate(value: Reading, due: number): Reading {
  return combine([value], (done) => (due > 0 ? settle(done / due) : 'not-applicable'));
}

/**
 * 双过半: half the year gone and half the target done. It is a question of the first half year
 * only, so every other period answers `not-applicable`; a missing completion answers its reason.
 */
export function isPastBothHalves(done: Reading, period: Period): boolean | Missing {
  if (period.month !== MONTHS / 2) return 'not-applicable';
  const exact = exactly(done);
  return typeof exact === 'number' ? exact >= 0.5 : exact;
}
