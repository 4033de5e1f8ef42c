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

/** Draws swatches with their words in one line from the left edge, their top at 0. */
export function swatchLegend(
  swatches: readonly Swatch[],
  { metrics, theme }: { readonly metrics: Metrics; readonly theme: Theme },
): SvgElement[] {
  const width = metrics.tick * 1.6;
  let x = 0;
  return swatches.flatMap(({ fill, stroke, text }) => {
    const box = {
      x: x + metrics.hairline,
      y: metrics.tick * 0.1 + 1,
      width,
      height: metrics.tick * 0.8,
    };
    const label = { lines: [text], x: x + width + metrics.gap, y: 0, size: metrics.tick };
    x += width + metrics.gap * 3 + textWidth(text, metrics.tick);
    return [
      el('rect', { ...box, fill, stroke, 'stroke-width': metrics.hairline }),
      labelElement({ ...label, fill: theme.muted, valign: 'top' }),
    ];
  });
}
