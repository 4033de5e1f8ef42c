/** The land of a park as pages and figures take it. */
import type { LandStage } from '../data/parcel-events.ts';
import type { Park } from '../data/park.ts';
import { isAvailable } from '../model/available-land.ts';
import { firstDayOf, lastDayOf, yearOf } from '../model/day.ts';
import { isKept } from '../model/kept.ts';
import { landParcelsOf, type LandParcel } from '../model/land-parcels.ts';
import { latestPeriod } from '../model/latest.ts';
import { once } from '../model/once.ts';
import { landModes, type LandMode } from './land-modes.ts';

/** The days the land section speaks of. */
export interface LandSpan {
  /** First and last day: 1 January and the end of the latest month. */
  readonly from: string;
  readonly day: string;
}

/** The year up to the latest period; undefined before anything has been reported. */
export function landSpan(park: Pick<Park, 'observations'>): LandSpan | undefined {
  if (park.observations.length === 0) return undefined;
  const day = lastDayOf(latestPeriod(park));
  return { from: firstDayOf(yearOf(day)), day };
}

/** The parcels worked out once: every page and figure about them takes from here. */
export interface LandView extends LandSpan {
  /** Whether supply, and whether land made ready for it, has ever been written down: else none is unknown. */
  readonly kept: { readonly supply: boolean; readonly available: boolean };
  readonly parcels: readonly LandParcel[];
  readonly modes: readonly LandMode[];
  /** Reserved or levelled and not yet supplied. */
  readonly available: readonly LandParcel[];
}

/** The land of a park as of its latest period; undefined without parcels. */
export const landView = once((park: Park): LandView | undefined => {
  const span = landSpan(park);
  if (park.parcels.length === 0 || span === undefined) return undefined;
  const parcels = landParcelsOf(park, span.day);
  const available = parcels.filter(isAvailable);
  const has = (stage: LandStage): boolean => isKept(park.parcelEvents, stage, span.day);
  const kept = { supply: has('supplied'), available: has('reserved') || has('levelled') };
  return { ...span, parcels, modes: landModes(parcels), available, kept };
});

/** Address of a parcel's own entry. */
export function parcelHref({ parcel }: Pick<LandParcel, 'parcel'>): string {
  return `/land/${parcel.park}.html#parcel-${parcel.code}`;
}
