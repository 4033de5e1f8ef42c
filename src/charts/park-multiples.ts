import { sizesOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import type { Marks } from './marks.ts';
import { monthOverhang, type MonthFormats, type MonthPoint } from './month-axis.ts';
import { markGaps, monthPlot } from './month-plot.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { around } from './place.ts';
import { wrap } from './text.ts';
import type { ChartSize } from './theme.ts';
import { valueAxis } from './value-axis.ts';

/** One park's panel. */
export interface ParkMultipleRow extends PanelRow {
  readonly points: readonly MonthPoint[];
  /** The same months a year before, drawn grey. */
  readonly former: readonly MonthPoint[];
}

/** Options of {@link drawParkMultiples}. */
export interface ParkMultiplesOptions extends EmptyableOptions, MonthFormats {
  /** Label of the grey lines, in the first panel that has one, e.g. 「2025年」. */
  readonly formerLabel: string;
}

/** As many columns as there is room for, and no more than fill as few rows evenly. */
function columnCount(panels: number, size: ChartSize): number {
  if (size === 'narrow') return 1;
  const wide = size === 'screen' || panels > 8 ? 4 : 3;
  const most = size === 'room' || panels === 4 ? 2 : wide;
  return Math.ceil(panels / Math.ceil(panels / most));
}

/**
 * Draws one small panel per park in the order given, all on one scale; a park without a number says
 * `empty` in its panel.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export const drawParkMultiples = chart<ParkMultipleRow, ParkMultiplesOptions>(
  (rows, options, style) => {
    const numbers = sizesOf(rows.flatMap(({ former, points }) => [...points, ...former]));
    if (numbers.length === 0) return undefined;
    const { empty, formatMonth, formatTick, formerLabel, size } = options;
    const { gap, parkPlot, stroke, theme, tick } = style;
    const axis = valueAxis(numbers, 3, formatTick, tick);
    const explained = rows.findIndex(({ former }) => sizesOf(former).length > 0);
    const marks = ({ former, points }: ParkMultipleRow, room: PanelPlot): Marks => {
      const { bottom, first: written, index, left, right, top } = room;
      const inset = [gap / 2, gap / 2] as const;
      const plot = monthPlot({ room, inset, axis, written, formatMonth }, style);
      if (sizesOf([...points, ...former]).length === 0) {
        const lines = wrap(empty, tick, right - left - gap * 2, 3);
        const at = { x: (left + right) / 2, y: (top + bottom) / 2, anchor: 'middle' } as const;
        plot.labels.push({ ...plot.quiet(''), lines, ...at });
        return plot.marks();
      }
      const last = plot.series(former, { stroke: theme.context, width: stroke * 0.6 });
      plot.series(points, { stroke: theme.main, width: stroke }, stroke * 1.5);
      const frame = { ...room, top: top - tick * 0.4 };
      markGaps(points, plot, frame, style);
      if (index === explained && last !== undefined) {
        plot.place(around(last, plot.quiet(formerLabel), gap), frame);
      }
      return plot.marks();
    };
    const panels = {
      axis,
      overhang: monthOverhang(formatMonth, tick),
      columns: columnCount(rows.length, size),
      height: parkPlot,
      marks,
    };
    const silenced = rows.map((row) => ({ ...row, silent: sizesOf(row.points).length === 0 }));
    return panelLayout(silenced, panels, style);
  },
);
