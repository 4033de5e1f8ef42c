import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { outlineOf, parcelEdge, type MapFill } from './map-fill.ts';
import { hatchElements } from './map-hatch.ts';
import { groundStyle } from './map-legend.ts';
import { pathOfLine, pathOfRings, type MapPoint } from './map-path.ts';

/** A park in px from its upper left corner, drawn small: parcels of one fill are one shape. */
export interface SmallPark {
  readonly width: number;
  readonly height: number;
  readonly boundary: readonly (readonly MapPoint[])[];
  readonly roads: readonly (readonly MapPoint[])[];
  readonly rivers: readonly (readonly MapPoint[])[];
  readonly parcels: readonly {
    readonly rings: readonly (readonly MapPoint[])[];
    /** Key of its fill; without one it is drawn as an outline alone. */
    readonly fill?: string | undefined;
    /** Drawn with the strong outline of land that can be had. */
    readonly outlined?: boolean | undefined;
  }[];
}

/** Patterns of small maps are finer than those of a large one by this. */
export const SMALL_PATTERN = 0.75;

/** Where a small park goes and with what it is filled. */
export interface SmallParkOptions {
  /** Px of its corner, and px of the drawing a px of the park becomes. */
  readonly corner: MapPoint;
  readonly scale: number;
  readonly style: ChartStyle;
  readonly fills: ReadonlyMap<string, MapFill>;
  /** Begins the ids of shapes that cut patterns; unique in the drawing. */
  readonly id: string;
}

/**
 * A park with its boundary, roads and parcels. Patterns are lines cut to shape, not `<pattern>`s: every
 * program that opens the file draws them.
 */
export function smallPark(park: SmallPark, options: SmallParkOptions): SvgElement[] {
  const { corner, fills, id, scale, style } = options;
  const { metrics, theme } = style;
  const { hairline } = metrics;
  const place = ([x, y]: MapPoint): MapPoint => [corner[0] + x * scale, corner[1] + y * scale];
  const pathOf = (rings: readonly (readonly MapPoint[])[]): string =>
    pathOfRings(rings.map((ring) => ring.map(place)));
  const ground = groundStyle(metrics, theme, metrics.road * 0.8);
  const linesOf = (lines: SmallPark['roads']): string =>
    lines.map((line) => pathOfLine(line.map(place))).join('');
  const roads = linesOf(park.roads);
  const rivers = linesOf(park.rivers);
  const area = {
    left: corner[0],
    top: corner[1],
    right: corner[0] + park.width * scale,
    bottom: corner[1] + park.height * scale,
  };
  const shapeOf = (parcels: SmallPark['parcels']): string =>
    parcels.map(({ rings }) => pathOf(rings)).join('');
  const edge = { stroke: parcelEdge(theme), 'stroke-width': hairline * 0.6 };
  const filled = [...fills].flatMap(([key, fill]) => {
    const d = shapeOf(park.parcels.filter((parcel) => parcel.fill === key));
    return d === ''
      ? []
      : [
          el('path', { d, fill: fill.ground, 'fill-rule': 'evenodd' }),
          ...hatchElements(`${id}-${key}`, fill, d, area, metrics.mapPattern * SMALL_PATTERN),
          el('path', { d, fill: 'none', ...edge }),
        ];
  });
  const bare = shapeOf(park.parcels.filter(({ fill }) => fill === undefined || !fills.has(fill)));
  const outlined = shapeOf(park.parcels.filter((parcel) => parcel.outlined));
  return [
    ...(park.boundary.length === 0
      ? []
      : [el('path', { d: pathOf(park.boundary), fill: ground.bare, ...ground.boundary })]),
    ...(rivers === ''
      ? []
      : [el('path', { d: rivers, ...ground.river, 'stroke-linejoin': 'round' })]),
    ...(roads === ''
      ? []
      : [el('path', { d: roads, fill: 'none', ...ground.road, 'stroke-linejoin': 'round' })]),
    ...(bare === '' ? [] : [el('path', { d: bare, fill: theme.background, ...edge })]),
    ...filled,
    ...(outlined === ''
      ? []
      : [
          el('path', {
            d: outlined,
            fill: 'none',
            stroke: outlineOf(theme),
            'stroke-width': hairline * 1.8,
            'stroke-linejoin': 'round',
          }),
        ]),
  ];
}
