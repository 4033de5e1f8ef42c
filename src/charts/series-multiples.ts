import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { quietLabel } from './label.ts';
import { linePlot } from './line-plot.ts';
import { dot, levelLine, type Marks } from './marks.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { reachOf } from './value-axis.ts';

/** One year's values by month; months without a row are left out. */
export interface SeriesYear {
  readonly year: number;
  /** 1 … 12, ascending. */
  readonly points: readonly { readonly month: number; readonly value: Reading }[];
}

/** One small panel: a measure over the months of several years. */
export interface SeriesPanel extends PanelRow {
  /** Ascending; the last one is drawn strong. */
  readonly years: readonly SeriesYear[];
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
export const drawSeriesMultiples = chart<SeriesPanel, SeriesMultiplesOptions>(
  (panels, options, style) => {
    const shown = panels.filter((panel) => valuesOf(panel).length > 0);
    if (shown.length === 0) return undefined;
    const { gap, seriesColumns, seriesPlot, width } = style;
    return panelLayout(
      shown,
      {
        left: 0,
        right: width,
        legend: options.legend,
        between: gap * 2.5,
        columns: Math.min(seriesColumns, shown.length),
        height: seriesPlot,
        stacked: true,
        marks: (panel, plot) => lineMarks(panel, plot, options, style),
      },
      style,
    );
  },
);

function valuesOf({ years }: SeriesPanel): number[] {
  return years.flatMap(({ points }) => points.flatMap(({ value }) => sizeOf(value) ?? []));
}

function lineMarks(
  panel: SeriesPanel,
  { bottom, left, right, top }: PanelPlot,
  { formatMonth }: SeriesMultiplesOptions,
  style: ChartStyle,
): Marks {
  const { gap, hairline, stroke, theme } = style;
  const x = scaleLinear([1, 12], [left, right - stroke]);
  const y = scaleLinear(reachOf(valuesOf(panel)), [bottom, top]);
  const plot = linePlot({ x, y }, style, 0);
  const past = { stroke: theme.context, width: hairline * 1.2 };
  panel.years.forEach(({ points }, index) => {
    const line = points.map(({ month, value }) => ({ at: month, value }));
    const latest = index === panel.years.length - 1;
    const end = plot.line(line, latest ? { stroke: theme.main, width: stroke * 0.8 } : past);
    if (latest && end !== undefined) plot.shapes.push(dot(end, stroke * 1.2, theme.main));
  });
  const zero = levelLine(y(0), [left, right], { stroke: theme.axis, width: hairline });
  const foot = bottom + gap * 0.5;
  return [
    zero,
    ...plot.marks(),
    quietLabel(formatMonth(2), [left, foot], style),
    quietLabel(formatMonth(12), [right, foot], style, { anchor: 'end' }),
  ];
}
