import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { annotationBand, type Annotation, type AnnotationBand } from './annotations.ts';
import type { ChartStyle } from './chart-options.ts';
import type { Point } from './place.ts';

/** What a column of a chart is at least: its value, and what happened in its period. */
export interface AnnotatedColumn {
  readonly value: Reading;
  readonly annotations?: readonly Annotation[] | undefined;
}

/** Where columns beside a value axis stand, px. */
export interface ColumnFrame {
  readonly left: number;
  /** From one column to the next. */
  readonly step: number;
  /** The middle of a column, by its index. */
  readonly middle: (index: number) => number;
  /** The plot, under its head and the texts of annotations. */
  readonly top: number;
  readonly bottom: number;
  readonly band: AnnotationBand;
  /**
   * Where the annotations that are drawn point to: `above` px over their columns.
   * @param y from values to px
   */
  readonly notedPoints: (y: (value: number) => number, above: number) => readonly Point[];
}

/**
 * The frame of one column a period.
 * @param axisWidth of the texts of the value axis, px
 * @param head room over the plot, px; that of annotations is added
 */
export function columnFrame(
  columns: readonly AnnotatedColumn[],
  axisWidth: number,
  head: number,
  style: ChartStyle,
): ColumnFrame {
  const { gap, progressPlot, tallest, width } = style;
  const left = axisWidth + gap;
  const step = (width - left) / columns.length;
  const middle = (index: number): number => left + (index + 0.5) * step;
  const plotHeight = progressPlot * 0.8;
  const noted = columns.flatMap(({ annotations = [], value }, index) =>
    annotations.map((annotation) => ({ ...annotation, x: middle(index), value })),
  );
  const band = annotationBand(noted, [left, width], plotHeight, style);
  const top = head + band.above;
  // A screen has no more height: there the annotations take theirs from the plot.
  const bottom = top + plotHeight - (tallest === Infinity ? 0 : band.above + band.below);
  return {
    left,
    step,
    middle,
    top,
    bottom,
    band,
    notedPoints: (y, above) =>
      noted
        .slice(noted.length - band.count)
        .map(({ value, x }) => [x, y(Math.max(0, sizeOf(value) ?? 0)) - above] as const),
  };
}
