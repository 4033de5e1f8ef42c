/** The figures of groups, for whoever asks for them again and again. */
import type { Aggregate } from '../data/aggregates.ts';
import { makeAggregates } from './make-aggregates.ts';

/** Tables the figures of groups know only through the decisions made on them. */
const DECIDED_ON: readonly string[] = ['observations', 'targets', 'sketch'];

/** Adds up the figures of groups: `makeAggregates`, or one that remembers. */
export type AggregateMaker = (...input: Parameters<typeof makeAggregates>) => readonly Aggregate[];

type Input = Parameters<typeof makeAggregates>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether two values hold the same; leaves off at the first that differs. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (a instanceof Map || a instanceof Set)
    return (b instanceof Map || b instanceof Set) && isSame([...a], [...b]);
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}

/** What the figures of groups are made from. */
function madeFrom([editions, decisions, rule, edition]: Input): readonly unknown[] {
  const tables = [editions.public, editions.internal].map((park) =>
    Object.entries(park).filter(([name]) => !DECIDED_ON.includes(name)),
  );
  return [edition, rule, decisions, tables];
}

/**
 * Gives what `makeAggregates` gives, worked out again only when something it is made from differs from
 * the last time. For whoever asks again and again, as a server of pages being written does: most edits are
 * of other tables, and the search for a safe set takes longer than all the rest. What it was last made from
 * is kept meanwhile, a hundred megabytes of a large zone: a build asks once and keeps nothing.
 */
export function rememberAggregates(): AggregateMaker {
  let last:
    { readonly from: readonly unknown[]; readonly aggregates: readonly Aggregate[] } | undefined;
  return (...input) => {
    const from = madeFrom(input);
    const aggregates =
      last !== undefined && isSame(last.from, from) ? last.aggregates : makeAggregates(...input);
    last = { from, aggregates };
    return aggregates;
  };
}
