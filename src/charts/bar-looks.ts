/** What bars show besides their length: what is behind, what is not exact, what is out of scale. */
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import type { Point } from './label.ts';
import { block, type Rect, type Span } from './marks.ts';

/**
 * Stripes rising to the right within a rectangle, as wide as the room between them: what is behind is told by them
 * too, not by colour alone. They are one path that ends at the edges: a browser prints a `<pattern>` as a picture,
 * which makes a PDF several times as large. It is one line up and down the stripes and back along the lower edge,
 * in tenths of a px, with stripes of whole px: a page of a hundred bars stays short.
 *
 * @param stripe width of one across, px
 */
export function hatch(rect: Rect, stripe: number, fill: string): SvgElement {
  const tenths = (length: number): number => Math.round(length * 10);
  const [left, top] = [tenths(rect.x), tenths(rect.y)];
  const size: Point = [tenths(rect.x + rect.width) - left, tenths(rect.y + rect.height) - top];
  const step = Math.max(1, Math.round(stripe)) * 10;
  const count = Math.ceil((size[0] + size[1]) / (2 * step));
  if (count === 0) return el('path', { d: '', fill });
  const corners = Array.from({ length: count }, (_, index) =>
    bandPoints(size, 2 * index * step, step),
  ).flat();
  const lines = [...corners.slice(1), [0, size[1]] as const].map((to, at) =>
    lineTo(corners[at] ?? to, to),
  );
  return el('path', { d: `M${left / 10},${top / 10}${lines.join('')}z`, fill });
}

/** What is lacking or late in a level bar around its middle: stripes in the colour of what is behind. */
export function hatchedBar(
  [from, to]: Span,
  middle: number,
  height: number,
  { theme, tick }: ChartStyle,
): SvgElement {
  const rect = { x: from, y: middle - height / 2, width: to - from, height };
  return hatch(rect, tick / 3, theme.behind);
}

/**
 * Around a stripe between the lines x + y = `from` and x + y = `from` + `size`: up its left side and down its right
 * one, as far as they lie within; and around the lower left corner where that comes before the next stripe.
 */
function bandPoints([width, height]: Point, from: number, size: number): Point[] {
  const to = Math.min(from + size, width + height);
  const upper = (sum: number): Point => (sum <= width ? [sum, 0] : [width, sum - width]);
  const lower = (sum: number): Point => (sum <= height ? [0, sum] : [sum - height, height]);
  return [
    lower(from),
    upper(from),
    ...(from < width && width < to ? [[width, 0] as const] : []),
    upper(to),
    lower(to),
    ...(to < height && height < from + 2 * size ? [[0, height] as const] : []),
  ];
}

/** A line of a path, in px; nothing where it has no length. */
function lineTo([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [across, down] = [(toX - fromX) / 10, (toY - fromY) / 10];
  if (down === 0) return across === 0 ? '' : `h${across}`;
  return across === 0 ? `v${down}` : `l${across}${down < 0 ? '' : ','}${down}`;
}

/** Slits from the end inwards: where each begins and how wide it is, in hairlines. */
const SLITS = [
  [1.5, 2],
  [5.5, 1.4],
  [9.5, 0.8],
] as const;

/**
 * The open end of a bar whose number is not exact (约, 余, 超): slits that let it run out. A bar too
 * short for them has fewer. Drawn over the bar.
 */
export function openEnd(
  [from, to]: Span,
  middle: number,
  height: number,
  { hairline, theme }: ChartStyle,
): SvgElement[] {
  const y = middle - height / 2;
  return SLITS.filter(
    ([inset, slit]) => (inset + slit) * hairline <= Math.abs(to - from) * 0.8,
  ).map(([inset, slit]) => {
    const width = slit * hairline;
    const x = to < from ? to + inset * hairline : to - inset * hairline - width;
    return block({ x, y, width, height }, theme.background);
  });
}

/** A bar is cut once it is longer than so many times the largest of the usual ones. */
const EXTREME = 2.5;

/**
 * The length at which bars are cut: the largest of the sizes that is not much larger than the one
 * below it, so that 532 % beside −9 % does not make everything else invisible.
 * @returns Infinity when nothing has to be cut
 */
export function cutOff(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) * 0.6)] ?? 0;
  const last = sizes.findLastIndex((size, i) => {
    const below = sizes[i - 1];
    return below !== undefined && size <= Math.max(usual * EXTREME, below * 1.5);
  });
  return last === sizes.length - 1 ? Infinity : (sizes[last] ?? Infinity);
}

/** The gap near the end of a bar that is cut. */
export function cutSlash(
  [from, to]: Span,
  middle: number,
  thick: number,
  { stroke: width, theme }: ChartStyle,
): SvgElement {
  const at = from + (to - from) * 0.86;
  const ends = { y1: middle + thick * 0.7, y2: middle - thick * 0.7 };
  const lean = { x1: at - thick * 0.25, x2: at + thick * 0.25 };
  const stroke = { stroke: theme.background, 'stroke-width': width * 1.6 };
  return el('line', { ...ends, ...lean, ...stroke });
}
