import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import type { Rect, Span } from './marks.ts';

/** A point within a rectangle, in tenths of a px from its upper left corner. */
type Corner = readonly [x: number, y: number];

/**
 * Stripes rising to the right within a rectangle, as wide as the room between them: what is behind is told by them
 * too, not by colour alone. They are one path that ends at the edges: a browser prints a `<pattern>` as a picture,
 * which makes a PDF several times as large. It is one line up and down the stripes and back along the lower edge,
 * in tenths of a px, with stripes of whole px: a page of a hundred bars stays short.
 *
 * @param stripe width of one across, px
 */
export function hatch(rect: Rect, stripe: number, fill: string): SvgElement {
  const [left = 0, top = 0, right = 0, bottom = 0] = [
    rect.x,
    rect.y,
    rect.x + rect.width,
    rect.y + rect.height,
  ].map((length) => Math.round(length * 10));
  const size: Corner = [right - left, bottom - top];
  const step = Math.max(1, Math.round(stripe)) * 10;
  const count = Math.ceil((size[0] + size[1]) / (2 * step));
  if (count === 0) return el('path', { d: '', fill });
  const corners = Array.from({ length: count }, (_, index) =>
    bandCorners(size, 2 * index * step, step),
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
function bandCorners([width, height]: Corner, from: number, size: number): Corner[] {
  const to = Math.min(from + size, width + height);
  const upper = (sum: number): Corner => (sum <= width ? [sum, 0] : [width, sum - width]);
  const lower = (sum: number): Corner => (sum <= height ? [0, sum] : [sum - height, height]);
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
function lineTo([fromX, fromY]: Corner, [toX, toY]: Corner): string {
  const [across, down] = [(toX - fromX) / 10, (toY - fromY) / 10];
  if (down === 0) return across === 0 ? '' : `h${across}`;
  return across === 0 ? `v${down}` : `l${across}${down < 0 ? '' : ','}${down}`;
}
