import { interpolateRgb } from 'd3';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One row of counts, one per column; 0 stays blank. */
export interface CountRow {
  readonly name: string;
  readonly counts: readonly number[];
  readonly tip: string;
}

/** Options of {@link drawCountMatrix}. */
export interface CountMatrixOptions extends EmptyableOptions {
  /** Heads of the columns, e.g. years; the last one is the present. */
  readonly columns: readonly string[];
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 84,
  wide: 150,
  screen: 340,
  room: 420,
};
const cellHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 26,
  wide: 28,
  screen: 62,
  room: 84,
};
const mostWidth: Readonly<Record<ChartSize, number>> = {
  narrow: 44,
  wide: 76,
  screen: 170,
  room: 220,
};

/** How much of the main colour the largest count has: text on it stays readable. */
const STRONGEST = 0.42;

/**
 * Draws counts as a table whose cells are the darker the larger the count; the last column is bold.
 * Of more columns than there is room for the latest are drawn.
 * @returns a drawing as high as its rows, on a slide of those that fit; the `empty` sentence when there is no row
 */
export function drawCountMatrix(rows: readonly CountRow[], options: CountMatrixOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, drawRows);
}

function drawRows(rows: readonly CountRow[], options: CountMatrixOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap;
  const least = widest(options.columns, metrics.tick, true) + metrics.gap;
  const room = Math.max(1, Math.floor((width - left) / least));
  const columns = options.columns.slice(-room);
  const step = Math.min(mostWidth[size], (width - left) / columns.length);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const shade = interpolateRgb(theme.background, theme.main);
  const top = metrics.tick * 1.3 + metrics.gap;
  const middleOf = (column: number): number => left + (column + 0.5) * step;
  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const labels: Label[] = columns.map((head, column) => ({
    lines: [head],
    x: middleOf(column),
    y: 0,
    size: metrics.tick,
    fill: column === columns.length - 1 ? theme.ink : theme.muted,
    bold: column === columns.length - 1,
    anchor: 'middle',
    valign: 'top',
  }));
  let y = top;
  rows.forEach((row, index) => {
    const lines = names[index] ?? [];
    const height = Math.max(
      cellHeight[size] * (options.squeeze ?? 1),
      blockHeight(lines.length, metrics.label) + 4,
    );
    const middle = y + height / 2;
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink });
    row.counts.slice(-columns.length).forEach((count, column) => {
      const box = { x: left + column * step, y, width: step, height };
      const fill = count === 0 ? theme.background : shade((count / most) * STRONGEST);
      const line = { stroke: theme.background, 'stroke-width': metrics.hairline * 2 };
      shapes.push(el('rect', { ...box, fill, ...line }));
      if (count === 0) return;
      labels.push({
        lines: [String(count)],
        x: middleOf(column),
        y: middle,
        size: metrics.label,
        fill: theme.ink,
        bold: column === columns.length - 1,
        anchor: 'middle',
      });
    });
    hits.push(el('rect', { x: 0, y, width, height, ...hitArea(row.tip) }));
    y += height;
  });
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
