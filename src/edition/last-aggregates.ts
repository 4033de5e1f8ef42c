import type { Editions } from '../data/park.ts';
import type { Aggregate } from '../data/aggregates.ts';
import { isLive } from '../data/keep.ts';
import type { Edition } from '../data/park.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { makeAggregates } from './make-aggregates.ts';
import type { ParkDecision } from './park-decision.ts';

/** Tables the figures of groups know only through the decisions made on them. */
const DECIDED_ON: readonly string[] = ['observations', 'targets', 'sketch'];

type Input = Parameters<typeof makeAggregates>;

let last: { readonly input: Input; readonly aggregates: readonly Aggregate[] } | undefined;

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
 * What `makeAggregates` gives, worked out again only when something it is made from differs from the
 * last time. Only while serving: most edits then are of other tables, and the search for a safe set takes longer
 * than all the rest.
 */
export function aggregatesOf(
  editions: Editions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
  edition: Edition,
): readonly Aggregate[] {
  const input: Input = [editions, decisions, rule, edition];
  // A build asks once, and both editions of a large zone are a hundred megabytes to keep.
  if (!isLive()) return makeAggregates(...input);
  if (last === undefined || keyOf(last.input) !== keyOf(input)) {
    last = { input, aggregates: makeAggregates(...input) };
  }
  return last.aggregates;
}
