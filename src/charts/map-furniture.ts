import type { ChartStyle } from './chart-options.ts';
import { el } from './element.ts';
import { quietLabel } from './label.ts';
import { block, type Marks } from './marks.ts';
import { wrappedLegend, type Legend, type Swatch } from './swatch-legend.ts';
import { wrap } from './text.ts';

/** Lengths a bar may have, metres. */
const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** White space between a piece and its text, px. */
const APART = 3;

/** How long a px of the drawing is, and a length in words. */
export interface MapScale {
  readonly metresPerPx: number;
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
