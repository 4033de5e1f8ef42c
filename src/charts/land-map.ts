import type { ParcelSketch, ParkSketch } from '../data/sketch.ts';
import { chart } from './drawing.ts';
import { el, type SvgElement } from './element.ts';
import { textLabel, type Point } from './label.ts';
import { patternElement } from './map-fill.ts';
import {
  fillSwatches,
  groundSwatches,
  mapFoot,
  type GroundWords,
  type MapOptions,
  type MapScale,
} from './map-furniture.ts';
import { layoutPanels } from './map-layout.ts';
import { nearElement, nearTexts } from './map-letters.ts';
import {
  parcelStroke,
  parkMarks,
  type ParkOptions,
  type SmallParcel,
  type SmallPark,
} from './map-park.ts';
import { placed } from './map-path.ts';
import { paint } from './marks.ts';

/** One parcel, in px of its park's drawing. */
export interface MapParcel extends SmallParcel, Omit<ParcelSketch, 'parcel'> {
  readonly code: string;
  /** What it is called on the map when there is room. */
  readonly name: string;
  readonly fill: string;
  readonly tip: string;
}

/** One park. */
export interface MapPark extends SmallPark<MapParcel>, Pick<ParkSketch, 'lineNames'> {
  readonly name: string;
}

/** What a map is told besides its parks. */
export interface LandMapOptions extends MapOptions, MapScale {
  /** What is no parcel. */
  readonly ground: GroundWords;
  /** 「北」. */
  readonly north: string;
}

/**
 * Draws parks side by side at one scale, north up: outline, roads, parcels with pattern and label,
 * scale bar and north arrow. Parks keep no distance to each other.
 * @returns a drawing; the `empty` sentence when there is no park
 */
export const drawLandMap = chart<MapPark, LandMapOptions>((parks, options, style) => {
  const { distance, fills, metresPerPx, north, notes, size } = options;
  const { gap, label, mapHeight, mapPattern, width } = style;
  const head = label * 1.9;
  // On a slide what the map means stands beside it.
  const isBeside = size === 'screen' && options.legend.length > 0;
  const left = width - LEGEND;
  const room = isBeside
    ? { width: left - gap * 3, height: BESIDE, shrinks: true }
    : { width, height: mapHeight };
  const layout = layoutPanels(parks, { ...room, gap: gap * 2, head });
  const { scale } = layout;
  // Nothing is pointed at on a screen; and slides are printed.
  const alone = size === 'screen' || size === 'room';
  const around = {
    north,
    notes,
    swatches: [
      ...groundSwatches(options.ground, style),
      ...fillSwatches(alone ? options.legend : [], fills, style),
    ],
    scale: { metresPerPx: metresPerPx / scale, distance },
  };
  const beside = { left, top: head, end: layout.height };
  const foot = mapFoot(isBeside ? beside : { top: layout.height + gap * 2 }, around, style);
  const panels = () =>
    parks.map((park, index) => {
      const corner = layout.places[index] as Point;
      const place = placed(corner, scale);
      const parkOptions = { place, style, fills, id: `clip-${index}` };
      const name = textLabel(park.name, [corner[0], corner[1] - head + gap * 0.5], style, NAME);
      const parcels = alone ? undefined : () => [parcelGroup(park, parkOptions)];
      // Those there is no room for as the map stands are there for when it is enlarged.
      const letters = nearTexts(park, place, style).filter(({ from }) => from === 1 || !alone);
      return el(
        'g',
        { class: 'map-park' },
        ...paint([
          name,
          ...parkMarks(park, parkOptions, parcels),
          el('g', LETTERS, ...letters.map(nearElement)),
        ]),
      );
    });
  const patterns = [...fills].map(([key, fill]) => patternElement(`fill-${key}`, fill, mapPattern));
  return {
    height: foot.height,
    marks: () => [
      ...(alone ? [] : [el('defs', {}, ...patterns)]),
      el('g', { class: 'map-layer' }, ...panels()),
      el('g', { class: 'map-foot' }, ...paint(foot.marks)),
    ],
  };
});

/** The width of what a map means where that stands beside it, on a screen, px. */
const LEGEND = 440;

/** The height of the parks beside it: what a slide has under a title of one line, px. */
const BESIDE = 760;

const NAME = { bold: true, valign: 'top' } as const;
const LETTERS = { class: 'map-letters', 'pointer-events': 'none' };

/** Parcels one by one, to be pointed at. */
function parcelGroup(
  { parcels }: MapPark,
  { fills, place: { rings }, style }: ParkOptions,
): SvgElement {
  const shapes = parcels.map((parcel) => {
    const fill = fills.has(parcel.fill) ? `url(#fill-${parcel.fill})` : style.theme.background;
    const shape = { d: rings(parcel.rings), 'data-parcel': parcel.code, fill };
    return el('path', { ...shape, 'data-tip': parcel.tip });
  });
  return el('g', { ...parcelStroke(style), 'fill-rule': 'evenodd' }, ...shapes);
}
