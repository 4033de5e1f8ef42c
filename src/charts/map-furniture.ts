/** What stands around parks on a map: what its lines, grounds and fills mean, scale, north, notes. */
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { el } from './element.ts';
import { quietLabel } from './label.ts';
import { hatchMarks, outlineOf, type MapFill } from './map-fill.ts';
import { block, type Marks, type Rect } from './marks.ts';
import { wrappedLegend, type Legend, type Swatch } from './swatch-legend.ts';
import { wrap } from './text.ts';

/**
 * What lines and ground of a map mean, in words, as far as it has some: `bare` ground belongs to no parcel, holes in
 * parcels included; `outlined` land can be had.
 */
export type GroundWords = Readonly<
  Partial<Record<'boundary' | 'road' | 'river' | 'bare' | 'outlined', string | undefined>>
>;

/** The strokes and colours of what is no parcel, the same on the map and in its legend. */
export function groundStyle({ gap, hairline, road, theme }: ChartStyle) {
  const dark = theme.name === 'dark';
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  return {
    bare: dark ? theme.track : '#f2f1ec',
    boundary: {
      stroke: theme.axis,
      'stroke-width': hairline * 1.4,
      'stroke-dasharray': `${gap} ${gap * 0.5} ${hairline * 2} ${gap * 0.5}`,
    },
    road: { ...line, stroke: dark ? theme.context : '#d9d2bf', 'stroke-width': road },
    river: { ...line, stroke: dark ? '#3f6f96' : '#5f9cc4', 'stroke-width': road * 1.6 },
  };
}

/** What lines, bare and outlined ground look like. */
export function groundSwatches(words: GroundWords, style: ChartStyle): Swatch[] {
  const { bare, boundary, river, road } = groundStyle(style);
  const { axis, background } = style.theme;
  const swatches = [
    { text: words.boundary, line: boundary },
    { text: words.road, line: road },
    { text: words.river, line: river },
    { text: words.bare, fill: bare, stroke: axis, edge: 0.5 },
    { text: words.outlined, fill: background, stroke: outlineOf(style.theme), edge: 2 },
  ];
  return swatches.flatMap(({ text, ...look }) => (text === undefined ? [] : { text, ...look }));
}

/** What a fill means, by its key. */
interface FillMeaning {
  /** One that there is no fill of is blank. */
  readonly key: string;
  readonly text: string;
  /** It has the strong outline of land that can be had. */
  readonly outlined?: boolean | undefined;
}

/**
 * Samples of fills, drawn as the fills are, in an edge that is seen on any ground: on a dark one a parcel's own edge is
 * dark.
 */
export function fillSwatches(
  meanings: readonly FillMeaning[],
  fills: ReadonlyMap<string, MapFill>,
  { mapPattern, theme }: ChartStyle,
): Swatch[] {
  return meanings.map(({ key, outlined, text }) => {
    const fill = fills.get(key);
    const over = ({ height, width, x, y }: Rect): Marks => {
      const area = { left: x, top: y, right: x + width, bottom: y + height };
      const shape = `M${x} ${y}h${width}v${height}h${-width}Z`;
      return fill ? hatchMarks(`sample-${key}`, fill, shape, area, mapPattern) : [];
    };
    const stroke = outlined ? outlineOf(theme) : theme.axis;
    return { text, fill: fill?.ground ?? theme.background, stroke, over };
  });
}

/** Lengths a bar may have, metres. */
const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** White space between a piece and its text, px. */
const APART = 3;

/** How long a px is, and a distance in words. */
export interface MapScale {
  readonly metresPerPx: number;
  /** 500 → 「500米」. */
  readonly distance: (metres: number) => string;
}

/** A scale bar in two halves at the left edge, of a round length that takes about a fifth of a phone. */
function scaleBar({ distance, metresPerPx }: MapScale, y: number, style: ChartStyle): Marks {
  const { theme } = style;
  const wanted = style.tick * 5.5;
  const metres = LENGTHS.findLast((length) => length / metresPerPx <= wanted * 1.4) ?? 50;
  const width = metres / metresPerPx / 2;
  const height = style.tick * 0.4;
  const edge = { stroke: theme.axis, width: style.hairline };
  const under = y + height + APART;
  // The script of the map writes what it stands for when the map is enlarged.
  const far = {
    anchor: 'middle',
    attributes: { class: 'map-scale', 'data-metres': String(metres) },
  } as const;
  return [
    block({ x: 0, y, width, height }, theme.axis),
    block({ x: width, y, width, height }, theme.background, edge),
    quietLabel('0', [0, under], style),
    quietLabel(distance(metres), [width * 2, under], style, far),
  ];
}

/**
 * A north arrow with its letter.
 * @param x its middle, px
 * @param y its top, px
 */
export function northArrow(x: number, y: number, letter: string, style: ChartStyle): Marks {
  const { tick } = style;
  const [half, tall] = [tick * 0.45, tick * 1.5];
  const d = `M${x} ${y}L${x + half} ${y + tall}L${x} ${y + tall * 0.75}L${x - half} ${y + tall}Z`;
  return [
    el('path', { d, fill: style.theme.axis }),
    quietLabel(letter, [x, y + tall + APART], style, { anchor: 'middle' }),
  ];
}

/** What every map of parks is told besides them. */
export interface MapOptions extends EmptyableOptions {
  readonly fills: ReadonlyMap<string, MapFill>;
  /** What the fills mean, in their order; a map of parcels on a page leaves that to the page. */
  readonly legend: readonly FillMeaning[];
  /** 「示意图，不作为权属、划界依据」 and the like: they stand under the drawing, one line each. */
  readonly notes: readonly string[];
}

/** What stands under a map, or beside it. */
export interface MapFoot {
  /** 「北」; left out where the map has no arrow. */
  readonly north?: string | undefined;
  readonly swatches: readonly Swatch[];
  /** Under the legend, each on lines of its own. */
  readonly notes: readonly string[];
  /** Left out where the map has no scale. */
  readonly scale?: MapScale | undefined;
}

/**
 * Scale bar, north arrow, legend and notes from `top` on; and where they end, px.
 * @param place.left where they begin beside a map, on a slide, whose height is what a map is short of: legend, notes
 *   and north are one under the other there, the scale under the parks, which end at `end`
 */
export function mapFoot(
  { end, left = 0, top }: { readonly top: number; readonly left?: number; readonly end?: number },
  { north = '', notes, scale, swatches }: MapFoot,
  style: ChartStyle,
): Legend {
  const { gap, label, tick, width } = style;
  const isBeside = end !== undefined;
  // The legend stands under the scale bar, or beside the arrow.
  const under = isBeside || scale === undefined ? 0 : tick * 2.9;
  const right = width - (isBeside || scale || north === '' ? 0 : label * 2.2);
  // No two samples fit into a line of no width.
  const line = { left, right: isBeside ? left : right, top: top + under };
  const legend = wrappedLegend(swatches, style, line);
  const notesTop = line.top + legend.height + gap * (isBeside ? 1 : 0.5);
  const lines = notes.flatMap((note) => wrap(note, tick, right - left));
  const notesEnd = notesTop + lines.length * tick * 1.5;
  const [northX, northTop] = isBeside ? [left + tick, notesEnd + gap] : [width - label, top];
  const scaleTop = isBeside ? end + gap : top;
  return {
    height: Math.max(notesEnd, north === '' ? 0 : northTop + tick * 3, scaleTop + tick * 1.8),
    marks: [
      ...(scale === undefined ? [] : scaleBar(scale, scaleTop, style)),
      ...(north === '' ? [] : northArrow(northX, northTop, north, style)),
      ...legend.marks,
      lines.length > 0 && quietLabel(lines, [left, notesTop], style, { leading: 1.5 }),
    ],
  };
}
