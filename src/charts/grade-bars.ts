import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import type { Label } from './label.ts';
import { block } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type Marks, type NamedRow, type RowFrame, type RowSlot } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { textWidth, widest } from './text.ts';

/** One row: firms of an industry by grade. */
export interface GradeBarRow extends NamedRow {
  readonly counts: Readonly<Record<GradeStep, number>>;
  /** E.g. 「12家」. */
  readonly text: string;
}

/** Options of {@link drawGradeBars}. */
export interface GradeBarsOptions extends EmptyableOptions {
  /** Words of the legend, e.g. 「A 优先发展」. */
  readonly grades: readonly { readonly key: GradeStep; readonly label: string }[];
}

/**
 * Draws stacked bars of counts, one unit the same length everywhere, best grade first; each part
 * carries its count where it has room.
 * @returns a drawing as high as its rows; the `empty` sentence when nothing is counted
 */
export function drawGradeBars(rows: readonly GradeBarRow[], options: GradeBarsOptions): Drawing {
  return mostOf(rows, options) === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

/** Units of the longest row. */
function mostOf(rows: readonly GradeBarRow[], { grades }: GradeBarsOptions): number {
  const sums = rows.map(({ counts }) => grades.reduce((sum, { key }) => sum + counts[key], 0));
  return Math.max(0, ...sums);
}

function planRows(rows: readonly GradeBarRow[], options: GradeBarsOptions): Layout {
  const { gap, gradeNames, gradeRow, label, tick, width } = presets[options.size];
  const frame = rowFrame(rows, options, { step: gradeRow, names: gradeNames });
  const tail = widest(
    rows.map(({ text }) => text),
    label,
    true,
  );
  const unit = (width - frame.left - tail - gap * 1.5) / mostOf(rows, options);
  const colours = gradeColours(frame.style.theme);
  const swatches = options.grades.map(({ key, label: text }) => {
    const { fill } = colours[key];
    return { text, fill, stroke: fill };
  });
  const legend = wrappedLegend(swatches, frame.style, { right: width, top: 0 });
  return frame.layout({
    top: legend.height + gap * 1.5 - tick * 0.4,
    head: legend,
    row: (row, slot) => barOf(row, slot, unit, options, frame),
  });
}

function barOf(
  row: GradeBarRow,
  { middle, name }: RowSlot,
  unit: number,
  { grades }: GradeBarsOptions,
  { left, step, style }: RowFrame<GradeBarRow>,
): Marks {
  const { metrics, theme } = style;
  const { gap, hairline, label, tick } = metrics;
  const colours = gradeColours(theme);
  // Rows that stand close keep bars that hold their counts.
  const height = Math.max(step * 0.66, tick);
  const labels: Label[] = [...name];
  let x = left;
  const shapes = grades.flatMap(({ key }) => {
    const count = row.counts[key];
    if (count === 0) return [];
    const width = count * unit;
    const text = String(count);
    if (textWidth(text, tick, true) + gap * 0.6 <= width) {
      const at = { x: x + width / 2, y: middle, anchor: 'middle' } as const;
      labels.push({ ...at, lines: [text], size: tick, bold: true, fill: colours[key].text });
    }
    const rect = { x, y: middle - height / 2, width, height };
    x += width;
    return [block(rect, colours[key].fill, { stroke: theme.background, width: hairline })];
  });
  const end = { x: x + gap * 0.75, y: middle, size: label, fill: theme.ink, bold: true };
  return { shapes, labels: [...labels, { ...end, lines: [row.text] }] };
}
