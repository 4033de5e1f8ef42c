import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import { textWidth } from './text.ts';
import type { Metrics, Theme } from './theme.ts';

/** A sample of a fill and what it means. */
export interface Swatch {
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
}

/** Height of one line of a legend, as a multiple of its letters. */
const LEADING = 1.7;

/** A legend and its height in px. */
export interface Legend {
  readonly elements: readonly SvgElement[];
  readonly height: number;
}

/**
 * Draws swatches with their words from the left edge, their top at `top`; those beyond `right` begin
 * a new line.
 */
export function wrappedLegend(
  swatches: readonly Swatch[],
  { metrics, theme }: { readonly metrics: Metrics; readonly theme: Theme },
  { right, top }: { readonly right: number; readonly top: number },
): Legend {
  const width = metrics.tick * 1.6;
  let [x, y] = [0, top];
  const elements = swatches.flatMap(({ fill, stroke, text }) => {
    const own = width + metrics.gap + textWidth(text, metrics.tick);
    if (x > 0 && x + own > right) [x, y] = [0, y + metrics.tick * LEADING];
    const box = {
      x: x + metrics.hairline,
      y: y + metrics.tick * 0.1 + 1,
      width,
      height: metrics.tick * 0.8,
    };
    const label = { lines: [text], x: x + width + metrics.gap, y, size: metrics.tick };
    x += own + metrics.gap * 2;
    return [
      el('rect', { ...box, fill, stroke, 'stroke-width': metrics.hairline }),
      labelElement({ ...label, fill: theme.muted, valign: 'top' }),
    ];
  });
  return { elements, height: y - top + metrics.tick * LEADING };
}

/** Draws swatches with their words in one line from the left edge, their top at 0. */
export function swatchLegend(
  swatches: readonly Swatch[],
  style: { readonly metrics: Metrics; readonly theme: Theme },
): readonly SvgElement[] {
  return wrappedLegend(swatches, style, { right: Infinity, top: 0 }).elements;
}
