/** Parks of a sketch as the small maps draw them. */
import type { SmallPark } from '../charts/map-park.ts';
import type { ParkSketch } from '../data/sketch.ts';

/** How a parcel is drawn; undefined leaves it out. */
export type DrawnAs = { readonly fill?: string; readonly outlined?: boolean } | undefined;

/**
 * A park with every parcel as `drawnAs` says.
 * @param drawnAs by the parcel's code
 */
export function smallParkOf(
  { boundary, height, parcels, rivers, roads, width }: ParkSketch,
  drawnAs: (code: string) => DrawnAs,
): SmallPark {
  return {
    width,
    height,
    boundary,
    roads,
    rivers,
    parcels: parcels.flatMap(({ parcel, rings }) => {
      const drawn = drawnAs(parcel);
      return drawn === undefined ? [] : [{ rings, ...drawn }];
    }),
  };
}
