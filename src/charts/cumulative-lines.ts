import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { columnHeight, endLabels, type EndLabel } from './end-labels.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelBox, labelElement, type Label } from './label.ts';
import { lastMonth, monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  isQuarterly,
  latestPoint,
  missingMarks,
  pathElement,
  pathLabelCandidates,
  seriesElements,
  seriesHits,
  seriesRuns,
} from './month-series.ts';
import { after, around, placeLabel, tie, type Point } from './place.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { widest } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';
import { yearMarkElement, type YearMark } from './year-mark.ts';

/** One month of one year of the indicator. */
export interface CumulativeRow extends MonthPoint {
  readonly year: number;
}

/** Options of {@link drawCumulativeLines}. */
export interface CumulativeLinesOptions extends EmptyableOptions {
  /** The emphasised year. */
  readonly year: number;
  /** Label of a former year's line, e.g. 「2025年」. */
  readonly formatYear: (year: number) => string;
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis, without the unit. */
  readonly formatTick: (value: number) => string;
  /** Stands over the value axis, e.g. 「亿元」. */
  readonly unit: string;
  /** Label of the emphasised year's latest reading: one or two short lines, e.g. 「2026年上半年」「52.14亿元」. */
  readonly latestLabel: readonly string[];
  /** The full-year target of the emphasised year. */
  readonly target?: YearMark | undefined;
  /** What is expected of the emphasised year, which is no reading and not joined to the line. */
  readonly expected?: YearMark | undefined;
  /** The path due month by month. */
  readonly path?: SchedulePath | undefined;
}

const plotHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 210,
  wide: 290,
  screen: 690,
  room: 470,
};

/** How far the labels beside the plot may reach over and under it, in heights of their letters. */
const [ABOVE, BELOW] = [1, 0.6];

/**
 * Draws one indicator's cumulative value by month: this year strong, former years grey with their
 * labels at the line's end, the schedule dashed and the full-year target as a mark in December.
 * @returns a drawing; the `empty` sentence when no row has a number
 */
export function drawCumulativeLines(
  rows: readonly CumulativeRow[],
  options: CumulativeLinesOptions,
): Drawing {
  const { size, target, expected, path, formatMonth } = options;
  const marks = [
    ...(target === undefined ? [] : [{ kind: 'target' as const, ...target }]),
    ...(expected === undefined ? [] : [{ kind: 'expected' as const, ...expected }]),
  ];
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const style = { metrics, theme };
  const numbers = rows.flatMap(({ value }) => sizeOf(value) ?? []);
  if (numbers.length === 0) return drawEmpty(options);

  const quarterly = isQuarterly(rows);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const former = years.filter((year) => year !== options.year);
  const current = rows.filter(({ year }) => year === options.year);
  const latest = latestPoint(current);

  const axis = valueAxis(
    [...numbers, ...marks.map(({ value }) => value), ...(path?.points.map((p) => p.value) ?? [])],
    isCompact(size) ? 4 : 5,
    options.formatTick,
    metrics.tick,
  );
  const overhang = monthOverhang(formatMonth, metrics.tick);
  const formerPoints = former.map((year) => rows.filter((row) => row.year === year));
  const complete = (points: readonly MonthPoint[]): boolean =>
    latestPoint(points)?.month === lastMonth;
  const endTexts = [
    ...former.filter((_, i) => complete(formerPoints[i] ?? [])).map((y) => [options.formatYear(y)]),
    ...marks.map(({ label }) => label),
    ...(latest?.month === lastMonth ? [options.latestLabel] : []),
  ];
  const width = chartWidth[size];
  const left = Math.max(axis.width + metrics.gap, overhang.left);
  const leader = metrics.gap * 2;
  const right =
    endTexts.length === 0
      ? width - overhang.right - 1
      : width - Math.max(overhang.right, leader + widest(endTexts.flat(), metrics.label, true)) - 1;
  const top = metrics.tick * 1.5 + metrics.gap * 1.5;
  const needed = columnHeight(endTexts, metrics) - metrics.label * (ABOVE + BELOW);
  const bottom = top + Math.max(plotHeight[size], needed);
  const x = monthScale(left + metrics.gap, right);
  const y = valueScale(axis, bottom, top);
  const scales = { x, y };

  const ends: EndLabel[] = [];
  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const lines: Point[][] = [];
  const broken: { text: string; point: Point }[] = [];
  former.forEach((year, i) => {
    const points = formerPoints[i] ?? [];
    const runs = seriesRuns(points, scales, quarterly);
    lines.push(...runs);
    shapes.push(...seriesElements(runs, { stroke: theme.context, width: metrics.stroke * 0.6 }));
    hits.push(...seriesHits(points, scales, metrics));
    const last = runs.at(-1)?.at(-1);
    if (last === undefined) return;
    const text = options.formatYear(year);
    if (!complete(points)) broken.push({ text, point: last });
    else ends.push({ lines: [text], y: last[1], end: last[0], fill: theme.muted, bold: false });
  });
  if (path !== undefined) {
    shapes.push(pathElement(path, scales, style));
    lines.push(path.points.map(({ month, value }): Point => [x(month), y(value)]));
  }
  for (const { kind, label, tip, value } of marks) {
    const [cx, cy] = [x(lastMonth), y(value)];
    shapes.push(yearMarkElement(kind, [cx, cy], metrics.stroke, theme));
    hits.push(el('circle', { cx, cy, r: metrics.tick, ...hitArea(tip) }));
    const end = cx + metrics.stroke * 2.2;
    ends.push({ lines: label, y: cy, end, fill: theme.ink, bold: false });
  }
  const runs = seriesRuns(current, scales, quarterly);
  lines.push(...runs);
  shapes.push(...seriesElements(runs, { stroke: theme.main, width: metrics.stroke }));
  hits.push(...seriesHits(current, scales, metrics));
  if (latest !== undefined) {
    const [cx, cy, r] = [x(latest.month), y(latest.value), metrics.stroke * 1.8];
    shapes.push(el('circle', { cx, cy, r, fill: theme.main }));
    if (latest.month === lastMonth) {
      ends.push({ lines: options.latestLabel, y: cy, end: cx, fill: theme.main, bold: true });
    }
  }

  const column = {
    right,
    leader,
    top: top - metrics.label * ABOVE,
    bottom: bottom + metrics.label * BELOW,
  };
  const margin = endLabels(ends, column, style);
  const frame = { left: left + 2, right: width, top: top - metrics.tick, bottom: bottom - 2 };
  const gaps = missingMarks(current, scales, style, frame, lines);
  const labels = [...margin.labels, ...gaps.labels];
  const place = (candidates: readonly Label[], within = frame): Label | undefined => {
    const boxes = labels.map((label) => labelBox(label));
    const placed = placeLabel(candidates, { boxes, lines }, within);
    if (placed !== undefined) labels.push(placed);
    return placed;
  };
  const quiet = { size: metrics.tick, fill: theme.muted, halo: theme.background };
  if (latest !== undefined && latest.month !== lastMonth) {
    const text = { size: metrics.strong, fill: theme.main, bold: true, halo: theme.background };
    const point: Point = [x(latest.month), y(latest.value)];
    const radius = metrics.stroke * 1.8;
    const placed = place(around(point, { ...text, lines: options.latestLabel }, radius * 1.6));
    const tied = placed && tie(point, labelBox(placed), radius, radius * 4);
    if (tied !== undefined) {
      lines.push([...tied]);
      const line = { fill: 'none', stroke: theme.main, 'stroke-width': metrics.hairline };
      shapes.push(el('polyline', { points: tied.map((p) => p.join(',')).join(' '), ...line }));
    }
  }
  for (const { text, point } of broken)
    place(after(point, { ...quiet, lines: [text] }, metrics.gap));
  // Beside the labels of the margin it would read as one of them.
  if (path !== undefined) place(pathLabelCandidates(path, scales, quiet), { ...frame, right });

  const tickTop = bottom + metrics.gap;
  return chartDrawing(options, { width, height: tickTop + metrics.tick * 1.5 }, [
    ...valueGrid(axis, y, { left, right, textX: left - metrics.gap }, style),
    labelElement({
      lines: [options.unit],
      x: 0,
      y: 0,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    }),
    ...monthTicks(x, tickTop, { size: metrics.tick, fill: theme.muted, formatMonth }),
    ...margin.leaders,
    ...shapes,
    ...gaps.rings,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
