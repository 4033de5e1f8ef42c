import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, truncate, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** A city that projects come from. */
export interface OriginRow {
  readonly name: string;
  /** Projects; > 0. */
  readonly value: number;
  /** E.g. 「6个，12.30亿元」. */
  readonly valueText: string;
  /** Several small cities together: drawn grey. */
  readonly rest?: boolean | undefined;
  readonly tip: string;
}

/** Options of {@link drawOriginFan}. */
export interface OriginFanOptions extends EmptyableOptions {
  /** What all lines lead to, e.g. 「云川经济开发区」. */
  readonly destination: string;
}

const step: Readonly<Record<ChartSize, number>> = { narrow: 28, wide: 30, screen: 62, room: 96 };
const thickest: Readonly<Record<ChartSize, number>> = {
  narrow: 16,
  wide: 18,
  screen: 40,
  room: 60,
};

/**
 * Draws one line per city to the zone, as thick as its number of projects. It shows who comes, not
 * where the places lie: no map, no boundaries.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawOriginFan(rows: readonly OriginRow[], options: OriginFanOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  return fitRows(rows, options, drawRows);
}

function drawRows(rows: readonly OriginRow[], options: OriginFanOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const most = Math.max(...rows.map(({ value }) => value));
  const unit = thickest[size] / most;
  const names = rows.map(({ name }) => truncate(name, metrics.label, width * 0.22, true));
  const valueX =
    Math.max(...names.map((name) => textWidth(name, metrics.label, true))) + metrics.gap * 1.5;
  const left =
    valueX +
    Math.max(...rows.map(({ valueText }) => textWidth(valueText, metrics.tick))) +
    metrics.gap;
  const destination = wrap(options.destination, metrics.label, width * 0.24, 4);
  const room = Math.max(...destination.map((line) => textWidth(line, metrics.label, true)));
  const right = width - room - metrics.gap * 2;
  const height = Math.max(
    rows.length * step[size],
    destination.length * metrics.label * 1.3 + metrics.gap,
  );
  const total = rows.reduce((sum, { value }) => sum + value * unit, 0);
  const first = (height - rows.length * step[size]) / 2;

  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const labels: Label[] = [];
  let stacked = height / 2 - total / 2;
  rows.forEach(({ rest, tip, value, valueText }, i) => {
    const y = first + step[size] * (i + 0.5);
    const thick = Math.max(metrics.hairline, value * unit);
    const end = stacked + (value * unit) / 2;
    stacked += value * unit;
    const bend = left + (right - left) * 0.5;
    const d = `M${left},${y}C${bend},${y} ${bend},${end} ${right},${end}`;
    const stroke = rest === true ? theme.context : theme.main;
    const line = { d, fill: 'none', stroke, 'stroke-opacity': rest === true ? 0.5 : 0.55 };
    shapes.push(el('path', { ...line, 'stroke-width': thick.toFixed(1) }));
    labels.push({
      lines: [names[i] ?? ''],
      x: 0,
      y,
      size: metrics.label,
      fill: theme.ink,
      bold: rest !== true,
    });
    labels.push({ lines: [valueText], x: valueX, y, size: metrics.tick, fill: theme.muted });
    hits.push(
      el('rect', {
        x: 0,
        y: y - step[size] / 2,
        width: left + (right - left) / 3,
        height: step[size],
        ...hitArea(tip),
      }),
    );
  });
  const bar = {
    x: right,
    y: height / 2 - Math.max(total, metrics.label) / 2,
    width: metrics.gap * 0.8,
  };
  shapes.push(el('rect', { ...bar, height: Math.max(total, metrics.label), fill: theme.main }));
  labels.push({
    lines: destination,
    x: right + metrics.gap * 1.6,
    y: height / 2,
    size: metrics.label,
    fill: theme.ink,
    bold: true,
  });
  return chartDrawing(options, { width, height: height + 1 }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
