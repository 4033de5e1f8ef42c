/**
 * Since when each firm counts among those above the scale: the dates in its row, else the milestones
 * that say it, else the period from which on it reports. What only a milestone says holds unless the
 * published values say otherwise: a firm may have been counted long before. What only its reports say
 * holds where the published values say the same. The 入统 of a project tells nothing: it may be one of a firm that has long
 * been above the scale.
 */
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Membership } from '../model/membership.ts';
import { comparePeriods } from '../model/period.ts';

/** A firm's membership and where its dates come from. */
export interface DatedMembership extends Membership {
  /** Its own row, what happened to it, or that it began to report later than others. */
  readonly source: 'row' | 'event' | 'reports';
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
    if (state !== 'done' || date === '') continue;
    if (kind === 'above-scale') note(enterprise, 'from', date);
    if (kind === 'below-scale') note(enterprise, 'until', date);
  }
  return dates;
}

/** The first day of the period from which on a firm reports, for those that began later than others. */
function datesOfReports({ internal }: Editions): ReadonlyMap<string, string> {
  const first = new Map<string, Period>();
  for (const { enterprise, period } of internal.enterprisePeriods) {
    const known = first.get(enterprise);
    if (known === undefined || comparePeriods(period, known) < 0) first.set(enterprise, period);
  }
  const [start] = [...first.values()].sort(comparePeriods);
  return new Map(
    [...first].flatMap(([firm, period]): [string, string][] =>
      start === undefined || comparePeriods(period, start) === 0
        ? []
        : [[firm, `${period.year}-${String(period.month).padStart(2, '0')}-01`]],
    ),
  );
}

/** The firms that came or went at some time, as far as the data say. */
export function datedMemberships(editions: Editions): ReadonlyMap<string, DatedMembership> {
  const events = datesOfEvents(editions);
  const reports = datesOfReports(editions);
  return new Map(
    editions.internal.enterprises.flatMap((firm): [string, DatedMembership][] => {
      const { aboveScale: flagged = false, aboveScaleFrom, aboveScaleUntil, code } = firm;
      const event = events.get(code);
      const source =
        aboveScaleFrom === undefined && aboveScaleUntil === undefined ? 'event' : 'row';
      const from = aboveScaleFrom ?? event?.from;
      const until = aboveScaleUntil ?? event?.until;
      if (from === undefined && until === undefined) {
        const began = flagged ? reports.get(code) : undefined;
        if (began === undefined) return [];
        return [[code, { flagged, from: began, until: undefined, source: 'reports' }]];
      }
      return [[code, { flagged, from, until, source }]];
    }),
  );
}
