/**
 * Since when the office has kept a kind of event. What was not kept is unknown: a table whose first
 * 开工 is of this year says nothing of how many there were last year, and one without any 签约 does not
 * say that nothing was signed.
 */
import { yearOf } from './day.ts';
import { once } from './once.ts';

/** A stage and the day it was reached; those of projects and of parcels are such. */
interface StageDay {
  readonly stage: string;
  readonly date: string;
}

/** The first day of each stage in the table. */
const firstDays = once((events: readonly StageDay[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const { date, stage } of events) {
    // A date that is withheld does not say since when.
    if (date === '') continue;
    const known = first.get(stage);
    if (known === undefined || date < known) first.set(stage, date);
  }
  return first;
});

/** Whether anything has been written down of a stage by a day. */
export function isKept(events: readonly StageDay[], stage: string, day: string): boolean {
  const first = firstDays(events).get(stage);
  return first !== undefined && first <= day;
}

/**
 * Whether a stage was kept from the beginning of a year on. The list may begin in the middle of its
 * first year, so a year counts when something is known of an earlier one.
 */
export function wasKeptIn(events: readonly StageDay[], stage: string, year: number): boolean {
  const first = firstDays(events).get(stage);
  return first !== undefined && yearOf(first) < year;
}
