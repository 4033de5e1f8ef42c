/** Sets of firms, compared once: the tables of every measure and year ask of the same ones. */
import { once } from './once.ts';

type Firms = ReadonlySet<string>;

/** Leaves off at the first firm that is not there: most groups lie across each other. */
function contains(outer: Firms, inner: Firms): boolean {
  if (inner.size > outer.size) return false;
  for (const firm of inner) if (!outer.has(firm)) return false;
  return true;
}

const rests = once((outer: Firms) =>
  once((inner: Firms): Firms | undefined =>
    contains(outer, inner) ? new Set([...outer].filter((firm) => !inner.has(firm))) : undefined,
  ),
);

/** The firms of a set that are not in one inside it; undefined where that lies across it. */
export function restOf(outer: Firms, inner: Firms): Firms | undefined {
  return rests(outer)(inner);
}
