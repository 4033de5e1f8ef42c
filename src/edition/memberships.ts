/**
 * Since when each firm counts among those above the scale: the dates in its row, else the milestones
 * that say it. What only a milestone says holds unless the published values say otherwise: a firm may
 * have been counted long before. The 入统 of a project tells nothing: it may be one of a firm that has long
 * been above the scale.
 */
import type { Editions } from '../data/park.ts';
import type { Membership } from '../model/membership.ts';

/** A firm's membership and where its dates come from. */
export interface DatedMembership extends Membership {
  /** Its own row, or what happened to it. */
  readonly source: 'row' | 'event';
}

const later = (a: string | undefined, b: string): string => (a === undefined || b > a ? b : a);

/** The last 升规 and 退规 of each firm among its milestones. */
function datesOfEvents({ internal }: Editions) {
  const dates = new Map<string, { from?: string; until?: string }>();
  const note = (firm: string, key: 'from' | 'until', date: string): void => {
    const known = dates.get(firm) ?? {};
    dates.set(firm, { ...known, [key]: later(known[key], date) });
  };
  for (const { enterprise, kind, state, date } of internal.enterpriseEvents) {
    if (state !== 'done') continue;
    if (kind === 'above-scale') note(enterprise, 'from', date);
    if (kind === 'below-scale') note(enterprise, 'until', date);
  }
  return dates;
}

/** The firms that came or went at some time, as far as the data say. */
export function datedMemberships(editions: Editions): ReadonlyMap<string, DatedMembership> {
  const events = datesOfEvents(editions);
  return new Map(
    editions.internal.enterprises.flatMap((firm): [string, DatedMembership][] => {
      const { aboveScale: flagged, aboveScaleFrom, aboveScaleUntil, code } = firm;
      const event = events.get(code);
      const source =
        aboveScaleFrom === undefined && aboveScaleUntil === undefined ? 'event' : 'row';
      const from = aboveScaleFrom ?? event?.from;
      const until = aboveScaleUntil ?? event?.until;
      if (from === undefined && until === undefined) return [];
      return [[code, { flagged, from, until, source }]];
    }),
  );
}
