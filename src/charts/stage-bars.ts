import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, quietLabel, type Label } from './label.ts';
import { block, levelLine, partingDash, uprightLine } from './marks.ts';
import { openEnd } from './open-end.ts';
import { presets } from './preset.ts';
import { rowFrame, type Marks, type NamedRow, type RowFrame } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

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
 * each stage, and how much money. Each column has its own scale unless `commonScale` is given.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawStageBars(rows: readonly StageBarRow[], options: StageBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const first = (row: StageBarRow): number => {
    const value = row.measures[0]?.value;
    return sizeOf(value) ?? -Infinity;
  };
  const ranked = options.keepLargest ? [...rows].sort((a, b) => first(b) - first(a)) : rows;
  return fitRows(ranked, options, (kept, fitted) => planRows(inOrder(rows, new Set(kept)), fitted));
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

/** A column of bars: its left edge, px, and the length of a value. */
interface Column {
  readonly x: number;
  readonly length: (value: number) => number;
}

function columnsOf(
  rows: readonly StageBarRow[],
  { commonScale, heads, size }: StageBarsOptions,
  left: number,
  width: number,
): Column[] {
  const { gap, label } = presets[size];
  return heads.map((_, i) => {
    const measured = rows.flatMap(({ measures }): readonly (StageMeasure | undefined)[] =>
      commonScale === true ? measures : [measures[i]],
    );
    const most = Math.max(
      ...measured.flatMap((item) => [sizeOf(item?.value) ?? 0, item?.former ?? 0]),
    );
    const room = Math.max(...measured.map((item) => textWidth(item?.text ?? '', label, true)));
    const reach = Math.max(0, width - room - gap);
    return {
      x: left + i * (width + gap * 2),
      length: (value) => (most <= 0 ? 0 : (Math.max(0, value) / most) * reach),
    };
  });
}

function planRows(rows: readonly StageBarRow[], options: StageBarsOptions): Layout {
  const { heads } = options;
  const { gap, hairline, shortNames, stageRow, tick } = presets[options.size];
  const frame = rowFrame(rows, options, { step: stageRow, names: shortNames });
  const { left, style, width } = frame;
  const { theme } = style;
  const columnWidth = (width - left - gap * 2 * (heads.length - 1)) / heads.length;
  const columns = columnsOf(rows, options, left, columnWidth);
  const hasFormer = rows.some(({ measures }) =>
    measures.some((measure) => measure.former !== undefined),
  );
  const legend = hasFormer ? options.formerLabel : undefined;
  const headLines = heads.map((head) => wrap(head, tick, columnWidth, 2));
  const legendTop = Math.max(...headLines.map((lines) => blockHeight(lines.length, tick)));
  const top = legendTop + (legend === undefined ? 0 : tick + gap) + gap * 1.5;
  return frame.layout({
    top,
    head: {
      labels: [
        ...headLines.map((lines, i) => quietLabel(lines, [columns[i]?.x ?? left, 0], style)),
        ...(legend === undefined ? [] : [quietLabel(legend, [left, legendTop + gap], style)]),
      ],
    },
    row: ({ measures, startsGroup }, { middle, name, top: y }) => {
      const rule = { stroke: theme.context, width: hairline, dash: partingDash(style.metrics) };
      const marks = measures.map((item, i) => measureMarks(item, middle, columns[i], frame));
      return {
        shapes: [
          ...(startsGroup === true ? [levelLine(y, [0, width], rule)] : []),
          ...marks.flatMap(({ shapes = [] }) => shapes),
        ],
        labels: [...name, ...marks.flatMap(({ labels = [] }) => labels)],
      };
    },
    front: (bottom) =>
      columns.map(({ x }) =>
        uprightLine(x, [top - gap / 2, bottom], { stroke: theme.axis, width: hairline }),
      ),
  });
}

/** One bar with its text and the mark of what it was before. */
function measureMarks(
  { former, text, value }: StageMeasure,
  middle: number,
  column: Column | undefined,
  { step, style }: RowFrame<StageBarRow>,
): Marks {
  if (column === undefined) return {};
  const { metrics, theme } = style;
  const { gap, label, stroke } = metrics;
  const { x } = column;
  const thick = step * 0.56;
  const length = column.length(sizeOf(value) ?? 0);
  const before = former === undefined ? undefined : column.length(former);
  const shapes: SvgElement[] = [];
  if (length > 0) {
    const bar = { x, y: middle - thick / 2, width: Math.max(1, length), height: thick };
    shapes.push(block(bar, theme.main));
    const open = { ...bar, from: x, to: x + bar.width };
    if (isQualified(value)) shapes.push(...openEnd(open, metrics, theme));
  }
  if (before !== undefined) {
    const ends = [middle - thick * 0.75, middle + thick * 0.75] as const;
    shapes.push(
      uprightLine(x + before, ends, { stroke: theme.background, width: stroke * 2 }),
      uprightLine(x + before, ends, { stroke: theme.axis, width: stroke * 0.8 }),
    );
  }
  const known = sizeOf(value) !== undefined;
  const fill = known ? theme.ink : theme.muted;
  const at = { x: x + Math.max(length, before ?? 0) + gap * 0.75, y: middle, size: label };
  const written: Label = { ...at, lines: [text], fill, bold: known && value !== 0 };
  return { shapes, labels: [written] };
}
