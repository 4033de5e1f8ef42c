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

/** What small maps are drawn with. */
interface MapLook {
  readonly reviewNumber?: string | undefined;
  readonly theme: Theme;
}

const noteOf = ({ reviewNumber }: MapLook): string =>
  land.disclaimer + (reviewNumber === undefined ? '' : land.reviewNumber(reviewNumber));

/**
 * A small map of a park with nothing filled, to stand where it has no picture; none without its outline.
 *
 * @param name of the park
 */
export function parkOutline(
  park: Pick<Park, 'sketch'>,
  { code, name }: { readonly code: string; readonly name: string },
  look: MapLook,
): Drawing | undefined {
  const sketch = park.sketch?.parks.find((drawn) => drawn.park === code);
  return (
    sketch &&
    drawLocator(
      smallParkOf(sketch, () => ({})),
      {
        id: `outline-${code}`,
        size: 'narrow',
        title: name,
        description: name,
        theme: look.theme,
        name: '',
        notes: [noteOf(look)],
        north: land.north,
      },
    )
  );
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
  look: MapLook,
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
          theme: look.theme,
          name: place,
          notes: [noteOf(look)],
          north: land.north,
        }),
      },
    ];
  });
}
