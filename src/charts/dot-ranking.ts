import { scaleLinear } from 'd3';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis } from './value-axis.ts';

/** One ranked firm. */
export interface DotRow {
  readonly name: string;
  readonly value: number;
  /** E.g. 「96.40」. */
  readonly text: string;
  readonly grade: GradeStep;
  readonly tip: string;
}

/** Options of {@link drawDotRanking}. */
export interface DotRankingOptions extends EmptyableOptions {
  readonly formatTick: (value: number) => string;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 98,
  wide: 200,
  screen: 440,
  room: 500,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 22,
  wide: 22,
  screen: 50,
  room: 84,
};

/**
 * Draws one dot per row in the order given, tied to 0 by a hairline; the dot carries the grade by
 * colour and a letter beside the value, and a rule parts one grade from the next.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawDotRanking(rows: readonly DotRow[], options: DotRankingOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  return fitRows(rows, options, drawRows);
}

function drawRows(rows: readonly DotRow[], options: DotRankingOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const colours = gradeColours(theme);
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 1));
  const texts = rows.map(({ grade, text }) => `${text}　${grade}`);
  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 1.5;
  const tail = widest(texts, metrics.label, true) + metrics.gap * 2.5;
  const axis = valueAxis(
    rows.map(({ value }) => value),
    isCompact(size) ? 3 : 6,
    options.formatTick,
    metrics.tick,
  );
  const x = scaleLinear()
    .domain(axis.domain)
    .range([left + metrics.gap, width - tail]);
  const top = metrics.tick * 1.3 + metrics.gap;
  const shapes: SvgElement[] = [];
  const marks: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  let y = top;
  rows.forEach((row, i) => {
    const lines = names[i] ?? [];
    const own = Math.max(rowStep, blockHeight(lines.length, metrics.label) + 2);
    const middle = y + own / 2;
    const before = rows[i - 1];
    if (before !== undefined && before.grade !== row.grade) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, stroke: theme.context };
      const dash = `${metrics.hairline * 3} ${metrics.hairline * 3}`;
      const dashed = { 'stroke-width': metrics.hairline, 'stroke-dasharray': dash };
      shapes.push(el('line', { ...rule, ...dashed }));
    }
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink });
    const [from, to] = [x(Math.min(0, row.value)), x(Math.max(0, row.value))];
    const stem = { x1: from, x2: to, y1: middle, y2: middle, stroke: theme.context };
    shapes.push(el('line', { ...stem, 'stroke-width': metrics.hairline }));
    marks.push(
      el('circle', {
        cx: x(row.value),
        cy: middle,
        r: metrics.label * 0.38,
        fill: colours[row.grade].fill,
        stroke: theme.axis,
        'stroke-width': metrics.hairline,
      }),
    );
    labels.push({
      lines: [texts[i] ?? ''],
      x: x(row.value) + metrics.gap * 1.5,
      y: middle,
      size: metrics.label,
      fill: theme.ink,
      bold: true,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(row.tip) }));
    y += own;
  });
  const grid = axis.ticks.map((tick) => {
    const line = { x1: x(tick), x2: x(tick), y1: top, y2: y };
    const stroke = { stroke: tick === 0 ? theme.axis : theme.grid };
    return el('line', { ...line, ...stroke, 'stroke-width': metrics.hairline });
  });
  const ticks = axis.ticks.flatMap((tick, i): Label[] => {
    const text = axis.texts[i] ?? '';
    const fits = x(tick) + textWidth(text, metrics.tick) / 2 <= width;
    const at = { x: x(tick), y: 0, size: metrics.tick, fill: theme.muted };
    return fits ? [{ ...at, lines: [text], anchor: 'middle', valign: 'top' }] : [];
  });
  return chartDrawing(options, { width, height: y + 1 }, [
    ...grid,
    ...shapes,
    ...marks,
    ...[...ticks, ...labels].map(labelElement),
    ...hits,
  ]);
}
