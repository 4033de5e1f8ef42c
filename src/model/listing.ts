/** How far firms are on the way to the stock exchange, and the story of their capital. */
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { Qualified } from '../data/reading.ts';
import type { FirmRows } from './firm-tables.ts';
import { isMissing } from './reading.ts';

/** The steps to a listing, in their order. */
export const LISTING_STEPS = ['tutoring', 'filing', 'listing'] as const;

/** One step. */
export type ListingStep = (typeof LISTING_STEPS)[number];

/** A firm on its way. */
export interface ListingFirm {
  readonly rows: FirmRows;
  readonly step: ListingStep;
  /** Day the step was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** The next step that is planned, with its day. */
  readonly planned?: { readonly step: ListingStep; readonly date: string };
}

const isStep = (kind: string): kind is ListingStep =>
  (LISTING_STEPS as readonly string[]).includes(kind);

/** Firms by the furthest step made by a day, the furthest first, then the earliest. */
export function listingFirms(firms: Iterable<FirmRows>, day: string): ListingFirm[] {
  const rank = ({ step }: { readonly step: ListingStep }): number => LISTING_STEPS.indexOf(step);
  const found: ListingFirm[] = [];
  for (const rows of firms) {
    const steps = rows.events.flatMap(({ date, kind, state }) =>
      isStep(kind) ? [{ step: kind, date, done: state === 'done' && date <= day }] : [],
    );
    const made = steps.filter(({ done }) => done).sort((a, b) => rank(b) - rank(a))[0];
    if (made === undefined) continue;
    const planned = steps
      .filter((item) => !item.done && rank(item) > rank(made))
      .sort((a, b) => rank(a) - rank(b))[0];
    found.push({
      rows,
      step: made.step,
      date: made.date,
      ...(planned === undefined ? {} : { planned: { step: planned.step, date: planned.date } }),
    });
  }
  return found.sort((a, b) => rank(b) - rank(a) || (a.date < b.date ? -1 : 1));
}

const CAPITAL: readonly EnterpriseEvent['kind'][] = [
  'capital-increase',
  'equity-incentive',
  'valuation',
  'listing-start',
  ...LISTING_STEPS,
];

/** Rounds, incentives, valuations and steps to the exchange in one row; none without any. */
export function capitalStory({ events }: Pick<FirmRows, 'events'>): EnterpriseEvent[] {
  return events.filter(({ kind }) => CAPITAL.includes(kind));
}

/** The valuations in 万元 that have a number, in order of time. */
export function valuationPath(
  events: readonly EnterpriseEvent[],
): { readonly date: string; readonly amount: number | Qualified; readonly planned: boolean }[] {
  return events.flatMap(({ amount, date, kind, state }) =>
    kind === 'valuation' && amount !== undefined && !isMissing(amount)
      ? [{ date, amount, planned: state === 'planned' }]
      : [],
  );
}
