import type { ChartStyle } from './chart-options.ts';
import type { SvgElement } from './element.ts';
import { block, type Span } from './marks.ts';

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
