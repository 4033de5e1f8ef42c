/** From when on the marks laid over a parcel's stage are counted. */
import type { LandStage } from '../data/parcel-events.ts';
import type { LandParcel } from './land-parcels.ts';

/** The marks that have an age. */
export type AgedFlag = 'approvedUnsupplied' | 'idle' | 'inefficient';

/** Approved and not supplied counts from the approval, idle from the supply, inefficient from completion. */
const FROM: Readonly<Record<AgedFlag, LandStage>> = {
  approvedUnsupplied: 'approved',
  idle: 'supplied',
  inefficient: 'completed',
};

/** The day a mark's age counts from, `YYYY-MM-DD`; undefined when its step is not on record. */
export function flagSince({ events }: LandParcel, flag: AgedFlag): string | undefined {
  return events.find(({ stage }) => stage === FROM[flag])?.date;
}
