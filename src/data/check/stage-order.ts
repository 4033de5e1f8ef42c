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
  return (a.rank < b.rank && a.date > b.date) || (a.rank > b.rank && a.date < b.date);
}

/**
 * The fewest steps that, taken away, leave the others in order: a step with a wrong year contradicts
 * many, and only it should be named. Of a step repeated on the way only the first counts. Where two
 * contradict each other alone, the higher one is named.
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
    let worst: Conflict<R> | undefined;
    let most = 0;
    for (const step of left) {
      const others = left.filter((other) => contradicts(step, other));
      const [other] = others;
      if (other === undefined || others.length <= most) continue;
      worst = { step, other };
      most = others.length;
    }
    if (worst === undefined) return conflicts;
    conflicts.push(worst);
    const out = worst.step;
    left = left.filter((step) => step !== out);
  }
}
