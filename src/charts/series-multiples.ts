import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelElement, quietLabel, type Label } from './label.ts';
import { dot, levelLine } from './marks.ts';
import { panelGrid, type PanelPlace } from './panel-grid.ts';
import { linePath } from './path.ts';
import type { Point } from './place.ts';
import { truncate } from './text.ts';

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

/**
 * Draws panels side by side, each with its own scale from 0: the latest year strong with a dot at its
 * end, former years pale.
 * @returns the `empty` sentence when no panel has a number
 */
export function drawSeriesMultiples(
  panels: readonly SeriesPanel[],
  options: SeriesMultiplesOptions,
): Drawing {
  const shown = panels.filter((panel) => valuesOf(panel).length > 0);
  if (shown.length === 0) return drawEmpty(options);
  const style = styleOf(options);
  const { gap, seriesColumns, seriesPlot, tick, width } = style.metrics;
  const step = textHeight(style) + seriesPlot + tick * 1.5 + gap * 2.5;
  const grid = panelGrid(shown.length, {
    left: 0,
    right: width,
    top: tick * 1.3 + gap * 1.5,
    between: gap * 2.5,
    columns: Math.min(seriesColumns, shown.length),
    height: step,
  });
  const nodes = (): SvgElement[] => {
    const legend = quietLabel(truncate(options.legend, tick, width), [0, 0], style);
    const labels = shown.flatMap((panel, i) => textsOf(panel, grid.place(i), options, style));
    return [
      ...shown.flatMap((panel, i) => linesOf(panel, grid.place(i), style)),
      ...[legend, ...labels].map(labelElement),
      ...shown.map(({ tip }, i) => {
        const { left: x, top: y } = grid.place(i);
        return el('rect', { x, y, width: grid.panel, height: step - gap, ...hitArea(tip) });
      }),
    ];
  };
  return chartDrawing(options, { height: grid.height, nodes });
}

/** Height of the texts over a panel's plot, px. */
const textHeight = ({ metrics }: ChartStyle): number =>
  metrics.label * 1.3 + metrics.strong * 1.3 + metrics.tick * 1.3;

/** Top and bottom of a panel's plot, px. */
function plotOf({ top }: PanelPlace, style: ChartStyle): readonly [top: number, bottom: number] {
  const start = top + textHeight(style) + style.metrics.gap * 0.5;
  return [start, start + style.metrics.seriesPlot];
}

function valuesOf({ years }: SeriesPanel): number[] {
  return years.flatMap(({ points }) => points.flatMap(({ value }) => sizeOf(value) ?? []));
}

/** The texts over a panel and the months under it. */
function textsOf(
  { latestText, name, note }: SeriesPanel,
  place: PanelPlace,
  { formatMonth }: SeriesMultiplesOptions,
  style: ChartStyle,
): Label[] {
  const { metrics, theme } = style;
  const { gap, label, strong, tick } = metrics;
  const { left, right, top } = place;
  const line = (text: string, y: number, size: number, fill: string, bold = false): Label => {
    const lines = [truncate(text, size, right - left, bold)];
    return { lines, x: left, y, size, fill, bold, valign: 'top' };
  };
  const second = top + label * 1.3;
  const foot = plotOf(place, style)[1] + gap * 0.5;
  return [
    line(name, top, label, theme.ink),
    line(latestText, second, strong, theme.main, true),
    ...(note === '' ? [] : [line(note, second + strong * 1.3, tick, theme.muted)]),
    quietLabel(formatMonth(2), [left, foot], style),
    { ...quietLabel(formatMonth(12), [right, foot], style), anchor: 'end' },
  ];
}

function linesOf(panel: SeriesPanel, place: PanelPlace, style: ChartStyle): SvgElement[] {
  const { metrics, theme } = style;
  const { hairline, stroke } = metrics;
  const { left, right } = place;
  const [top, bottom] = plotOf(place, style);
  const values = valuesOf(panel);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear()
    .domain([1, 12])
    .range([left, right - stroke]);
  const y = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([bottom, top]);
  const years = panel.years.flatMap(({ points }, at) => {
    const latest = at === panel.years.length - 1;
    const line = {
      stroke: latest ? theme.main : theme.context,
      'stroke-width': latest ? stroke * 0.8 : hairline * 1.2,
      fill: 'none',
      'stroke-linejoin': 'round',
      'stroke-opacity': latest ? 1 : 0.75,
    };
    const end = points.findLast(({ value }) => sizeOf(value) !== undefined);
    const size = sizeOf(end?.value);
    const dotted = latest && end !== undefined && size !== undefined;
    return [
      ...runs(points, (month, value) => [x(month), y(value)]).map((run) =>
        el('path', { d: linePath(run), ...line }),
      ),
      ...(dotted ? [dot([x(end.month), y(size)], stroke * 1.2, theme.main)] : []),
    ];
  });
  return [levelLine(y(0), [left, right], { stroke: theme.axis, width: hairline }), ...years];
}

/** Points with a number, parted where one is missing; a lone point gives no line. */
function runs(
  points: SeriesYear['points'],
  place: (month: number, value: number) => Point,
): Point[][] {
  const found: Point[][] = [[]];
  for (const { month, value } of points) {
    const size = sizeOf(value);
    if (size === undefined) found.push([]);
    else found.at(-1)?.push(place(month, size));
  }
  return found.filter(({ length }) => length > 1);
}
