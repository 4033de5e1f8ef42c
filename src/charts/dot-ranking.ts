import { scaleLinear } from 'd3-scale';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { inProportion } from './in-proportion.ts';
import { quietLabel, textLabel } from './label.ts';
import { dot, levelLine, partingDash, uprightLine } from './marks.ts';
import { drawRows, type NamedRow, type RowChart } from './row-frame.ts';
import { textWidth, widest, wrap } from './text.ts';
import { valueAxis } from './value-axis.ts';

/** One ranked firm. */
export interface DotRow extends NamedRow {
  readonly value: number;
  /** E.g. 「96.40」. */
  readonly text: string;
  readonly grade: GradeStep;
}

/** Options of {@link drawDotRanking}. */
export interface DotRankingOptions extends EmptyableOptions {
  readonly formatTick: (value: number) => string;
}

const textOf = ({ grade, text }: DotRow): string => `${text}　${grade}`;

/**
 * Draws one dot per row in the order given, tied to 0 by a hairline; the dot carries the grade by
 * colour and a letter beside the value, and a rule parts one grade from the next. Of more rows than a
 * screen has room for both ends are shown, with a gap where the others are left out.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawDotRanking(rows: readonly DotRow[], options: DotRankingOptions): Drawing {
  const half = Math.ceil(rows.length / 2);
  const bothEnds = inProportion(rows.slice(0, half), rows.slice(half).reverse());
  return drawRows(bothEnds, options, (kept, fitted, style) =>
    planRows(rows, new Set(kept), fitted, style),
  );
}

function planRows(
  all: readonly DotRow[],
  kept: ReadonlySet<DotRow>,
  options: DotRankingOptions,
  style: ChartStyle,
): RowChart<DotRow> {
  const { compact, denseRow, gap, hairline, label, names, theme, tick, width } = style;
  const rows = all.filter((row) => kept.has(row));
  const colours = gradeColours(theme);
  const values = rows.map(({ value }) => value);
  const axis = valueAxis(values, compact ? 3 : 6, options.formatTick, tick);
  const tail = widest(rows.map(textOf), label, true) + gap * 2.5;
  const thin = { stroke: theme.context, width: hairline };
  const leavesGap = (index: number): boolean =>
    index > 0 && all.indexOf(rows[index] as DotRow) > all.indexOf(rows[index - 1] as DotRow) + 1;
  return {
    rows,
    step: denseRow,
    names: ({ name }) => ({ lines: wrap(name, label, names, 1) }),
    leading: 1.3,
    padding: 2,
    before: (index) => (leavesGap(index) ? tick * 1.4 : 0),
    parts: (frame) => {
      const x = scaleLinear(axis.domain, [frame.left + gap, width - tail]);
      const top = tick * 1.3 + gap;
      return {
        top,
        head: axis.ticks.map((value, i) => {
          const text = axis.texts[i] ?? '';
          const fits = x(value) + textWidth(text, tick) / 2 <= width;
          return fits && quietLabel(text, [x(value), 0], frame, { anchor: 'middle' });
        }),
        behind: (bottom) =>
          axis.ticks.map((value) => {
            const stroke = value === 0 ? theme.axis : theme.grid;
            return uprightLine(x(value), [top, bottom], { stroke, width: hairline });
          }),
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
      };
    },
  };
}
