/** Problems that are not solved yet, by cause and by who solves them. */
import type { Blocker } from '../data/blockers.ts';
import { daysFrom } from './day.ts';
import { countOver, type Counted, type Listed } from './evidence.ts';

/** What holds a project up. */
export type Cause = Blocker['cause'];

/** A problem that is open on a day. */
export interface OpenBlocker {
  readonly blocker: Blocker;
  /** Days since it was raised. */
  readonly age: number;
  /** Days beyond the deadline; 0 when it is not due, undefined without a deadline. */
  readonly late: number | undefined;
}

/** The problems raised by a day and not solved by then, the longest overdue first. */
export function openBlockers(blockers: readonly Blocker[], day: string): OpenBlocker[] {
  return blockers
    .filter(({ raised }) => raised <= day)
    .filter(({ resolved, state }) =>
      resolved === undefined ? state !== 'resolved' : resolved > day,
    )
    .map((blocker) => ({
      blocker,
      age: daysFrom(blocker.raised, day),
      late:
        blocker.deadline === undefined ? undefined : Math.max(0, daysFrom(blocker.deadline, day)),
    }))
    .sort((a, b) => (b.late ?? -1) - (a.late ?? -1) || b.age - a.age);
}

/** Whether any problem of a project had been written down by a day: else nothing can be said of none. */
export function hasProblems(blockers: readonly Blocker[], day: string): boolean {
  return blockers.some(({ project, raised }) => project !== undefined && raised <= day);
}

/** The problems within their deadline, over those that have one. */
export function withinDeadline(open: Listed<OpenBlocker>): Counted {
  return countOver(open, ({ late }) => (late === undefined ? undefined : late === 0));
}

/** Open problems that share a cause or a unit. */
export interface BlockerGroup<K extends string = string> {
  readonly key: K;
  readonly count: number;
  readonly overdue: number;
}

/** Counts open problems by a key, the most first; '' stands for none named and comes last. */
export function groupBlockers<K extends string>(
  open: readonly OpenBlocker[],
  keyOf: (blocker: Blocker) => K,
): BlockerGroup<K>[] {
  const keys = [...new Set(open.map(({ blocker }) => keyOf(blocker)))];
  return keys
    .map((key) => {
      const matching = open.filter(({ blocker }) => keyOf(blocker) === key);
      return {
        key,
        count: matching.length,
        overdue: matching.filter(({ late }) => (late ?? 0) > 0).length,
      };
    })
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') || b.count - a.count || b.overdue - a.overdue,
    );
}
