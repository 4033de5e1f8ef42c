/** Where in their parks a firm or a project stands: small maps with its parcels filled. */
import { drawLocator, LOCATED } from '../charts/map-locator.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { Theme } from '../charts/theme.ts';
import type { Park } from '../data/park.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { land } from '../ui/land.ts';
import { smallParkOf } from './small-park.ts';

/** A small map of one park. */
export interface Locator {
  readonly park: string;
  readonly drawing: Drawing;
}

/**
 * One small map for each park that parcels lie in and are drawn in; none without outlines.
 *
 * @param parcels those to be filled, of the edition the page is of
 * @param name of what stands on them, for the text alternative
 */
export function locatorsOf(
  park: Pick<Park, 'sketch'>,
  parcels: readonly LandParcel[],
  name: string,
  { reviewNumber, theme }: { readonly reviewNumber?: string | undefined; readonly theme: Theme },
): Locator[] {
  const codes = new Set(parcels.map(({ parcel }) => parcel.code));
  return (park.sketch?.parks ?? []).flatMap((sketch): Locator[] => {
    const located = parcels.filter(({ parcel }) =>
      sketch.parcels.some((drawn) => drawn.parcel === parcel.code),
    );
    const [first] = located;
    if (first === undefined) return [];
    const place = first.park?.shortName ?? sketch.park;
    const names = located.map(({ parcel }) => parcel.name);
    const title = land.locator.title(name, place);
    const small = smallParkOf(sketch, (code) => (codes.has(code) ? { fill: LOCATED } : {}));
    return [
      {
        park: sketch.park,
        drawing: drawLocator(small, {
          id: `locator-${sketch.park}`,
          size: 'narrow',
          title,
          description: `${title}：${names.join('、')}。`,
          theme,
          name: place,
          notes: [
            land.disclaimer + (reviewNumber === undefined ? '' : land.reviewNumber(reviewNumber)),
          ],
          north: land.north,
        }),
      },
    ];
  });
}
