import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import type { Span } from './marks.ts';

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
  for (let i = sizes.length - 1; i > 0; i--) {
    const [size = 0, below = 0] = [sizes[i], sizes[i - 1]];
    if (size <= Math.max(usual * EXTREME, below * 1.5))
      return i === sizes.length - 1 ? Infinity : size;
  }
  return Infinity;
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
