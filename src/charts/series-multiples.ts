import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { quietLabel, type Box, type Label } from './label.ts';
import { linePlot } from './line-plot.ts';
import { dot, hit, levelLine, type Marks, paint } from './marks.ts';
import { panelGrid } from './panel-grid.ts';
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
  /** Explains the lines: 「粗线2026年，细线2025年、2024年」. */
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
  const { gap, label, seriesColumns, seriesPlot, strong, tick, width } = style.metrics;
  const head = (label + strong + tick) * 1.3 + gap * 0.5;
  const grid = panelGrid(shown.length, {
    left: 0,
    right: width,
    top: tick * 1.3 + gap * 1.5,
    between: gap * 2.5,
    columns: Math.min(seriesColumns, shown.length),
    height: head + seriesPlot + tick * 1.5 + gap * 2,
  });
  const marks = (): Marks => [
    quietLabel(truncate(options.legend, tick, width), [0, 0], style),
    ...grid.panels.flatMap((place, i) => {
      const panel = shown[i] as SeriesPanel;
      const { left: x, right, top: y } = place;
      const top = y + head;
      const room = { left: x, right, top, bottom: top + seriesPlot };
      const area = { x, y, width: right - x, height: place.bottom - y - gap };
      return [
        ...lineMarks(panel, room, style),
        ...textsOf(panel, place, room.bottom, options, style),
        hit(area, panel.tip),
      ];
    }),
  ];
  return chartDrawing(options, { height: grid.height, nodes: () => paint(marks()) });
}

function valuesOf({ years }: SeriesPanel): number[] {
  return years.flatMap(({ points }) => points.flatMap(({ value }) => sizeOf(value) ?? []));
}

/** The texts over a panel's plot and the months under it. */
function textsOf(
  { latestText, name, note }: SeriesPanel,
  { left, right, top }: Box,
  bottom: number,
  { formatMonth }: SeriesMultiplesOptions,
  style: ChartStyle,
): Label[] {
  const { metrics, theme } = style;
  const { gap, label, strong, tick } = metrics;
  const line = (text: string, y: number, size: number, fill: string, bold = false): Label => {
    const lines = [truncate(text, size, right - left, bold)];
    return { lines, x: left, y, size, fill, bold, valign: 'top' };
  };
  const second = top + label * 1.3;
  const foot = bottom + gap * 0.5;
  return [
    line(name, top, label, theme.ink),
    line(latestText, second, strong, theme.main, true),
    ...(note === '' ? [] : [line(note, second + strong * 1.3, tick, theme.muted)]),
    quietLabel(formatMonth(2), [left, foot], style),
    { ...quietLabel(formatMonth(12), [right, foot], style), anchor: 'end' },
  ];
}

function lineMarks(panel: SeriesPanel, room: Box, style: ChartStyle): Marks {
  const { metrics, theme } = style;
  const { hairline, stroke } = metrics;
  const { bottom, left, right, top } = room;
  const values = [0, ...valuesOf(panel)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([1, 12], [left, right - stroke]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top]);
  const plot = linePlot({ x, y }, style, 0);
  const past = { stroke: theme.context, width: hairline * 1.2 };
  panel.years.forEach(({ points }, index) => {
    const line = points.map(({ month, value }) => ({ at: month, value }));
    const latest = index === panel.years.length - 1;
    const end = plot.line(line, latest ? { stroke: theme.main, width: stroke * 0.8 } : past);
    if (latest && end !== undefined) plot.shapes.push(dot(end, stroke * 1.2, theme.main));
  });
  const zero = levelLine(y(0), [left, right], { stroke: theme.axis, width: hairline });
  return [zero, ...plot.marks()];
}
