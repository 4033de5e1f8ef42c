import type { Editions } from '../data/check-park.ts';
import type { Aggregate } from '../data/aggregates.ts';
import type { Edition } from '../data/park.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { makeAggregates } from './make-aggregates.ts';
import type { ParkDecision } from './protect-observations.ts';

/** Tables the figures of groups know only through the decisions made on them. */
const DECIDED_ON: readonly string[] = ['observations', 'targets', 'sketch'];

let last: { readonly key: string; readonly aggregates: readonly Aggregate[] } | undefined;

/** Maps and sets have no JSON of their own. */
function plain(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function keyOf(
  editions: Editions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
  edition: Edition,
): string {
  const tables = [editions.public, editions.internal].map((park) =>
    Object.entries(park).filter(([name]) => !DECIDED_ON.includes(name)),
  );
  return JSON.stringify([edition, rule, decisions, tables], plain);
}

/**
 * What `makeAggregates` gives, worked out again only when something it is made from differs from the
 * last time: while serving, most edits are of other tables, and the search for a safe set takes longer
 * than all the rest.
 */
export function aggregatesOf(
  editions: Editions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
  edition: Edition,
): readonly Aggregate[] {
  const key = keyOf(editions, decisions, rule, edition);
  if (last?.key !== key) {
    last = { key, aggregates: makeAggregates(editions, decisions, rule, edition) };
  }
  return last.aggregates;
}
