import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { el, type SvgElement } from './element.ts';
import { labelElement, quietLabel, type Label } from './label.ts';
import { outlineOf, parcelEdge, patternElement, type MapFill } from './map-fill.ts';
import { northArrow, scaleBar } from './map-furniture.ts';
import { hatchElements } from './map-hatch.ts';
import { nearLabels } from './map-labels.ts';
import { layoutPanels, type PanelLayout, type PanelPlace } from './map-layout.ts';
import { groundLegend, groundStyle, type GroundStyle, type GroundWords } from './map-legend.ts';
import { nameElement, placeNames, type MapLineName } from './map-names.ts';
import { pathOfLine, pathOfRings, type MapPoint } from './map-path.ts';
import { legendElements, wrappedLegend } from './swatch-legend.ts';

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
  /** Drawn with the strong outline of land that can be had. */
  readonly outlined?: boolean | undefined;
  readonly tip: string;
}

/** One park, in px from its upper left corner. */
export interface MapPark {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly boundary: readonly (readonly MapPoint[])[];
  readonly roads: readonly (readonly MapPoint[])[];
  readonly rivers: readonly (readonly MapPoint[])[];
  readonly lineNames: readonly MapLineName[];
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

/** What all parks of a map are drawn with. */
interface MapSheet {
  readonly style: ChartStyle;
  readonly layout: PanelLayout;
  readonly ground: GroundStyle;
  readonly fills: LandMapOptions['fills'];
  /** Room of a park's name, px. */
  readonly head: number;
  /** Nothing is pointed at, as on a screen; and slides are printed. */
  readonly alone: boolean;
}

/**
 * Draws parks side by side at one scale, north up: outline, roads, parcels with pattern and label,
 * scale bar and north arrow. Parks keep no distance to each other.
 * @returns a drawing; the `empty` sentence when there is no park
 */
export function drawLandMap(parks: readonly MapPark[], options: LandMapOptions): Drawing {
  if (parks.length === 0) return drawEmpty(options);
  const { fills, size } = options;
  const style = styleOf(options);
  const { gap, label, mapHeight, mapPattern, road, width } = style.metrics;
  const head = label * 1.9;
  const layout = layoutPanels(parks, { width, height: mapHeight, gap: gap * 2, head });
  const ground = groundStyle(style.metrics, style.theme, road);
  const alone = size === 'screen' || size === 'room';
  const sheet: MapSheet = { style, layout, ground, fills, head, alone };
  const { height, nodes } = furniture(sheet, options);
  return chartDrawing(options, {
    height,
    nodes: () => [
      el(
        'defs',
        {},
        ...[...fills].map(([key, fill]) => patternElement(`fill-${key}`, fill, mapPattern)),
      ),
      el('g', { class: 'map-layer' }, ...parks.map((park, index) => parkPanel(park, index, sheet))),
      el('g', { class: 'map-foot' }, ...nodes),
    ],
  });
}

/** One park, from points of its own drawing to those of the map. */
function parkPanel(park: MapPark, index: number, sheet: MapSheet): SvgElement {
  const { ground, head, layout, style } = sheet;
  const { metrics, theme } = style;
  const corner = layout.places[index] ?? { x: 0, y: 0 };
  const place = ([px, py]: MapPoint): MapPoint => [
    corner.x + px * layout.scale,
    corner.y + py * layout.scale,
  ];
  const rings = (points: MapParcel['rings']): string =>
    pathOfRings(points.map((ring) => ring.map(place)));
  const name = { lines: [park.name], size: metrics.label, fill: theme.ink, bold: true };
  const codes = park.parcels.map(({ label, name: text, room }) => {
    const [x, y] = place(label);
    return { text, x, y, room: room * layout.scale };
  });
  const letters = { size: metrics.tick, fill: theme.ink, halo: theme.background };
  const pathOf = (lines: MapPark['roads']): string =>
    lines.map((line) => pathOfLine(line.map(place))).join('');
  const written = placeNames(
    park.lineNames.map((line) => ({
      ...line,
      at: place(line.at),
      length: line.length * layout.scale,
    })),
    metrics.tick,
  );
  return el(
    'g',
    { class: 'map-park' },
    labelElement({ ...name, x: corner.x, y: corner.y - head + metrics.gap * 0.5, valign: 'top' }),
    ...(park.boundary.length === 0
      ? []
      : [el('path', { d: rings(park.boundary), fill: ground.bare, ...ground.boundary })]),
    ...(park.rivers.length === 0
      ? []
      : [el('path', { d: pathOf(park.rivers), ...ground.river, 'stroke-linejoin': 'round' })]),
    el('path', { d: pathOf(park.roads), fill: 'none', ...ground.road, 'stroke-linejoin': 'round' }),
    ...parcelNodes(park, rings, index, corner, sheet),
    outlinedNode(park, rings, style),
    el(
      'g',
      { class: 'map-letters', 'pointer-events': 'none' },
      ...written.names.flatMap(({ from, name: line }) =>
        nearAttributes(from, sheet).map((attributes) => nameElement(line, attributes, style)),
      ),
      ...nearLabels(codes, letters, written.boxes).flatMap(({ from, label }) =>
        letterNodes(from, label, sheet),
      ),
    ),
  );
}

/** A label; one there is no room for as the map stands is there for when it is enlarged. */
function letterNodes(from: number, label: Label, sheet: MapSheet): SvgElement[] {
  const { attributes, children, tag } = labelElement(label);
  return nearAttributes(from, sheet).map((near) =>
    el(tag, { ...attributes, ...near }, ...children),
  );
}

/** What marks letters that show from an enlargement on; none where nothing can be enlarged. */
function nearAttributes(from: number, { alone }: MapSheet): Record<string, string>[] {
  if (from === 1) return [{}];
  return alone ? [] : [{ class: `map-from-${from}`, display: 'none' }];
}

/** The strong outline around land that can be had. */
function outlinedNode(
  { parcels }: MapPark,
  rings: (points: MapParcel['rings']) => string,
  { metrics, theme }: ChartStyle,
): SvgElement {
  const d = parcels.flatMap((parcel) => (parcel.outlined ? [rings(parcel.rings)] : [])).join('');
  const stroke = { stroke: outlineOf(theme), 'stroke-width': metrics.hairline * 2 };
  const quiet = { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' };
  return el('path', { d, ...quiet, ...stroke, class: 'map-outlined' });
}

/** The parcels with their fills; on a screen as plain ground with lines over it. */
function parcelNodes(
  { height, parcels, width }: MapPark,
  rings: (points: MapParcel['rings']) => string,
  index: number,
  { x: left, y: top }: PanelPlace,
  { alone, fills, layout, style }: MapSheet,
): SvgElement[] {
  const { metrics, theme } = style;
  const shapes = parcels.map((parcel) => {
    const d = rings(parcel.rings);
    if (alone) return el('path', { d, fill: fills.get(parcel.fill)?.ground ?? theme.background });
    const fill = fills.has(parcel.fill) ? `url(#fill-${parcel.fill})` : theme.background;
    return el('path', { d, 'data-parcel': parcel.code, fill, 'data-tip': parcel.tip });
  });
  const edge = { stroke: parcelEdge(theme), 'stroke-width': metrics.hairline * 0.6 };
  const group = el('g', { ...edge, 'fill-rule': 'evenodd' }, ...shapes);
  if (!alone) return [group];
  const { scale } = layout;
  const area = { left, top, right: left + width * scale, bottom: top + height * scale };
  const hatches = [...fills].flatMap(([key, fill]) => {
    const shape = parcels
      .filter((parcel) => parcel.fill === key)
      .map((parcel) => rings(parcel.rings));
    return hatchElements(`clip-${index}-${key}`, fill, shape.join(''), area, metrics.mapPattern);
  });
  return [group, ...hatches];
}

/** What stands under the parks: scale bar, north arrow, legends and notes; and where it ends, px. */
function furniture(
  { alone, fills, ground, layout, style }: MapSheet,
  options: LandMapOptions,
): { readonly height: number; readonly nodes: readonly SvgElement[] } {
  const { metrics, theme } = style;
  const { gap, label, tick, width } = metrics;
  const { distance, legend = [], metresPerPx, north, notes } = options;
  const top = layout.height + gap * 2;
  const legendTop = top + tick * 2.9;
  const groundWords = groundLegend(options.ground, ground, legendTop, style);
  const notesTop = legendTop + groundWords.height;
  const end = notesTop + tick * (0.3 + 1.5 * Math.max(1, notes.length));
  const swatches = (alone ? legend : []).map(({ key, text }) => ({
    text,
    fill: fills.has(key) ? `url(#fill-${key})` : theme.background,
    stroke: theme.context,
  }));
  const fillLegend = wrappedLegend(swatches, style, { right: width, top: end + gap });
  return {
    height: swatches.length === 0 ? end : end + gap + fillLegend.height,
    nodes: [
      ...scaleBar(metresPerPx / layout.scale, { x: 0, y: top, metrics, theme, distance }),
      ...northArrow(width - label, top, metrics, theme, north),
      ...groundWords.nodes,
      ...notes.map((line, index) =>
        labelElement(quietLabel(line, [0, notesTop + index * tick * 1.5], style)),
      ),
      ...legendElements(fillLegend),
    ],
  };
}
