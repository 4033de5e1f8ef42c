/** Whether a firm still runs, as far as an edition may know. */
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { Enterprise } from '../data/enterprises.ts';

/** A firm that no longer produces. */
export interface Stop {
  readonly state: 'stopped' | 'closed';
  /** Since when, where an event says it: `YYYY-MM-DD`, `YYYY-MM`, or empty where it is withheld. */
  readonly since: string | undefined;
}

const ENDS: readonly EnterpriseEvent['kind'][] = ['stop', 'clearance'];
const BEGINS: readonly EnterpriseEvent['kind'][] = ['start', 'resume'];

/**
 * The stop of a firm that stands still on a day. Its state counts, which only the internal edition has;
 * without one the last stop or start among the events the edition has. Planned events count for nothing.
 *
 * @param events ascending by date
 * @returns undefined while it runs, or nothing says that it does not
 */
export function stopOf(
  { state }: Pick<Enterprise, 'state'>,
  events: readonly EnterpriseEvent[],
  day: string,
): Stop | undefined {
  const happened = events.filter((event) => event.state !== 'planned' && event.date <= day);
  const last = happened.findLast(({ kind }) => ENDS.includes(kind) || BEGINS.includes(kind));
  const ended = last !== undefined && ENDS.includes(last.kind) ? last : undefined;
  if (state === 'stopped' || state === 'closed') return { state, since: ended?.date };
  if (state !== undefined || ended === undefined) return undefined;
  return { state: ended.kind === 'clearance' ? 'closed' : 'stopped', since: ended.date };
}
