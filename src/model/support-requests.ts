/** What superiors are asked for, alike in the report and on slides. */
import type { Blocker } from '../data/blockers.ts';
import type { Measure } from '../data/measures.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { openBlockers } from './open-blockers.ts';
import { comparePeriods } from './period.ts';

/** Requests on a day, each asked for once. */
export interface SupportRequests {
  /** Open requests for support with the words of the edition, the first raised first. */
  readonly requests: readonly { readonly blocker: Blocker; readonly text: string }[];
  /** Unfinished lines of the period's report that ask somebody whom no request asks. */
  readonly measures: readonly (Measure & { readonly askedOf: string })[];
}

/**
 * The requests of a period.
 *
 * @param day last day of the period, `YYYY-MM-DD`
 */
export function supportRequests(
  park: Pick<Park, 'blockers' | 'edition' | 'measures'>,
  period: Period,
  day: string,
): SupportRequests {
  const open = openBlockers(park.blockers, day)
    .filter(({ blocker }) => blocker.kind === 'support')
    .sort((a, b) => b.age - a.age);
  const whom = new Set(open.map(({ blocker }) => blocker.askedOf));
  return {
    requests: open.flatMap(({ blocker }) => {
      const text = park.edition === 'public' ? blocker.publicText : blocker.text;
      return text ? [{ blocker, text }] : [];
    }),
    measures: park.measures.flatMap((row) => {
      const { askedOf } = row;
      if (askedOf === undefined || whom.has(askedOf) || row.state === 'done') return [];
      return comparePeriods(row.period, period) === 0 ? [{ ...row, askedOf }] : [];
    }),
  };
}
