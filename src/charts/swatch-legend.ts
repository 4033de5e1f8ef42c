import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { hatch } from './hatch.ts';
import { labelElement, quietLabel, type Label } from './label.ts';
import { block } from './marks.ts';
import { textWidth } from './text.ts';

/** A sample of a fill and what it means. */
export interface Swatch {
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
  /** Whether stripes of the colour of its edge stand on the fill. */
  readonly hatched?: boolean;
}

/** Height of one line of a legend, as a multiple of its letters. */
const LEADING = 1.7;

/** A legend and its height in px. */
export interface Legend {
  readonly shapes: readonly SvgElement[];
  readonly labels: readonly Label[];
  readonly height: number;
}

/**
 * Lays out swatches with their words from the left edge, their top at `top`; those beyond `right`
 * begin a new line.
 */
export function wrappedLegend(
  swatches: readonly Swatch[],
  style: ChartStyle,
  { right, top }: { readonly right: number; readonly top: number },
): Legend {
  const { gap, hairline, tick } = style.metrics;
  const width = tick * 1.6;
  let [x, y] = [0, top];
  const entries = swatches.map(({ fill, hatched = false, stroke, text }) => {
    const entry = width + gap + textWidth(text, tick);
    if (x > 0 && x + entry > right) [x, y] = [0, y + tick * LEADING];
    const box = { x: x + hairline, y: y + tick * 0.1 + 1, width, height: tick * 0.8 };
    const label = quietLabel(text, [x + width + gap, y], style);
    x += entry + gap * 2;
    const ground = block(box, fill, { stroke, width: hairline });
    const shape = hatched ? el('g', {}, ground, hatch(box, tick / 4, stroke)) : ground;
    return { shape, label };
  });
  return {
    shapes: entries.map(({ shape }) => shape),
    labels: entries.map(({ label }) => label),
    height: y - top + tick * LEADING,
  };
}

/** Draws a legend, each swatch before its word. */
export function legendElements({ labels, shapes }: Legend): SvgElement[] {
  return shapes.flatMap((shape, i) => [shape, ...labels.slice(i, i + 1).map(labelElement)]);
}
