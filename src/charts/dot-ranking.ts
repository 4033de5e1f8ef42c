import { scaleLinear } from 'd3-scale';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { quietLabel, type Label } from './label.ts';
import { dot, levelLine, partingDash, uprightLine } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow } from './row-frame.ts';
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

/**
 * Draws one dot per row in the order given, tied to 0 by a hairline; the dot carries the grade by
 * colour and a letter beside the value, and a rule parts one grade from the next.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawDotRanking(rows: readonly DotRow[], options: DotRankingOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

const textOf = ({ grade, text }: DotRow): string => `${text}　${grade}`;

function planRows(rows: readonly DotRow[], options: DotRankingOptions): Layout {
  const { compact, denseRow, gap, hairline, label, names, tick, width } = presets[options.size];
  const frame = rowFrame(rows, options, {
    step: denseRow,
    names: ({ name }) => ({ lines: wrap(name, label, names, 1) }),
    leading: 1.3,
    padding: 2,
  });
  const { theme } = frame.style;
  const colours = gradeColours(theme);
  const values = rows.map(({ value }) => value);
  const axis = valueAxis(values, compact ? 3 : 6, options.formatTick, tick);
  const tail = widest(rows.map(textOf), label, true) + gap * 2.5;
  const x = scaleLinear()
    .domain(axis.domain)
    .range([frame.left + gap, width - tail]);
  const top = tick * 1.3 + gap;
  const thin = { stroke: theme.context, width: hairline };
  return frame.layout({
    top,
    head: {
      labels: axis.ticks.flatMap((value, i): Label[] => {
        const text = axis.texts[i] ?? '';
        const fits = x(value) + textWidth(text, tick) / 2 <= width;
        return fits ? [{ ...quietLabel(text, [x(value), 0], frame.style), anchor: 'middle' }] : [];
      }),
    },
    behind: (bottom) =>
      axis.ticks.map((value) => {
        const stroke = value === 0 ? theme.axis : theme.grid;
        return uprightLine(x(value), [top, bottom], { stroke, width: hairline });
      }),
    row: (row, { index, middle, name, top: y }) => {
      const before = rows[index - 1];
      const parts = before !== undefined && before.grade !== row.grade;
      const rule = levelLine(y, [0, width], { ...thin, dash: partingDash(frame.style.metrics) });
      const ends = [x(Math.min(0, row.value)), x(Math.max(0, row.value))] as const;
      const edge = { stroke: theme.axis, width: hairline };
      const fill = colours[row.grade].fill;
      const text = { lines: [textOf(row)], size: label, fill: theme.ink, bold: true };
      return {
        shapes: [
          ...(parts ? [rule] : []),
          levelLine(middle, ends, thin),
          dot([x(row.value), middle], label * 0.38, fill, edge),
        ],
        labels: [...name, { ...text, x: x(row.value) + gap * 1.5, y: middle }],
      };
    },
  });
}
