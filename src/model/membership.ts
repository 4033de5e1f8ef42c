/**
 * From when until when a firm belongs to those above the scale (规上). The flag in its row is of today;
 * dates say when that changed. A firm without a date has always been what it is.
 */
import type { Period } from '../data/period.ts';
import { lastDayOf } from './day.ts';

/** What is known of a firm's place above the scale. */
export interface Membership {
  /** Whether it is above the scale today. */
  readonly flagged: boolean;
  /** `YYYY-MM-DD`: counted from the period on that has this day. */
  readonly from?: string | undefined;
  /** `YYYY-MM-DD`: no longer counted from the period on that has this day. */
  readonly until?: string | undefined;
}

/**
 * Whether a firm is counted in the figures of a period: those of a period are of the firms above the
 * scale on its last day. Dates that end in another state than today's flag say nothing: the flag
 * stands.
 */
export function isMember({ flagged, from, until }: Membership, period: Period): boolean {
  const endsAbove = until === undefined || (from !== undefined && from > until);
  if ((from === undefined && until === undefined) || endsAbove !== flagged) return flagged;
  const day = lastDayOf(period);
  if (until === undefined) return from !== undefined && day >= from;
  if (from === undefined) return day < until;
  return from > until ? day < until || day >= from : day >= from && day < until;
}
