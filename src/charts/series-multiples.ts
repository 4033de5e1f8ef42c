import { scaleLinear } from 'd3';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelElement, type Label } from './label.ts';
import { linePath } from './path.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { truncate } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One year's values by month; months without a row are left out. */
export interface SeriesYear {
  readonly year: number;
  /** 1 … 12, ascending. */
  readonly points: readonly { readonly month: number; readonly value: Reading }[];
}

/** One small panel: a measure over the months of several years. */
export interface SeriesPanel {
  readonly name: string;
  /** E.g. 「7903万元」. */
  readonly latestText: string;
  /** E.g. 「同比增长532.24%」; '' for none. */
  readonly note: string;
  /** Ascending; the last one is drawn strong. */
  readonly years: readonly SeriesYear[];
  readonly tip: string;
}

/** Options of {@link drawSeriesMultiples}. */
export interface SeriesMultiplesOptions extends EmptyableOptions {
  /** Explains the lines: 「深色2026年，浅色2025年、2024年」. */
  readonly legend: string;
  readonly formatMonth: (month: number) => string;
}

const columns: Readonly<Record<ChartSize, number>> = { narrow: 2, wide: 4, screen: 4, room: 2 };
const panelHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 54,
  wide: 64,
  screen: 150,
  room: 200,
};

/**
 * Draws panels side by side, each with its own scale from 0: the latest year strong with a dot at its
 * end, former years pale.
 * @returns the `empty` sentence when no panel has a number
 */
export function drawSeriesMultiples(
  panels: readonly SeriesPanel[],
  options: SeriesMultiplesOptions,
): Drawing {
  const shown = panels.filter(({ years }) =>
    years.some(({ points }) => points.some(({ value }) => sizeOf(value) !== undefined)),
  );
  if (shown.length === 0) return drawEmpty(options);
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const gutter = metrics.gap * 2.5;
  const count = Math.min(columns[size], shown.length);
  const own = (width - gutter * (count - 1)) / count;
  const text = metrics.label * 1.3 + metrics.strong * 1.3 + metrics.tick * 1.3;
  const step = text + panelHeight[size] + metrics.tick * 1.5 + metrics.gap * 2.5;
  const head = metrics.tick * 1.3 + metrics.gap * 1.5;
  const shapes: SvgElement[] = [];
  const labels: Label[] = [
    {
      lines: [truncate(options.legend, metrics.tick, width)],
      x: 0,
      y: 0,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    },
  ];
  const hits: SvgElement[] = [];
  shown.forEach(({ latestText, name, note, tip, years }, i) => {
    const x0 = (i % count) * (own + gutter);
    const y0 = head + Math.floor(i / count) * step;
    const write = (line: string, y: number, px: number, fill: string, bold = false): void => {
      const at = { x: x0, y, size: px, fill, bold, valign: 'top' } as const;
      labels.push({ ...at, lines: [truncate(line, px, own, bold)] });
    };
    write(name, y0, metrics.label, theme.ink);
    write(latestText, y0 + metrics.label * 1.3, metrics.strong, theme.main, true);
    if (note !== '') {
      write(note, y0 + metrics.label * 1.3 + metrics.strong * 1.3, metrics.tick, theme.muted);
    }
    const top = y0 + text + metrics.gap * 0.5;
    const bottom = top + panelHeight[size];
    const values = years.flatMap(({ points }) =>
      points.flatMap(({ value }) => sizeOf(value) ?? []),
    );
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const x = scaleLinear()
      .domain([1, 12])
      .range([x0, x0 + own - metrics.stroke]);
    const y = scaleLinear()
      .domain([low, high === low ? low + 1 : high])
      .range([bottom, top]);
    const zero = { x1: x0, x2: x0 + own, y1: y(0), y2: y(0), stroke: theme.axis };
    shapes.push(el('line', { ...zero, 'stroke-width': metrics.hairline }));
    years.forEach(({ points }, at) => {
      const latest = at === years.length - 1;
      const stroke = latest ? theme.main : theme.context;
      const weight = latest ? metrics.stroke * 0.8 : metrics.hairline * 1.2;
      for (const run of runs(points)) {
        const d = linePath(run.map(({ month, value }) => [x(month), y(value)]));
        const line = { d, stroke, 'stroke-width': weight, fill: 'none' };
        shapes.push(
          el('path', { ...line, 'stroke-linejoin': 'round', 'stroke-opacity': latest ? 1 : 0.75 }),
        );
      }
      const end = points.findLast(({ value }) => sizeOf(value) !== undefined);
      const size = sizeOf(end?.value);
      if (latest && end !== undefined && size !== undefined) {
        const dot = { cx: x(end.month), cy: y(size), r: metrics.stroke * 1.2 };
        shapes.push(el('circle', { ...dot, fill: theme.main }));
      }
    });
    const foot = bottom + metrics.gap * 0.5;
    const tick = { y: foot, size: metrics.tick, fill: theme.muted, valign: 'top' } as const;
    labels.push({ ...tick, lines: [options.formatMonth(2)], x: x0 });
    labels.push({ ...tick, lines: [options.formatMonth(12)], x: x0 + own, anchor: 'end' });
    hits.push(
      el('rect', { x: x0, y: y0, width: own, height: step - metrics.gap, ...hitArea(tip) }),
    );
  });
  const height = head + Math.ceil(shown.length / count) * step;
  return chartDrawing(options, { width, height }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}

/** Points with a number, parted where one is missing; a lone point gives no line. */
function runs(
  points: readonly { readonly month: number; readonly value: Reading }[],
): { readonly month: number; readonly value: number }[][] {
  const found: { month: number; value: number }[][] = [];
  let run: { month: number; value: number }[] = [];
  for (const { month, value } of points) {
    const size = sizeOf(value);
    if (size !== undefined) run.push({ month, value: size });
    else {
      found.push(run);
      run = [];
    }
  }
  return [...found, run].filter(({ length }) => length > 1);
}
