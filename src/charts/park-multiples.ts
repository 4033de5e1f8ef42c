import { sizeOf } from '../model/reading.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { dot, type Marks } from './marks.ts';
import {
  monthOverhang,
  type MonthFormats,
  type MonthPoint,
  type SchedulePath,
} from './month-axis.ts';
import { latestPoint, markGaps, monthPlot } from './month-plot.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { around } from './place.ts';
import { wrap } from './text.ts';
import type { ChartSize } from './theme.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** One park's panel. */
export interface ParkMultipleRow extends PanelRow {
  readonly points: readonly MonthPoint[];
  /** The same months a year before, drawn grey. */
  readonly former?: readonly MonthPoint[] | undefined;
}

/** Options of {@link drawParkMultiples}. */
export interface ParkMultiplesOptions extends EmptyableOptions, MonthFormats {
  /** Label of the grey lines, in the first panel that has one, e.g. 「2025年」. */
  readonly formerLabel?: string | undefined;
  /** Drawn dashed in every panel, labelled in the first, e.g. the time progress. */
  readonly path?: SchedulePath | undefined;
}

/** As many columns as there is room for, and no more than fill as few rows evenly. */
function columnCount(panels: number, size: ChartSize): number {
  if (size === 'narrow') return 1;
  const wide = size === 'screen' || panels > 8 ? 4 : 3;
  const most = size === 'room' || panels === 4 ? 2 : wide;
  return Math.ceil(panels / Math.ceil(panels / most));
}

const numbersOf = (points: readonly MonthPoint[] = []): number[] =>
  points.flatMap(({ value }) => sizeOf(value) ?? []);

/**
 * Draws one small panel per park in the order given, all on one scale; a park without a number says
 * `empty` in its panel.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export const drawParkMultiples = chart<ParkMultipleRow, ParkMultiplesOptions>(
  (rows, options, style) => {
    const numbers = rows.flatMap((row) => [...numbersOf(row.points), ...numbersOf(row.former)]);
    if (numbers.length === 0) return undefined;
    const { formatMonth, formatTick, path, size } = options;
    const { gap, parkPlot, tick, width } = style;
    const due = path?.points.map(({ value }) => value) ?? [];
    const axis = valueAxis([...numbers, ...due], 3, formatTick, tick);
    const overhang = monthOverhang(formatMonth, tick);
    // In large letters one panel has room for one explanation.
    const explained = rows.findIndex(
      (row, i) =>
        numbersOf(row.former).length > 0 && (size !== 'room' || path === undefined || i > 0),
    );
    const panels = rows.map((row) => ({ ...row, silent: numbersOf(row.points).length === 0 }));
    return panelLayout(
      panels,
      {
        left: Math.max(axis.width + gap, overhang.left),
        right: width - overhang.right,
        between: Math.max(gap * 3, overhang.left + overhang.right + gap),
        columns: columnCount(rows.length, size),
        height: parkPlot,
        marks: (row, plot) => {
          const formerLabel = plot.index === explained ? options.formerLabel : undefined;
          return panelMarks(row, plot, axis, { ...options, formerLabel }, style);
        },
      },
      style,
    );
  },
);

function panelMarks(
  { former = [], points }: ParkMultipleRow,
  { first, index, ...room }: PanelPlot,
  axis: ValueAxis,
  { empty, formatMonth, formerLabel, path }: ParkMultiplesOptions,
  style: ChartStyle,
): Marks {
  const { bottom, left, right, top } = room;
  const { gap, stroke, theme, tick } = style;
  const inset = [gap / 2, gap / 2] as const;
  const plot = monthPlot({ room, inset, axis, written: first, formatMonth }, style);
  if (numbersOf([...points, ...former]).length === 0) {
    const lines = wrap(empty, tick, right - left - gap * 2, 3);
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, anchor: 'middle' } as const;
    plot.labels.push({ ...plot.quiet(''), lines, ...at });
    return plot.marks();
  }
  const last = plot.series(former, { stroke: theme.context, width: stroke * 0.6 });
  if (path !== undefined) plot.schedule(path);
  plot.series(points, { stroke: theme.main, width: stroke });
  const latest = latestPoint(points);
  if (latest !== undefined) plot.shapes.push(dot(plot.at(latest), stroke * 1.5, theme.main));
  const frame = { ...room, top: top - tick * 0.4 };
  markGaps(points, plot, frame, style);
  if (formerLabel !== undefined && last !== undefined) {
    plot.place(around(last, plot.quiet(formerLabel), gap), frame);
  }
  if (path !== undefined && index === 0) plot.nameSchedule(path, frame);
  return plot.marks();
}
