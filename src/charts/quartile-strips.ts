import { scaleLinear } from 'd3';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { swatchLegend } from './swatch-legend.ts';
import { widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';

/** One measure of a firm among the firms of its group. */
export interface QuartileRow {
  readonly name: string;
  /** None when the firm has no figure. */
  readonly value?: number | undefined;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly least: number;
  readonly most: number;
  /** E.g. 「12.40万元/亩，第3位」. */
  readonly text: string;
  readonly tip: string;
}

/** Options of {@link drawQuartileStrips}. */
export interface QuartileStripsOptions extends EmptyableOptions {
  /** Words of the legend. */
  readonly box: string;
  readonly median: string;
  readonly own: string;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 328,
  wide: 150,
  screen: 380,
  room: 1680,
};
const textRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 328,
  wide: 190,
  screen: 480,
  room: 1680,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 34,
  wide: 34,
  screen: 76,
  room: 110,
};

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
  if (rows.length === 0) return drawEmpty(options);
  return fitRows(rows, options, drawRows);
}

function drawRows(rows: readonly QuartileRow[], options: QuartileStripsOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const stacked = isCompact(size);
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const texts = rows.map(({ text }) => wrap(text, metrics.label, textRoom[size], 2));
  const left = stacked
    ? metrics.gap
    : Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 2;
  const right = stacked
    ? width - metrics.gap
    : width -
      Math.max(...texts.map((lines) => widest(lines, metrics.label, true))) -
      metrics.gap * 2;
  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  const radius = metrics.label * 0.42;
  let y = metrics.tick * 1.3 + metrics.gap * 1.5;
  rows.forEach((row, i) => {
    const name = names[i] ?? [];
    const text = texts[i] ?? [];
    const head = stacked ? metrics.label * 1.5 : 0;
    const lines = Math.max(name.length, text.length);
    const own = head + Math.max(rowStep, blockHeight(lines, metrics.label) + metrics.gap);
    const middle = y + head + (own - head) / 2;
    const thick = rowStep * 0.4;
    const low = Math.min(0, row.least, row.value ?? 0);
    const high = Math.max(row.most, row.value ?? 0, low + Number.MIN_VALUE * 2);
    const x = scaleLinear()
      .domain([low, high > low ? high : low + 1])
      .range([left, right]);
    const track = { x1: left, x2: right, y1: middle, y2: middle, stroke: theme.grid };
    shapes.push(el('line', { ...track, 'stroke-width': metrics.hairline * 2 }));
    const span = { x1: x(row.least), x2: x(row.most), y1: middle, y2: middle };
    const spanned = { stroke: theme.context, 'stroke-width': metrics.hairline * 1.5 };
    shapes.push(el('line', { ...span, ...spanned }));
    shapes.push(
      el('rect', {
        x: x(row.lower),
        y: middle - thick / 2,
        width: Math.max(1, x(row.upper) - x(row.lower)),
        height: thick,
        fill: theme.track,
        stroke: theme.context,
        'stroke-width': metrics.hairline,
      }),
    );
    const at = { x1: x(row.median), x2: x(row.median) };
    const bar = { y1: middle - thick / 2, y2: middle + thick / 2, stroke: theme.axis };
    shapes.push(el('line', { ...at, ...bar, 'stroke-width': metrics.stroke * 0.8 }));
    if (row.value !== undefined) {
      const edge = { stroke: theme.background, 'stroke-width': metrics.hairline * 1.5 };
      const dot = { cx: x(row.value), cy: middle, r: radius, fill: theme.main };
      shapes.push(el('circle', { ...dot, ...edge }));
    }
    const known = row.value !== undefined;
    const place = stacked ? { y, valign: 'top' as const } : { y: middle };
    labels.push({ ...place, lines: name, x: 0, size: metrics.label, fill: theme.ink });
    labels.push({
      ...place,
      lines: text,
      x: width,
      size: metrics.label,
      fill: known ? theme.ink : theme.muted,
      anchor: 'end',
      bold: known,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(row.tip) }));
    y += own;
  });
  const legend = swatchLegend(
    [
      { text: options.own, fill: theme.main, stroke: theme.main },
      { text: options.box, fill: theme.track, stroke: theme.context },
      { text: options.median, fill: theme.axis, stroke: theme.axis },
    ],
    { metrics, theme },
  );
  return chartDrawing(options, { width, height: y + 1 }, [
    ...legend,
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
