import type { ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { sizeOf } from '../model/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { labelBox, type Label } from './label.ts';
import { dot } from './marks.ts';
import { firstMonth, lastMonth } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import { placeLabel, type Point } from './place.ts';
import type { Metrics } from './preset.ts';

/** The scales of a plot of months. */
export interface MonthScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const MONTHS_OF_QUARTER = 3;

/** Whether a chart's points are all ends of quarters, several of them: then quarters are neighbours. */
export function isQuarterly(points: readonly MonthPoint[]): boolean {
  const months = new Set(points.map(({ month }) => month));
  return months.size > 1 && [...months].every((month) => month % MONTHS_OF_QUARTER === 0);
}

/**
 * A series as runs of neighbouring months, or quarters: one without a number parts two runs.
 * @param quarterly whether the series is told by quarters; its own points say when left out
 */
export function seriesRuns(
  points: readonly MonthPoint[],
  { x, y }: MonthScales,
  quarterly = isQuarterly(points),
): Point[][] {
  const byMonth = new Map(points.map((point) => [point.month, point.value]));
  const runs: Point[][] = [[]];
  const [first, step] = quarterly ? [MONTHS_OF_QUARTER, MONTHS_OF_QUARTER] : [firstMonth, 1];
  for (let month = first; month <= lastMonth; month += step) {
    const value = sizeOf(byMonth.get(month));
    if (value !== undefined) runs.at(-1)?.push([x(month), y(value)]);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A point with a number. */
export interface LatestPoint {
  readonly month: number;
  readonly value: number;
  readonly tip: string;
}

/** The latest point with a number. */
export function latestPoint(points: readonly MonthPoint[]): LatestPoint | undefined {
  return points
    .flatMap(({ month, value, tip }) => {
      const size = sizeOf(value);
      return size === undefined ? [] : [{ month, value: size, tip }];
    })
    .sort((a, b) => a.month - b.month)
    .at(-1);
}

const through = line<Point>();

/** Draws a series' line, with a dot for a month that stands alone. */
export function seriesElements(
  runs: readonly (readonly Point[])[],
  style: { stroke: string; width: number },
): SvgElement[] {
  return runs.map((run) => {
    const [first] = run;
    if (run.length === 1 && first !== undefined) {
      return el('circle', { cx: first[0], cy: first[1], r: style.width * 1.3, fill: style.stroke });
    }
    return el('path', {
      d: through([...run]) ?? '',
      fill: 'none',
      stroke: style.stroke,
      'stroke-width': style.width,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    });
  });
}

/** Invisible circles over a series' points, as large as the months' distance allows. */
export function seriesHits(
  points: readonly MonthPoint[],
  { x, y }: MonthScales,
  metrics: Metrics,
): SvgElement[] {
  const r = Math.min((x(3) - x(2)) / 2, metrics.tick);
  return points.flatMap(({ month, value, tip }) => {
    const size = sizeOf(value);
    return size === undefined
      ? []
      : [el('circle', { cx: x(month), cy: y(size), r, ...hitArea(tip) })];
  });
}

/** A schedule path as a polyline. */
export function pathLine(path: SchedulePath, { x, y }: MonthScales): Point[] {
  return path.points.map(({ month, value }): Point => [x(month), y(value)]);
}

/** Draws a dashed schedule path. */
export function pathElement(
  path: SchedulePath,
  scales: MonthScales,
  style: ChartStyle,
): SvgElement {
  const { stroke } = style.metrics;
  return el('path', {
    d: through(pathLine(path, scales)) ?? '',
    fill: 'none',
    stroke: style.theme.axis,
    'stroke-width': stroke * 0.6,
    'stroke-dasharray': `${stroke * 2} ${stroke * 1.6}`,
  });
}

/** Places along a path for its label, over and under it, the later half of the year first. */
export function pathLabelCandidates(
  path: SchedulePath,
  { x, y }: MonthScales,
  style: Omit<Label, 'x' | 'y' | 'lines'>,
): Label[] {
  const offset = style.size * 0.6;
  return [10, 9, 8, 11, 7, 6, 5, 4, 3].flatMap((month): Label[] => {
    const point = path.points.find((candidate) => candidate.month === month);
    if (point === undefined) return [];
    const base = { ...style, lines: [path.label] };
    const [px, py] = [x(month), y(point.value)];
    return [
      { ...base, x: px - offset, y: py - offset / 2, anchor: 'end', valign: 'bottom' },
      { ...base, x: px + offset, y: py + offset / 2, anchor: 'start', valign: 'top' },
    ];
  });
}

/**
 * Draws the gaps of a series that give a reason: a ring on the zero line for each month, and one
 * text over each run of months with the same reason.
 * @param lines polylines the texts keep clear of where they can
 * @returns the rings, and the labels (not yet drawn, so that others can keep clear of them)
 */
export function missingMarks(
  points: readonly MonthPoint[],
  scales: MonthScales,
  style: ChartStyle,
  frame: { left: number; right: number; top: number },
  lines: readonly (readonly Point[])[],
): { rings: SvgElement[]; labels: Label[] } {
  const { metrics, theme } = style;
  const { hairline, tick } = metrics;
  const { x, y } = scales;
  const gaps = points
    .filter(({ value, missingText }) => sizeOf(value) === undefined && missingText !== undefined)
    .sort((a, b) => a.month - b.month);
  const edge = { stroke: theme.muted, width: hairline * 1.5 };
  const rings = gaps.flatMap(({ month, tip }) => [
    dot([x(month), y(0)], tick / 4, theme.background, edge),
    el('circle', { cx: x(month), cy: y(0), r: tick * 0.9, ...hitArea(tip) }),
  ]);
  const labels: Label[] = [];
  for (const gap of gapsByReason(gaps)) {
    const candidates = gapLabels(gap, scales, style, frame);
    const taken = { boxes: labels.map((label) => labelBox(label)), lines };
    const placed = placeLabel(candidates, taken, { ...frame, bottom: y(0) });
    if (placed !== undefined) labels.push(placed);
  }
  return { rings, labels };
}

/** Neighbouring months without a number for the same reason. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function gapsByReason(points: readonly MonthPoint[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { missingText: text = '', month } of points) {
    const last = gaps.at(-1);
    const joins = last?.to === month - 1 && last.text === text;
    if (joins) gaps[gaps.length - 1] = { ...last, to: month };
    else gaps.push({ from: month, to: month, text });
  }
  return gaps;
}

/** Places for the text of a gap: beside its rings rather than far above them, that is where the gap is. */
function gapLabels(
  { from, text, to }: Gap,
  { x, y }: MonthScales,
  { metrics, theme }: ChartStyle,
  frame: { left: number; right: number },
): Label[] {
  const size = metrics.tick;
  const look = { lines: [text], size, fill: theme.muted, halo: theme.background };
  const base = { ...look, anchor: 'middle', valign: 'bottom' } as const;
  const half = labelBox({ ...base, x: 0, y: 0 }).right;
  const middle = (x(from) + x(to)) / 2;
  return [0, 1.25].flatMap((rise) =>
    [0, 0.5, 1, -0.5, -1].map((shift) => {
      const within = Math.max(middle + shift * half, frame.left + half);
      return {
        ...base,
        x: Math.min(within, frame.right - half),
        y: y(0) - (size / 4) * 2 - rise * size,
      };
    }),
  );
}
