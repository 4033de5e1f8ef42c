import { scaleLinear } from 'd3-scale';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight } from './label.ts';
import { block, dot, levelLine, uprightLine, type Span } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow, type RowFrame } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { widest, wrap } from './text.ts';

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
 * Draws one strip per measure, each on its own scale from 0 (or the least) to the most: the middle
 * half of the group as a box, its median as a line, the firm as a dot. On a phone name and text stand
 * above the strip.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawQuartileStrips(
  rows: readonly QuartileRow[],
  options: QuartileStripsOptions,
): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

function planRows(rows: readonly QuartileRow[], options: QuartileStripsOptions): Layout {
  const { compact, gap, label, stripNames, stripRow, stripTexts, tick, width } =
    presets[options.size];
  const texts = new Map(rows.map((row) => [row, wrap(row.text, label, stripTexts, 2)]));
  const head = compact ? label * 1.5 : 0;
  const frame = rowFrame(rows, options, {
    step: stripRow,
    names: stripNames,
    leading: 1.3,
    gutter: 2,
    heightOf: (row, step) => {
      const lines = wrap(row.name, label, stripNames, 2).length;
      const most = Math.max(lines, texts.get(row)?.length ?? 0);
      return head + Math.max(step, blockHeight(most, label) + gap);
    },
  });
  const { style } = frame;
  const { theme } = style;
  const longest = Math.max(...[...texts.values()].map((lines) => widest(lines, label, true)));
  const span: Span = compact ? [gap, width - gap] : [frame.left, width - longest - gap * 2];
  const legend = wrappedLegend(
    [
      { text: options.subject, fill: theme.main, stroke: theme.main },
      { text: options.box, fill: theme.track, stroke: theme.context },
      { text: options.median, fill: theme.axis, stroke: theme.axis },
    ],
    style,
    { right: width, top: 0 },
  );
  return frame.layout({
    top: legend.height - tick * 0.4 + gap * 1.5,
    behind: () => legend.shapes,
    head: { labels: legend.labels },
    row: (row, { height, middle, name, top: y }) => {
      const known = row.value !== undefined;
      const place = compact ? ({ y, valign: 'top' } as const) : { y: middle };
      const text = {
        lines: texts.get(row) ?? [],
        size: label,
        anchor: 'end',
        bold: known,
      } as const;
      const fill = known ? theme.ink : theme.muted;
      return {
        shapes: stripOf(row, y + head + (height - head) / 2, span, frame),
        labels: [
          ...name.map((lines) => ({ ...lines, ...(compact ? place : {}) })),
          { ...text, ...place, x: width, fill },
        ],
      };
    },
  });
}

function stripOf(
  row: QuartileRow,
  middle: number,
  span: Span,
  { step, style }: RowFrame<QuartileRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const { hairline, label, stroke } = metrics;
  const low = Math.min(0, row.least, row.value ?? 0);
  const high = Math.max(row.most, row.value ?? 0, low + Number.MIN_VALUE * 2);
  const x = scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .range(span);
  const height = step * 0.4;
  const box = { x: x(row.lower), y: middle - height / 2, height };
  const width = Math.max(1, x(row.upper) - x(row.lower));
  const ends = [middle - height / 2, middle + height / 2] as const;
  const edge = { stroke: theme.background, width: hairline * 1.5 };
  return [
    levelLine(middle, span, { stroke: theme.grid, width: hairline * 2 }),
    levelLine(middle, [x(row.least), x(row.most)], {
      stroke: theme.context,
      width: hairline * 1.5,
    }),
    block({ ...box, width }, theme.track, { stroke: theme.context, width: hairline }),
    uprightLine(x(row.median), ends, { stroke: theme.axis, width: stroke * 0.8 }),
    ...(row.value === undefined
      ? []
      : [dot([x(row.value), middle], label * 0.42, theme.main, edge)]),
  ];
}
