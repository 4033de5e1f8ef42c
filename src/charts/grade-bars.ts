import type { GradeKey } from '../model/evaluation.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { gradeColours } from './grade-colours.ts';
import { textLabel } from './label.ts';
import { bar, type Marks } from './marks.ts';
import { rowChart, type NamedRow, type RowFrame } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { textWidth, widest } from './text.ts';

/** One row: firms of an industry by grade. */
export interface GradeBarRow extends NamedRow {
  readonly counts: Readonly<Record<GradeKey, number>>;
  /** E.g. 「12家」. */
  readonly text: string;
}

/** Options of {@link drawGradeBars}. */
export interface GradeBarsOptions extends EmptyableOptions {
  /** Words of the legend, e.g. 「A 优先发展」. */
  readonly grades: readonly { readonly key: GradeKey; readonly label: string }[];
}

/** Units of the longest row. */
function mostOf(rows: readonly GradeBarRow[], { grades }: GradeBarsOptions): number {
  const sums = rows.map(({ counts }) => grades.reduce((sum, { key }) => sum + counts[key], 0));
  return Math.max(0, ...sums);
}

/**
 * Draws stacked bars of counts, one unit the same length everywhere, best grade first; each part
 * carries its grade and count where it has room, else its grade.
 * @returns a drawing as high as its rows; the `empty` sentence when nothing is counted
 */
export const drawGradeBars = rowChart<GradeBarRow, GradeBarsOptions>(
  ({ gradeNames: names, gradeRow: step }) => ({ names, step }),
  (frame, rows, options) => {
    const { gap, label, left, theme, tick, width } = frame;
    const texts = rows.map(({ text }) => text);
    const tail = widest(texts, label, true) + gap * 1.5;
    const unit = (width - left - tail) / mostOf(rows, options);
    const colours = gradeColours(theme);
    const drawn = options.grades.filter(({ key }) => rows.some(({ counts }) => counts[key] > 0));
    const swatches = drawn.map(({ key, label: text }) => {
      return { text, fill: colours[key].fill, stroke: theme.axis };
    });
    const legend = wrappedLegend(swatches, frame, { right: width, top: 0 });
    return {
      top: legend.height + gap * 1.5 - tick * 0.4,
      head: legend.marks,
      row: (row, { middle }) => barMarks(row, middle, unit, options, frame),
    };
  },
  (rows, options) => mostOf(rows, options) === 0,
);

function barMarks(
  row: GradeBarRow,
  y: number,
  unit: number,
  { grades }: GradeBarsOptions,
  frame: RowFrame,
): Marks {
  const { gap, hairline, step, theme, tick } = frame;
  const colours = gradeColours(theme);
  // Rows that stand close keep bars that hold their counts.
  const height = Math.max(step * 0.66, tick);
  // Neighbours are parted by edges and ground between them, and carry letters: not by colour alone.
  // Twice a hairline: wherever it falls, one row of a screen's dots has the whole of its colour.
  const stroke = theme.name === 'dark' ? theme.ink : theme.axis;
  const edge = { stroke, width: hairline * 2 };
  const inset = hairline * 2;
  let end = frame.left;
  const parts = grades.flatMap(({ key }): Marks => {
    const { fill, text: ink } = colours[key];
    const from = end;
    end += row.counts[key] * unit;
    const text = [`${key} ${row.counts[key]}`, key].find(
      (candidate) => textWidth(candidate, tick, true) + gap * 0.6 <= end - from,
    );
    const look = { size: tick, anchor: 'middle', bold: true, fill: ink } as const;
    return [
      end > from && bar([from + inset, Math.max(from + inset, end - inset)], y, height, fill, edge),
      text !== undefined && end > from && textLabel(text, [(from + end) / 2, y], frame, look),
    ];
  });
  return [...parts, textLabel(row.text, [end + gap * 0.75, y], frame, { bold: true })];
}
