import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { openEnd } from './open-end.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One measure of one row. */
export interface StageMeasure {
  readonly value: Reading;
  /** E.g. 「12个」, 「34.50亿元」, 「未公布」. */
  readonly text: string;
  /** The same measure a year or a period before, drawn as a tick. */
  readonly former?: number | undefined;
}

/** One stage with one bar per measure. */
export interface StageBarRow {
  readonly name: string;
  /** As many as the options have heads. */
  readonly measures: readonly StageMeasure[];
  readonly tip: string;
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

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 74,
  wide: 150,
  screen: 380,
  room: 377,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 28,
  wide: 30,
  screen: 66,
  room: 104,
};

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
  return fitRows(ranked, options, (kept, fitted) => drawRows(inOrder(rows, new Set(kept)), fitted));
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

function drawRows(rows: readonly StageBarRow[], options: StageBarsOptions): Drawing {
  const { heads, size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 1.5;
  const gutter = metrics.gap * 2;
  const column = (width - left - gutter * (heads.length - 1)) / heads.length;

  const legend = rows.some(({ measures }) => measures.some(({ former }) => former !== undefined))
    ? options.formerLabel
    : undefined;
  const headLines = heads.map((head) => wrap(head, metrics.tick, column, 2));
  const legendTop = Math.max(...headLines.map((l) => blockHeight(l.length, metrics.tick)));
  const top =
    legendTop + (legend === undefined ? 0 : metrics.tick + metrics.gap) + metrics.gap * 1.5;
  const labels: Label[] = headLines.map((lines, i) => ({
    lines,
    x: left + i * (column + gutter),
    y: 0,
    size: metrics.tick,
    fill: theme.muted,
    valign: 'top',
  }));
  if (legend !== undefined) {
    const y = legendTop + metrics.gap;
    labels.push({
      lines: [legend],
      x: left,
      y,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    });
  }

  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const scales = heads.map((_, i) => {
    const own = rows.flatMap(({ measures }): readonly (StageMeasure | undefined)[] =>
      options.commonScale === true ? measures : [measures[i]],
    );
    const most = Math.max(...own.flatMap((item) => [sizeOf(item?.value) ?? 0, item?.former ?? 0]));
    const room = Math.max(...own.map((item) => textWidth(item?.text ?? '', metrics.label, true)));
    const reach = Math.max(0, column - room - metrics.gap);
    return (value: number): number => (most <= 0 ? 0 : (Math.max(0, value) / most) * reach);
  });

  let y = top;
  rows.forEach(({ measures, startsGroup, tip }, row) => {
    const lines = names[row] ?? [];
    const own = Math.max(rowStep, blockHeight(lines.length, metrics.label, 1.2) + metrics.gap);
    const middle = y + own / 2;
    const thick = rowStep * 0.56;
    if (startsGroup === true) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, 'stroke-width': metrics.hairline };
      const dash = `${metrics.hairline * 3} ${metrics.hairline * 3}`;
      shapes.push(el('line', { ...rule, stroke: theme.context, 'stroke-dasharray': dash }));
    }
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink, leading: 1.2 });
    measures.forEach(({ former, text, value }, i) => {
      const x = left + i * (column + gutter);
      const length = scales[i]?.(sizeOf(value) ?? 0) ?? 0;
      if (length > 0) {
        const bar = { x, y: middle - thick / 2, width: Math.max(1, length), height: thick };
        shapes.push(el('rect', { ...bar, fill: theme.main }));
        if (isQualified(value)) {
          shapes.push(...openEnd({ ...bar, from: x, to: x + bar.width }, metrics, theme));
        }
      }
      const tick = former === undefined ? undefined : (scales[i]?.(former) ?? 0);
      if (tick !== undefined) {
        const at = {
          x1: x + tick,
          x2: x + tick,
          y1: middle - thick * 0.75,
          y2: middle + thick * 0.75,
        };
        const halo = { stroke: theme.background, 'stroke-width': metrics.stroke * 2 };
        shapes.push(el('line', { ...at, ...halo }));
        shapes.push(
          el('line', { ...at, stroke: theme.axis, 'stroke-width': metrics.stroke * 0.8 }),
        );
      }
      const known = sizeOf(value) !== undefined;
      labels.push({
        lines: [text],
        x: x + Math.max(length, tick ?? 0) + metrics.gap * 0.75,
        y: middle,
        size: metrics.label,
        fill: known ? theme.ink : theme.muted,
        bold: known && value !== 0,
      });
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(tip) }));
    y += own;
  });
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    ...heads.map((_, i) => {
      const x = left + i * (column + gutter);
      const line = { x1: x, x2: x, y1: top - metrics.gap / 2, y2: y };
      return el('line', { ...line, stroke: theme.axis, 'stroke-width': metrics.hairline });
    }),
    ...labels.map(labelElement),
    ...hits,
  ]);
}
