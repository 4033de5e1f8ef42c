import type { ParcelSketch, ParkSketch } from '../data/sketch.ts';
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { hatchMarks, outlineOf, parcelEdge, type MapFill } from './map-fill.ts';
import { groundStyle } from './map-furniture.ts';
import type { Placed } from './map-path.ts';
import type { Marks } from './marks.ts';

/** A parcel as an outline. */
export interface SmallParcel extends Pick<ParcelSketch, 'rings'> {
  /** Key of its fill; without one it is drawn as an outline alone. */
  readonly fill?: string | undefined;
  /** Drawn with the strong outline of land that can be had. */
  readonly outlined?: boolean | undefined;
}

/** A park without what a small map does not name. */
export interface SmallPark<Parcel extends SmallParcel = SmallParcel> extends Pick<
  ParkSketch,
  'boundary' | 'height' | 'rivers' | 'roads' | 'width'
> {
  readonly parcels: readonly Parcel[];
}

/** The measures and colours of a small map: its patterns and roads are finer than those of a large one. */
export function smallMapStyle(style: ChartStyle): ChartStyle {
  return { ...style, mapPattern: style.mapPattern * 0.75, road: style.road * 0.8 };
}

/** Where a park goes and with what it is filled. */
export interface ParkOptions {
  readonly place: Placed;
  readonly style: ChartStyle;
  readonly fills: ReadonlyMap<string, MapFill>;
  /** Begins the ids of shapes that cut patterns; unique in the drawing. */
  readonly id: string;
}

/** A park with its boundary, roads and parcels; parcels of one fill are one shape unless drawn otherwise. */
export function parkMarks<Parcel extends SmallParcel>(
  park: SmallPark<Parcel>,
  options: ParkOptions,
  parcels: () => Marks = () => filledMarks(park, options),
): Marks {
  const { place, style } = options;
  const { lines, rings } = place;
  const ground = groundStyle(style);
  const path = (d: string, look: SvgElement['attributes']) =>
    d !== '' && el('path', { d, ...look });
  const outlined = park.parcels.filter((parcel) => parcel.outlined);
  const outline = { stroke: outlineOf(style.theme), 'stroke-width': style.hairline * 2 };
  const quiet = { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' };
  return [
    path(rings(park.boundary), { fill: ground.bare, ...ground.boundary }),
    path(lines(park.rivers), ground.river),
    path(lines(park.roads), ground.road),
    ...parcels(),
    path(outlined.map((parcel) => rings(parcel.rings)).join(''), { ...quiet, ...outline }),
  ];
}

/** The thin line around parcels. */
export function parcelStroke({ hairline, theme }: ChartStyle) {
  return { stroke: parcelEdge(theme), 'stroke-width': hairline * 0.6 };
}

/**
 * Parcels of one fill as one shape. Patterns are lines cut to shape, not `<pattern>`s: every program that
 * opens the file draws them.
 */
function filledMarks(
  { height, parcels, width }: SmallPark,
  { fills, id, place: { point, rings }, style }: ParkOptions,
): Marks {
  const [[left, top], [right, bottom]] = [point([0, 0]), point([width, height])];
  const area = { left, top, right, bottom };
  const edge = parcelStroke(style);
  const shapeOf = (isMeant: (fill: string) => boolean): string =>
    parcels.flatMap(({ fill = '', rings: of }) => (isMeant(fill) ? rings(of) : [])).join('');
  const blank = shapeOf((fill) => !fills.has(fill));
  return [
    blank !== '' && el('path', { d: blank, fill: style.theme.background, ...edge }),
    ...[...fills].flatMap(([key, fill]): Marks => {
      const d = shapeOf((meant) => meant === key);
      if (d === '') return [];
      return [
        el('path', { d, fill: fill.ground, 'fill-rule': 'evenodd' }),
        ...hatchMarks(`${id}-${key}`, fill, d, area, style.mapPattern),
        el('path', { d, fill: 'none', ...edge }),
      ];
    }),
  ];
}
