import type { EmptyableOptions } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelElement } from './label.ts';
import { northArrow, scaleBar } from './map-furniture.ts';
import { patternElement, type MapFill } from './map-fill.ts';
import { placeLabels } from './map-labels.ts';
import { layoutPanels } from './map-layout.ts';
import { groundLegend, groundStyle, type GroundWords } from './map-legend.ts';
import { pathOfLine, pathOfRings, type MapPoint } from './map-path.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { hatchElements } from './map-hatch.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One parcel, in px of its park's drawing. */
export interface MapParcel {
  readonly code: string;
  readonly rings: readonly (readonly MapPoint[])[];
  /** Where its label goes and how much room there is around, px. */
  readonly label: MapPoint;
  readonly room: number;
  /** What it is called on the map when there is room. */
  readonly name: string;
  /** Key of its fill. */
  readonly fill: string;
  readonly tip: string;
}

/** One park, in px from its upper left corner. */
export interface MapPark {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly boundary: readonly (readonly MapPoint[])[];
  readonly roads: readonly (readonly MapPoint[])[];
  readonly parcels: readonly MapParcel[];
}

/** What a map is told besides its parks. */
export interface LandMapOptions extends EmptyableOptions {
  /** By key; a parcel of another key is left white. */
  readonly fills: ReadonlyMap<string, MapFill>;
  readonly metresPerPx: number;
  /** 「示意图，不作为权属、划界依据」 and the like, one line each. */
  readonly notes: readonly string[];
  /** What is no parcel. */
  readonly ground: GroundWords;
  /** What the fills mean, for drawings that stand without a page around them: on a screen. */
  readonly legend?: readonly { readonly key: string; readonly text: string }[] | undefined;
  /** 「北」. */
  readonly north: string;
  /** A distance in words: 500 → 「500米」. */
  readonly distance: (metres: number) => string;
}

const tallest: Readonly<Record<ChartSize, number>> = {
  narrow: 1400,
  wide: 640,
  screen: 860,
  room: 860,
};
const roadWidth: Readonly<Record<ChartSize, number>> = {
  narrow: 1.6,
  wide: 2.4,
  screen: 5,
  room: 6,
};

/**
 * Draws parks side by side at one scale, north up: outline, roads, parcels with pattern and label,
 * scale bar and north arrow. Parks keep no distance to each other.
 * @returns a drawing; the `empty` sentence when there is no park
 */
export function drawLandMap(parks: readonly MapPark[], options: LandMapOptions): Drawing {
  if (parks.length === 0) return drawEmpty(options);
  const { size, fills } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const head = metrics.label * 1.9;
  const layout = layoutPanels(parks, {
    width,
    height: tallest[size],
    gap: metrics.gap * 2,
    head,
  });
  const { scale } = layout;
  const ground = groundStyle(metrics, theme, roadWidth[size]);
  // On a screen nothing is pointed at, and slides are printed.
  const alone = size === 'screen' || size === 'room';
  const patternScale = size === 'room' ? 5 : size === 'screen' ? 2.2 : 1;
  const shared = {
    stroke: theme.background,
    'stroke-width': metrics.hairline,
    'fill-rule': 'evenodd',
  };

  const panels = parks.map((park, index): SvgElement => {
    const { x = 0, y = 0 } = layout.places[index] ?? {};
    const place = ([px, py]: MapPoint): MapPoint => [x + px * scale, y + py * scale];
    const rings = (points: MapParcel['rings']): string =>
      pathOfRings(points.map((ring) => ring.map(place)));
    return el(
      'g',
      {},
      labelElement({
        lines: [park.name],
        x,
        y: y - head + metrics.gap * 0.5,
        size: metrics.label,
        fill: theme.ink,
        bold: true,
        valign: 'top',
      }),
      ...(park.boundary.length === 0
        ? []
        : [
            el('path', {
              d: rings(park.boundary),
              fill: ground.bare,
              ...ground.boundary,
            }),
          ]),
      el('path', {
        d: park.roads.map((line) => pathOfLine(line.map(place))).join(''),
        fill: 'none',
        ...ground.road,
        'stroke-linejoin': 'round',
      }),
      el(
        'g',
        shared,
        ...park.parcels.map((parcel) => {
          const d = rings(parcel.rings);
          if (alone)
            return el('path', { d, fill: fills.get(parcel.fill)?.ground ?? theme.background });
          return el('path', {
            d,
            'data-parcel': parcel.code,
            fill: fills.has(parcel.fill) ? `url(#fill-${parcel.fill})` : theme.background,
            'data-tip': parcel.tip,
          });
        }),
      ),
      ...(alone ? [...fills] : []).flatMap(([key, fill]) => {
        const own = park.parcels.filter((parcel) => parcel.fill === key);
        const shape = own.map((parcel) => rings(parcel.rings)).join('');
        const area = {
          left: x,
          top: y,
          right: x + park.width * scale,
          bottom: y + park.height * scale,
        };
        return hatchElements(`clip-${index}-${key}`, fill, shape, area, patternScale);
      }),
      el(
        'g',
        { 'pointer-events': 'none' },
        ...placeLabels(
          park.parcels.map(({ label, name, room }) => {
            const [lx, ly] = place(label);
            return { text: name, x: lx, y: ly, room: room * scale };
          }),
          { size: metrics.tick, fill: theme.ink, halo: theme.background },
        ).map(labelElement),
      ),
    );
  });

  const furnitureTop = layout.height + metrics.gap * 2;
  const bar = scaleBar(options.metresPerPx / scale, {
    x: 0,
    y: furnitureTop,
    metrics,
    theme,
    distance: options.distance,
  });
  const arrow = northArrow(width - metrics.label, furnitureTop, metrics, theme, options.north);
  const legendTop = furnitureTop + metrics.tick * 2.9;
  const legend = groundLegend(options.ground, ground, legendTop, { metrics, theme });
  const notesTop = legendTop + metrics.tick * 1.8;
  const notes = options.notes.map((line, index) =>
    labelElement({
      lines: [line],
      x: 0,
      y: notesTop + index * metrics.tick * 1.5,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    }),
  );
  const end = notesTop + metrics.tick * (0.3 + 1.5 * Math.max(1, options.notes.length));
  const fillLegend = wrappedLegend(
    (alone ? (options.legend ?? []) : []).map(({ key, text }) => ({
      text,
      fill: fills.has(key) ? `url(#fill-${key})` : theme.background,
      stroke: theme.context,
    })),
    { metrics, theme },
    { right: width, top: end + metrics.gap },
  );
  const height = fillLegend.elements.length === 0 ? end : end + metrics.gap + fillLegend.height;
  return chartDrawing(options, { width, height }, [
    el(
      'defs',
      {},
      ...[...fills].map(([key, fill]) => patternElement(`fill-${key}`, fill, patternScale)),
    ),
    ...panels,
    ...bar,
    ...arrow,
    ...legend,
    ...notes,
    ...fillLegend.elements,
  ]);
}
