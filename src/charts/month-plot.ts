import { sizeOf } from '../model/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { keptWithin, quietLabel, thinned, type Box, type Label, type Point } from './label.ts';
import { linePlot, type LinePlot, type LinePoint } from './line-plot.ts';
import { dot, type Stroke } from './marks.ts';
import { textWidth } from './text.ts';
import {
  MONTHS,
  monthScale,
  type MonthPoint,
  type MonthValue,
  type SchedulePath,
} from './month-axis.ts';

const MONTHS_OF_QUARTER = 3;

/** Whether a chart's points are all ends of quarters, several of them: then quarters are neighbours. */
export function isQuarterly(points: readonly MonthPoint[]): boolean {
  const months = new Set(points.map(({ month }) => month));
  return months.size > 1 && [...months].every((month) => month % MONTHS_OF_QUARTER === 0);
}

/**
 * A series with a point for every month, or quarter: one without a row parts the line.
 * @param quarterly whether the series is told by quarters; its own points say when left out
 */
export function everyMonth(
  points: readonly MonthPoint[],
  quarterly = isQuarterly(points),
): LinePoint[] {
  return MONTHS.filter((at) => !quarterly || at % MONTHS_OF_QUARTER === 0).map((at) => {
    const point = points.find(({ month }) => month === at);
    return { at, value: point?.value, tip: point?.tip };
  });
}

/** The latest point with a number. */
export function latestPoint(points: readonly MonthPoint[]): MonthValue | undefined {
  const [latest] = points
    .filter(({ value }) => sizeOf(value) !== undefined)
    .sort((a, b) => b.month - a.month);
  return latest && { month: latest.month, value: sizeOf(latest.value) ?? 0 };
}

/** What a plot of months is made with. */
interface MonthPlotOptions extends Pick<LinePlot, 'axis' | 'room' | 'written'> {
  /** White space between the grid's ends and the first and the last month, px. */
  readonly inset: readonly [left: number, right: number];
  readonly formatMonth: (month: number) => string;
  /** Whether all series are told by quarters; the points of each say when left out. */
  readonly quarterly?: boolean | undefined;
}

/** A plot of the months of a year, with its grid and the months under it. */
export function monthPlot(options: MonthPlotOptions, style: ChartStyle) {
  const { formatMonth, inset, quarterly, room } = options;
  const { gap, stroke, theme, tick } = style;
  const x = monthScale(room.left + inset[0], room.right - inset[1]);
  const names = MONTHS.map((month) =>
    quietLabel(formatMonth(month), [x(month), room.bottom + gap], style, { anchor: 'middle' }),
  );
  const reach = Math.min((x(3) - x(2)) / 2, tick);
  const plot = linePlot({ ...options, x, ticks: thinned(names, tick * 0.4), reach }, style);
  const at = ({ month, value }: MonthValue): Point => [x(month), plot.y(value)];
  return {
    ...plot,
    at,
    series: (points: readonly MonthPoint[], line: Stroke, dotted?: number) =>
      plot.line(everyMonth(points, quarterly), line, dotted),
    /** Draws a dashed schedule. */
    schedule(path: SchedulePath): void {
      const dash = `${stroke * 2} ${stroke * 1.6}`;
      const points = path.points.map(({ month, value }) => ({ at: month, value }));
      plot.line(points, { stroke: theme.axis, width: stroke * 0.6, dash });
    },
    /** Names a schedule along its line, over or under it, the later half of the year first. */
    nameSchedule(path: SchedulePath, frame: Box): void {
      const offset = tick * 0.6;
      const base = plot.quiet(path.label);
      const candidates = [10, 9, 8, 11, 7, 6, 5, 4, 3].flatMap((month): Label[] => {
        const point = path.points.find((candidate) => candidate.month === month);
        if (point === undefined) return [];
        const [px, py] = at(point);
        return [
          { ...base, x: px - offset, y: py - offset / 2, anchor: 'end', valign: 'bottom' },
          { ...base, x: px + offset, y: py + offset / 2, anchor: 'start', valign: 'top' },
        ];
      });
      plot.place(candidates, frame);
    },
  };
}

/** A plot that lines of months are drawn on. */
export type MonthPlot = ReturnType<typeof monthPlot>;

/**
 * Marks the gaps of a series that give a reason: a ring on the zero line for each month, and a text
 * over each run of months with the same reason.
 * @param frame where the texts must stay
 */
export function markGaps(
  points: readonly MonthPoint[],
  plot: MonthPlot,
  frame: Box,
  { hairline, theme, tick }: ChartStyle,
): void {
  const edge = { stroke: theme.muted, width: hairline * 1.5 };
  const gaps: { readonly from: number; to: number; readonly text: string }[] = [];
  const missing = points
    .filter(({ missingText, value }) => sizeOf(value) === undefined && missingText !== undefined)
    .sort((a, b) => a.month - b.month);
  for (const { missingText: text = '', month, tip } of missing) {
    plot.shapes.push(dot([plot.x(month), plot.y(0)], tick / 4, theme.background, edge));
    plot.hit(month, 0, tip, tick * 0.9);
    const last = gaps.at(-1);
    if (last?.to === month - 1 && last.text === text) last.to = month;
    else gaps.push({ from: month, to: month, text });
  }
  for (const { from, text, to } of gaps) {
    const base = { ...plot.quiet(text), anchor: 'middle', valign: 'bottom' } as const;
    const half = textWidth(text, tick) / 2;
    const middle = (plot.x(from) + plot.x(to)) / 2;
    // Beside its rings rather than far above them: that is where the gap is.
    const candidates = [0, 1.25].flatMap((rise) =>
      [0, 0.5, 1, -0.5, -1].map((shift) => {
        const at = { x: middle + shift * half, y: plot.y(0) - tick / 2 - rise * tick };
        return keptWithin({ ...base, ...at }, [frame.left, frame.right]);
      }),
    );
    plot.place(candidates, { ...frame, bottom: plot.y(0) });
  }
}
