/** What the zone builds itself: what is late, and how full the workshops are. */
import type { Facility } from '../data/facilities.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { daysFrom, isDay } from './day.ts';
import { settle } from './decimal.ts';
import { completion } from './progress.ts';
import { combine, isMissing, sizeOf } from './reading.ts';

/** One facility on a day. */
export interface FacilityProgress {
  readonly facility: Facility;
  readonly finished: boolean;
  /** Days beyond the planned finish, finished or not; 0 when in time or without a plan. */
  readonly late: number;
  /** Work done, a fraction: the stated progress, else done ÷ quantity, else money. */
  readonly share: Reading;
}

function shareOf(facility: Facility): Reading {
  const { done, invested, investment, percentDone, quantity } = facility;
  if (!isMissing(percentDone)) return combine([percentDone], (percent) => settle(percent / 100));
  const counted = completion(done, quantity);
  return isMissing(counted) ? completion(invested, investment) : counted;
}

/** Facilities on a day: unfinished late ones first, then unfinished by planned finish, then finished. */
export function facilityProgress(facilities: readonly Facility[], day: string): FacilityProgress[] {
  return facilities
    .map((facility): FacilityProgress => {
      const { actualFinish, plannedFinish, state } = facility;
      const finished =
        state === 'completed' ||
        state === 'operating' ||
        (actualFinish !== undefined && actualFinish <= day);
      const until = finished ? actualFinish : day;
      const late =
        plannedFinish === undefined || until === undefined || !isDay(until)
          ? 0
          : Math.max(0, daysFrom(plannedFinish, until));
      return { facility, finished, late, share: finished ? 1 : shareOf(facility) };
    })
    .sort(
      (a, b) =>
        Number(a.finished) - Number(b.finished) ||
        (a.finished ? 0 : b.late - a.late) ||
        (planOf(a) < planOf(b) ? -1 : planOf(a) > planOf(b) ? 1 : 0),
    );
}

const planOf = ({ facility }: FacilityProgress): string => facility.plannedFinish ?? '9999';

/** Standard workshops in use. */
export interface Occupancy {
  readonly factories: readonly { readonly facility: Facility; readonly share: Reading }[];
  /** 平方米. */
  readonly total: AmountSum;
  readonly used: AmountSum;
  /** used ÷ total over the workshops that have both. */
  readonly share: Reading;
}

/** How much of the finished standard workshops is let, the emptiest first. */
export function factoryOccupancy(facilities: readonly Facility[]): Occupancy {
  const factories = facilities
    .filter(
      ({ kind, state }) => kind === 'factory' && (state === 'completed' || state === 'operating'),
    )
    .map((facility) => ({ facility, share: completion(facility.usedArea, facility.totalArea) }))
    .sort((a, b) => order(a.share) - order(b.share));
  const both = factories.filter(({ share }) => sizeOf(share) !== undefined);
  const used = addAmounts(both.map(({ facility }) => facility.usedArea));
  const total = addAmounts(both.map(({ facility }) => facility.totalArea));
  return {
    factories,
    total: addAmounts(factories.map(({ facility }) => facility.totalArea)),
    used: addAmounts(factories.map(({ facility }) => facility.usedArea)),
    share: completion(used.total, total.total),
  };
}

const order = (share: Reading): number => sizeOf(share) ?? Infinity;
