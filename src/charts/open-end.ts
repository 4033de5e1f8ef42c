import { el, type SvgElement } from './element.ts';
import type { Metrics } from './preset.ts';
import type { Theme } from './theme.ts';

/** The bar whose end is open: where it begins and ends across, and its height. */
interface OpenBar {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
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
export function openEnd(bar: OpenBar, metrics: Metrics, theme: Theme): SvgElement[] {
  const { from, to, y, height } = bar;
  const side = to < from ? -1 : 1;
  const length = Math.abs(to - from);
  return SLITS.flatMap(([inset, slit]) => {
    const start = inset * metrics.hairline;
    const width = slit * metrics.hairline;
    if (start + width > length * 0.8) return [];
    const near = to - side * start;
    const x = side > 0 ? near - width : near;
    return [el('rect', { x, y, width, height, fill: theme.background })];
  });
}
