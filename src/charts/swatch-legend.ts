import type { ChartStyle } from './chart-options.ts';
import { el } from './element.ts';
import { quietLabel, type Point } from './label.ts';
import { block, type Marks, type Rect } from './marks.ts';
import { textWidth } from './text.ts';

/** A sample of a fill, or of a line, and what it means. */
export type Swatch = { readonly text: string } & (
  | {
      readonly fill: string;
      readonly stroke: string;
      /** Width of its edge in hairlines; 1 when left out. */
      readonly edge?: number | undefined;
      /** What is drawn over the fill: without a `<pattern>`, which is printed as a picture. */
      readonly over?: ((box: Rect) => Marks) | undefined;
    }
  | { readonly line: Readonly<Record<string, string | number>> }
  /** What is drawn around the middle of its place. */
  | { readonly sample: (at: Point) => Marks }
);

/** Height of one line of a legend, as a multiple of its letters. */
const LEADING = 1.7;

/** A legend and its height in px. */
export interface Legend {
  readonly marks: Marks;
  readonly height: number;
}

/**
 * Lays out swatches with their words from the left edge, their top at `top`; those beyond `right`
 * begin a new line.
 */
export function wrappedLegend(
  swatches: readonly Swatch[],
  style: ChartStyle,
  {
    left = 0,
    right,
    top,
  }: { readonly left?: number; readonly right: number; readonly top: number },
): Legend {
  const { gap, hairline, tick } = style;
  const width = tick * 1.6;
  let [x, y] = [left, top];
  const marks = swatches.flatMap((swatch): Marks => {
    const entry = width + gap + textWidth(swatch.text, tick);
    if (x > left && x + entry > right) [x, y] = [left, y + tick * LEADING];
    const box = { x: x + hairline, y: y + tick * 0.1 + 1, width, height: tick * 0.8 };
    const label = quietLabel(swatch.text, [x + width + gap, y], style);
    x += entry + gap * 2;
    const middle = box.y + box.height / 2;
    if ('sample' in swatch) return [...swatch.sample([box.x + width / 2, middle]), label];
    if ('line' in swatch) {
      const d = `M${box.x} ${middle}h${width}`;
      return [el('path', { d, fill: 'none', ...swatch.line }), label];
    }
    const { edge = 1, fill, over, stroke } = swatch;
    const ground = block(box, fill, { stroke, width: hairline * edge });
    return [ground, ...(over?.(box) ?? []), label];
  });
  return { marks, height: y - top + tick * LEADING };
}
