/** The land of a park on three days, from which one sees how it was built on. */
import type { ParcelEvent } from '../data/parcel-events.ts';
import { isDay, yearOf } from './day.ts';
import { landRank, statusOf } from './land-stages.ts';

/** What a parcel was on a day: finished, being built on, ready to be supplied, or anything else. */
export type StillGroup = 'built' | 'building' | 'ready' | 'other';

/** What is told of a still, in this order. */
export const STILL_GROUPS = ['built', 'building', 'ready'] as const satisfies StillGroup[];

/** How far back the first still lies at most, years. */
const YEARS = 5;

/**
 * The ends of two years and the last day: the first end is five years before, or that of the year of the
 * first event.
 *
 * @param day the last one, `YYYY-MM-DD`
 * @returns none where events are known of less than two years
 */
export function landStillDays(events: readonly ParcelEvent[], day: string): readonly string[] {
  const years = events.flatMap(({ date }) => (isDay(date) && date <= day ? [yearOf(date)] : []));
  const last = yearOf(day);
  const first = Math.max(Math.min(...years), last - YEARS);
  const middle = Math.floor((first + last) / 2);
  return years.length === 0 || middle === first ? [] : [`${first}-12-31`, `${middle}-12-31`, day];
}

/** The group of the step a parcel had reached; land reserved or levelled is ready until it is supplied. */
export function stillGroupOf(step: ParcelEvent | undefined): StillGroup {
  if (step === undefined) return 'other';
  const status = statusOf(step.stage);
  if (status === 'completed') return 'built';
  if (status === 'building') return 'building';
  const isReady =
    landRank(step.stage) >= landRank('reserved') && landRank(step.stage) < landRank('supplied');
  return isReady ? 'ready' : 'other';
}
