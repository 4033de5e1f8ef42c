/** Which land an investor can have, and how the land of a park divides for one who looks for some. */
import type { LandParcel } from './land-parcels.ts';
import { statusOf } from './land-stages.ts';

/** What a parcel is to somebody who looks for land. */
export type LandGroup = 'built' | 'building' | 'available' | 'other';

/** The groups in the order in which they are told. */
export const LAND_GROUPS: readonly LandGroup[] = ['built', 'building', 'available', 'other'];

/**
 * Whether a parcel can be had (可供): it is reserved (已收储) or levelled (七通一平), not yet supplied, and no
 * project has been promised it.
 */
export function isAvailable({ project, step }: Pick<LandParcel, 'project' | 'step'>): boolean {
  return (step?.stage === 'reserved' || step?.stage === 'levelled') && project === undefined;
}

/** The group of a parcel: finished, being built on, to be had, or anything else. */
export function landGroupOf(parcel: Pick<LandParcel, 'project' | 'step'>): LandGroup {
  if (isAvailable(parcel)) return 'available';
  const status = parcel.step && statusOf(parcel.step.stage);
  if (status === 'completed') return 'built';
  return status === 'building' ? 'building' : 'other';
}
