/** The figures of groups, for whoever asks for them again and again. */
import type { Aggregate } from '../data/aggregates.ts';
import { makeAggregates } from './make-aggregates.ts';

/** Tables the figures of groups know only through the decisions made on them. */
const DECIDED_ON: readonly string[] = ['observations', 'targets', 'sketch'];

/** Adds up the figures of groups: `makeAggregates`, or one that remembers. */
export type AggregateMaker = (...input: Parameters<typeof makeAggregates>) => readonly Aggregate[];

type Input = Parameters<typeof makeAggregates>;

/** Maps and sets have no JSON of their own. */
function plain(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function keyOf([editions, decisions, rule, edition]: Input): string {
  const tables = [editions.public, editions.internal].map((park) =>
    Object.entries(park).filter(([name]) => !DECIDED_ON.includes(name)),
  );
  return JSON.stringify([edition, rule, decisions, tables], plain);
}

/**
 * Gives what `makeAggregates` gives, worked out again only when something it is made from differs from
 * the last time. For whoever asks again and again, as a server of pages being written does: most edits are
 * of other tables, and the search for a safe set takes longer than all the rest. A build asks once, and
 * both editions of a large zone are a hundred megabytes to keep.
 */
export function rememberAggregates(): AggregateMaker {
  let last: { readonly key: string; readonly aggregates: readonly Aggregate[] } | undefined;
  return (...input) => {
    const key = keyOf(input);
    if (last?.key !== key) last = { key, aggregates: makeAggregates(...input) };
    return last.aggregates;
  };
}
