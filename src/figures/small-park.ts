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
  sketch: ParkSketch,
  drawnAs: (code: string) => DrawnAs,
): SmallPark & Pick<ParkSketch, 'towards'> {
  return {
    ...sketch,
    parcels: sketch.parcels.flatMap(({ parcel, rings }) => {
      const drawn = drawnAs(parcel);
      return drawn === undefined ? [] : [{ rings, ...drawn }];
    }),
  };
}
