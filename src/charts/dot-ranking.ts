import { scaleLinear } from 'd3-scale';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { inProportion } from './in-proportion.ts';
import { quietLabel, textLabel } from './label.ts';
import { dot, levelLine, partingDash } from './marks.ts';
import { drawRows, type NamedRow, type RowChart } from './row-frame.ts';
import { widest } from './text.ts';
import { reachOf } from './value-axis.ts';

/** One ranked firm. */
export interface DotRow extends NamedRow {
  readonly value: number;
  /** E.g. 「96.40」. */
  readonly text: string;
  readonly grade: GradeStep;
}

const textOf = ({ grade, text }: DotRow): string => `${text}　${grade}`;

/**
 * Draws one dot per row in the order given, tied to 0 by a hairline; the dot carries the grade by
 * colour and a letter beside the value, and a rule parts one grade from the next. Of more rows than a
 * screen has room for both ends are shown, with a gap where the others are left out.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawDotRanking(rows: readonly DotRow[], options: EmptyableOptions): Drawing {
  const half = Math.ceil(rows.length / 2);
  const bothEnds = inProportion(rows.slice(0, half), rows.slice(half).reverse());
  return drawRows(bothEnds, options, (kept, _, style) => planRows(rows, new Set(kept), style));
}

function planRows(
  all: readonly DotRow[],
  kept: ReadonlySet<DotRow>,
  style: ChartStyle,
): RowChart<DotRow> {
  const { denseRow, gap, hairline, label, names, theme, tick, width } = style;
  const rows = all.filter((row) => kept.has(row));
  const colours = gradeColours(theme);
  const values = rows.map(({ value }) => value);
  const tail = widest(rows.map(textOf), label, true) + gap * 2.5;
  const thin = { stroke: theme.context, width: hairline };
  const leavesGap = (index: number): boolean =>
    index > 0 && all.indexOf(rows[index] as DotRow) > all.indexOf(rows[index - 1] as DotRow) + 1;
  return {
    rows,
    step: denseRow,
    names,
    lines: 1,
    padding: 2,
    before: (index) => (leavesGap(index) ? tick * 1.4 : 0),
    parts: (frame) => {
      const x = scaleLinear(reachOf(values), [frame.left + gap, width - tail]);
      return {
        rule: ({ grade }, before) =>
          before && before.grade !== grade && { ...thin, dash: partingDash(style) },
        row: (row, { index, middle, top: y }) => {
          const [at, zero] = [x(row.value), x(0)];
          const edge = { stroke: theme.axis, width: hairline };
          return [
            levelLine(middle, [Math.min(zero, at), Math.max(zero, at)], thin),
            dot([at, middle], label * 0.38, colours[row.grade].fill, edge),
            textLabel(textOf(row), [at + gap * 1.5, middle], frame, { bold: true }),
            leavesGap(index) && quietLabel('⋮', [gap, y - tick * 1.3], frame),
          ];
        },
        zero: [x(0)],
      };
    },
  };
}
