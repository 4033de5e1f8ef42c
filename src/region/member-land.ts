/** What land of a member can be had. */
import type { Park } from '../data/park.ts';
import type { Reading } from '../data/reading.ts';
import { useName } from '../figures/land-modes.ts';
import { landView, parcelHref } from '../figures/land-view.ts';
import type { AmountSum } from '../model/amounts.ts';
import { areaOf } from '../model/land-flow.ts';

/** A parcel that can be had. */
export interface MemberParcel {
  readonly name: string;
  readonly use: string;
  /** 亩. */
  readonly area: Reading;
  /** Its entry in the member's site. */
  readonly href: string;
}

/** The land of a member that can be had. */
export interface MemberLand {
  /** The last day of the month the parcels are known for. */
  readonly day: string;
  /** 亩 of all of them. */
  readonly area: AmountSum;
  readonly parcels: readonly MemberParcel[];
}

/** The land of a park, cut to its edition, that can be had; undefined where it writes down none. */
export function landFacts(park: Park): MemberLand | undefined {
  const view = landView(park);
  if (view?.kept.available !== true) return undefined;
  return {
    day: view.day,
    area: areaOf(view.available),
    parcels: view.available.map((landParcel) => ({
      name: landParcel.parcel.name,
      use: useName(landParcel),
      area: landParcel.parcel.areaMu ?? 'not-reported',
      href: parcelHref(landParcel).slice(1),
    })),
  };
}
