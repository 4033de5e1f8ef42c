import { scaleLinear } from 'd3-scale';
import type { EmptyableOptions } from './chart-options.ts';
import { blockHeight, readingLook, textLabel } from './label.ts';
import { bar, dot, levelLine, type Span, uprightLine } from './marks.ts';
import { rowChart, type NamedRow } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { widest, wrap } from './text.ts';
import { reachOf } from './value-axis.ts';

/** One measure of a firm among the firms of its group. */
export interface QuartileRow extends NamedRow {
  /** None when the firm has no figure. */
  readonly value?: number | undefined;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly least: number;
  readonly most: number;
  /** E.g. 「12.40万元/亩，第3位」. */
  readonly text: string;
}

/** Options of {@link drawQuartileStrips}. */
export interface QuartileStripsOptions extends EmptyableOptions {
  /** Words of the legend. */
  readonly box: string;
  readonly median: string;
  readonly subject: string;
}

/**
 * Draws one strip per measure, each on its own scale from 0 (or the least) to the most (or 0): the middle
 * half of the group as a box, its median as a line, the firm as a dot. On a phone name and text stand
 * above the strip.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export const drawQuartileStrips = rowChart<QuartileRow, QuartileStripsOptions>(
  ({ compact, label, stripNames: names, stripRow: step }) => {
    return { step, names, above: compact * label * 1.5 };
  },
  (frame, rows, options) => {
    const { compact, gap, hairline, label, left, step, stripTexts, stroke, theme, width } = frame;
    const textOf = ({ text }: QuartileRow): string[] => wrap(text, label, stripTexts, 2);
    const longest = Math.max(...rows.map((row) => widest(textOf(row), label, true)));
    const span: Span = compact ? [gap, width - gap] : [left, width - longest - gap * 2];
    const swatches = [
      { text: options.subject, fill: theme.main, stroke: theme.main },
      { text: options.box, fill: theme.track, stroke: theme.context },
      { text: options.median, fill: theme.axis, stroke: theme.axis },
    ];
    const legend = wrappedLegend(swatches, frame, { right: width, top: 0 });
    const height = step * 0.4;
    const whole = { stroke: theme.context, width: hairline * 1.5 };
    const edge = { stroke: theme.background, width: hairline * 1.5 };
    return {
      top: legend.height - frame.tick * 0.4 + gap * 1.5,
      head: legend.marks,
      content: (row) => blockHeight(textOf(row).length, label) + gap,
      row: (row, { middle, top }) => {
        const { least, lower, median, most, upper, value } = row;
        const x = scaleLinear(reachOf([least, most, value ?? 0]), span);
        const box = [x(lower), Math.max(x(lower) + 1, x(upper))] as const;
        const ends = [middle - height / 2, middle + height / 2] as const;
        const [y, valign] = compact ? ([top, 'top'] as const) : ([middle, 'middle'] as const);
        const look = { anchor: 'end', valign, ...readingLook(value, frame) } as const;
        return [
          levelLine(middle, span, { stroke: theme.grid, width: hairline * 2 }),
          levelLine(middle, [x(least), x(most)], whole),
          bar(box, middle, height, theme.track, { stroke: theme.context, width: hairline }),
          uprightLine(x(median), ends, { stroke: theme.axis, width: stroke * 0.8 }),
          value !== undefined && dot([x(value), middle], label * 0.42, theme.main, edge),
          textLabel(textOf(row), [width, y], frame, look),
        ];
      },
    };
  },
);
