import { scaleLinear } from 'd3-scale';
import { sizesOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { quietLabel } from './label.ts';
import { linePlot, type LinePoint } from './line-plot.ts';
import type { Marks } from './marks.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { reachOf } from './value-axis.ts';

/** One small panel: a measure over the months of several years. */
export interface SeriesPanel extends PanelRow {
  /** Each year by its months, which are ascending, without those that have no row; the last one is drawn strong. */
  readonly years: readonly (readonly LinePoint[])[];
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
  (panels, { formatMonth, legend }, style) => {
    const shown = panels.filter(({ years }) => sizesOf(years.flat()).length > 0);
    if (shown.length === 0) return undefined;
    const { gap, hairline, seriesColumns, seriesPlot: height, stroke, theme } = style;
    const columns = Math.min(seriesColumns, shown.length);
    const marks = ({ years }: SeriesPanel, room: PanelPlot): Marks => {
      const { bottom, left, right } = room;
      const x = scaleLinear([1, 12], [left, right - stroke]);
      const foot = bottom + gap * 0.5;
      const ticks = [
        quietLabel(formatMonth(2), [left, foot], style),
        quietLabel(formatMonth(12), [right, foot], style, { anchor: 'end' }),
      ];
      const axis = { domain: reachOf(sizesOf(years.flat())), ticks: [0], texts: [], width: 0 };
      const plot = linePlot({ room, axis, x, ticks, reach: 0 }, style);
      const past = { stroke: theme.context, width: hairline * 1.2 };
      for (const year of years.slice(0, -1)) plot.line(year, past);
      plot.line(years.at(-1) ?? [], { stroke: theme.main, width: stroke * 0.8 }, stroke * 1.2);
      return plot.marks();
    };
    return panelLayout(shown, { legend, columns, height, stacked: true, marks }, style);
  },
);
