import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import type { Rect, Span } from './marks.ts';

/** A point within a rectangle, px from its upper left corner. */
type Corner = readonly [x: number, y: number];

/**
 * Stripes rising to the right within a rectangle, as wide as the room between them: what is behind is told by them
 * too, not by colour alone. They are one path that ends at the edges: a browser prints a `<pattern>` as a picture,
 * which makes a PDF several times as large.
 *
 * @param stripe width of one across, px
 */
export function hatch(rect: Rect, stripe: number, fill: string): SvgElement {
  const count = Math.ceil((rect.width + rect.height) / (2 * stripe));
  const bands = Array.from({ length: count }, (_, index) =>
    bandPath(rect, 2 * index * stripe, stripe),
  );
  return el('path', { d: bands.join(''), fill });
}

/** What is lacking or late in a level bar around its middle: stripes in the colour of what is behind. */
export function hatchedBar(
  [from, to]: Span,
  middle: number,
  height: number,
  { metrics, theme }: ChartStyle,
): SvgElement {
  const rect = { x: from, y: middle - height / 2, width: to - from, height };
  return hatch(rect, metrics.tick / 4, theme.behind);
}

/** What of a stripe lies within: between the lines x + y = `from` and x + y = `from` + `size`. */
function bandPath({ height, width, x, y }: Rect, from: number, size: number): string {
  const to = Math.min(from + size, width + height);
  const upper = (sum: number): Corner => (sum <= width ? [sum, 0] : [width, sum - width]);
  const lower = (sum: number): Corner => (sum <= height ? [0, sum] : [sum - height, height]);
  const corner = (sum: number, at: Corner): Corner[] => (from < sum && sum < to ? [at] : []);
  const points = [
    lower(from),
    upper(from),
    ...corner(width, [width, 0]),
    upper(to),
    lower(to),
    ...corner(height, [0, height]),
  ];
  const [[left, top] = [0, 0], ...others] = points;
  // From point to point, so that most stripes are written alike, which packs well.
  const steps = others.map(([right, down], at) => {
    const [fromX, fromY] = points[at] ?? [0, 0];
    return `l${right - fromX},${down - fromY}`;
  });
  return `M${x + left},${y + top}${steps.join('')}Z`;
}
