import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import { hatchedBar, openEnd } from './bar-looks.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { blockHeight, quietLabel, textLabel } from './label.ts';
import { bar, type Marks, partingDash, type Stroke, uprightLine } from './marks.ts';
import { drawRows, type NamedRow, type RowChart, type RowFrame } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';
import { reachOf } from './value-axis.ts';

/** One measure of one row. */
export interface StageMeasure {
  readonly value: Reading;
  /** E.g. 「12个」, 「34.50亿元」, 「未公布」. */
  readonly text: string;
  /** The same measure a year or a period before, drawn as a tick. */
  readonly former?: number | undefined;
}

/** One stage with one bar per measure. */
export interface StageBarRow extends NamedRow {
  /** As many as the options have heads. */
  readonly measures: readonly StageMeasure[];
  /** A rule above the row parts it from the rows before: 签约前 | 签约后. */
  readonly startsGroup?: boolean | undefined;
}

/** Options of {@link drawStageBars}. */
export interface StageBarsOptions extends EmptyableOptions {
  /** What each column of bars measures, e.g. 「项目数」, 「计划总投资」. */
  readonly heads: readonly string[];
  /** Explains the tick, e.g. 「竖线：去年同期」; left out when no row has one. */
  readonly formerLabel?: string | undefined;
  /** Every head is in the same unit: one scale for all, so that bars compare across columns. */
  readonly commonScale?: boolean | undefined;
  /** Where not all rows fit a screen, those largest by the first measure stay; else the first ones. */
  readonly keepLargest?: boolean | undefined;
}

/**
 * Draws rows in the order given, with one column of bars per measure: how many projects stand at
 * each stage, and how much money. Each column has its own scale unless `commonScale` is given; what falls
 * below zero hangs from its line hatched.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawStageBars(rows: readonly StageBarRow[], options: StageBarsOptions): Drawing {
  const first = ({ measures }: StageBarRow): number => sizeOf(measures[0]?.value) ?? -Infinity;
  const ranked = options.keepLargest ? [...rows].sort((a, b) => first(b) - first(a)) : rows;
  return drawRows(ranked, options, (kept, fitted, style) =>
    planRows(inOrder(rows, new Set(kept)), fitted, style),
  );
}

/** The kept rows in their own order; the rule above a row that goes passes to the next that stays. */
function inOrder(rows: readonly StageBarRow[], kept: ReadonlySet<StageBarRow>): StageBarRow[] {
  let startsGroup = false;
  return rows.flatMap((row) => {
    startsGroup ||= row.startsGroup === true;
    if (!kept.has(row)) return [];
    const shown = { ...row, startsGroup };
    startsGroup = false;
    return shown;
  });
}

/** A column of bars, px: its left edge and its scale, whose zero is right of it where a value falls below. */
interface Column {
  readonly left: number;
  readonly x: (value: number) => number;
}

function columnsOf(
  rows: readonly StageBarRow[],
  { commonScale, heads }: StageBarsOptions,
  { gap, label, left }: RowFrame,
  width: number,
): Column[] {
  return heads.map((_, i) => {
    const measured = rows.flatMap(({ measures }) =>
      commonScale === true ? measures : measures.slice(i, i + 1),
    );
    const sizes = measured.flatMap(({ former = 0, value }) => [sizeOf(value) ?? 0, former]);
    const room = Math.max(0, ...measured.map(({ text }) => textWidth(text, label, true)));
    const reach = Math.max(0, width - room - gap);
    const start = left + i * (width + gap * 2);
    return { left: start, x: scaleLinear(reachOf(sizes), [start, start + reach]) };
  });
}

function planRows(
  rows: readonly StageBarRow[],
  options: StageBarsOptions,
  style: ChartStyle,
): RowChart<StageBarRow> {
  const { barRow, gap, hairline, shortNames, theme, tick } = style;
  const { heads } = options;
  const hasFormer = rows.some(({ measures }) =>
    measures.some(({ former }) => former !== undefined),
  );
  const legend = hasFormer ? options.formerLabel : undefined;
  return {
    rows,
    step: barRow,
    names: shortNames,
    parts: (frame) => {
      const { left, width } = frame;
      const room = (width - left - gap * 2 * (heads.length - 1)) / heads.length;
      const columns = columnsOf(rows, options, frame, room);
      const lines = heads.map((head) => wrap(head, tick, room, 2));
      const legendTop = Math.max(...lines.map(({ length }) => blockHeight(length, tick))) + gap;
      const top = legendTop + (legend === undefined ? 0 : tick + gap) + gap * 0.5;
      return {
        top,
        head: [
          ...columns.map(({ left: x }, i) => quietLabel(lines[i] ?? [], [x, 0], frame)),
          legend !== undefined && quietLabel(legend, [left, legendTop], frame),
        ],
        rule: ({ startsGroup }) =>
          startsGroup && { stroke: theme.context, width: hairline, dash: partingDash(style) },
        row: ({ measures }, { middle }) =>
          columns.flatMap((column, i) => {
            const measure = measures[i];
            return measure === undefined ? [] : measureMarks(measure, middle, column, frame);
          }),
        zero: columns.map(({ x }) => x(0)),
      };
    },
  };
}

/** One bar with its text and the mark of what it was before. */
function measureMarks(
  { former, text, value }: StageMeasure,
  middle: number,
  { x }: Column,
  frame: RowFrame,
): Marks {
  const { gap, label, step, stroke, theme } = frame;
  const thick = step * 0.56;
  const size = sizeOf(value);
  const known = size !== undefined;
  const [zero, signed, before] = [x(0), x(size ?? 0), x(former ?? 0)];
  const end = Math.max(zero, signed);
  const span = [zero, Math.max(zero + 1, end)] as const;
  const ends = [middle - thick * 0.75, middle + thick * 0.75] as const;
  const tick = (line: Stroke) => former !== undefined && uprightLine(before, ends, line);
  // At the bar's end; behind the mark of what it was before only where that would cross the text.
  const atEnd = end + gap * 0.75;
  const crossed = before > end - stroke && before < atEnd + textWidth(text, label, known) + gap;
  const start = former !== undefined && crossed ? Math.max(end, before) + gap * 0.75 : atEnd;
  const look = { fill: known ? theme.ink : theme.muted, bold: known && value !== 0 };
  return [
    end > zero && bar(span, middle, thick, theme.main),
    signed < zero && hatchedBar([signed, zero], middle, thick, frame),
    ...(end > zero && isQualified(value) ? openEnd(span, middle, thick, frame) : []),
    tick({ stroke: theme.background, width: stroke * 2 }),
    tick({ stroke: theme.axis, width: stroke * 0.8 }),
    textLabel(text, [start, middle], frame, look),
  ];
}
