import { isBefore } from '../model/day.ts';

/** A step on a ladder: how high, when, and the row that says so. */
export interface Step<R> {
  readonly rank: number;
  readonly date: string;
  readonly row: R;
}

/** A step out of order and one it contradicts. */
export interface Conflict<R> {
  readonly step: Step<R>;
  readonly other: Step<R>;
}

function contradicts<R>(a: Step<R>, b: Step<R>): boolean {
  return a.rank < b.rank ? isBefore(b.date, a.date) : a.rank > b.rank && isBefore(a.date, b.date);
}

/** Days from a date to the middle one of several. */
function daysFromMiddle(date: string, dates: readonly string[]): number {
  const middle = [...dates].sort()[Math.floor((dates.length - 1) / 2)] ?? date;
  return Math.abs(Date.parse(date) - Date.parse(middle)) / 86_400_000;
}

/**
 * The fewest steps that, taken away, leave the others in order: a step with a wrong year contradicts
 * many, and only it should be named. Where several contradict as many, the one whose date is furthest
 * from the others is named. Of a step repeated on the way only the first counts.
 */
export function orderConflicts<R>(steps: readonly Step<R>[]): Conflict<R>[] {
  const first = new Map<number, Step<R>>();
  for (const step of steps) {
    const known = first.get(step.rank);
    if (known === undefined || step.date < known.date) first.set(step.rank, step);
  }
  let left = [...first.values()].sort((a, b) => b.rank - a.rank);
  const conflicts: Conflict<R>[] = [];
  for (;;) {
    const dates = left.map(({ date }) => date);
    let worst: (Conflict<R> & { readonly count: number; readonly days: number }) | undefined;
    for (const step of left) {
      const others = left.filter((other) => contradicts(step, other));
      const [other] = others;
      if (other === undefined || others.length < (worst?.count ?? 1)) continue;
      const days = daysFromMiddle(step.date, dates);
      if (others.length === worst?.count && days <= worst.days) continue;
      worst = { step, other, count: others.length, days };
    }
    if (worst === undefined) return conflicts;
    const { step, other } = worst;
    conflicts.push({ step, other });
    left = left.filter((kept) => kept !== step);
  }
}
