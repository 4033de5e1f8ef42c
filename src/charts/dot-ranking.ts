import { scaleLinear } from 'd3-scale';
import type { EmptyableOptions } from './chart-options.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { quietLabel, textLabel } from './label.ts';
import { dot, levelLine, partingDash, uprightLine } from './marks.ts';
import { rowChart, type NamedRow } from './row-frame.ts';
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
 * colour and a letter beside the value, and a rule parts one grade from the next.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export const drawDotRanking = rowChart<DotRow, DotRankingOptions>((rows, options, style) => {
  const { metrics, theme } = style;
  const { compact, denseRow, gap, hairline, label, names, tick, width } = metrics;
  const colours = gradeColours(theme);
  const values = rows.map(({ value }) => value);
  const axis = valueAxis(values, compact ? 3 : 6, options.formatTick, tick);
  const tail = widest(rows.map(textOf), label, true) + gap * 2.5;
  const thin = { stroke: theme.context, width: hairline };
  return {
    rows,
    step: denseRow,
    names: ({ name }) => ({ lines: wrap(name, label, names, 1) }),
    leading: 1.3,
    padding: 2,
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
          before && before.grade !== grade && { ...thin, dash: partingDash(metrics) },
        row: (row, { middle }) => {
          const [at, zero] = [x(row.value), x(0)];
          const edge = { stroke: theme.axis, width: hairline };
          return [
            levelLine(middle, [Math.min(zero, at), Math.max(zero, at)], thin),
            dot([at, middle], label * 0.38, colours[row.grade].fill, edge),
            textLabel(textOf(row), [at + gap * 1.5, middle], frame, { bold: true }),
          ];
        },
      };
    },
  };
});
