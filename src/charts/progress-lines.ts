import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelBox, labelElement, type Label } from './label.ts';
import { firstMonth, lastMonth, monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  latestPoint,
  pathElement,
  pathLabelCandidates,
  seriesElements,
  seriesHits,
  seriesRuns,
} from './month-series.ts';
import { dodge, placeLabel, type Point } from './place.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { widest, wrap } from './text.ts';
import {
  chartMetrics,
  chartWidth,
  isCompact,
  lightTheme,
  type ChartSize,
  type Theme,
} from './theme.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** One indicator's completion by month, values as fractions of the full-year target. */
export interface ProgressRow {
  /** Short name, written at the line's end with `latestText`. */
  readonly name: string;
  /** E.g. 「45.25%」 or 「未公布」. */
  readonly latestText: string;
  readonly points: readonly MonthPoint[];
}

/** Options of {@link drawProgressLines}. */
export interface ProgressLinesOptions extends EmptyableOptions {
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis from a fraction, e.g. 0.5 → 「50%」. */
  readonly formatTick: (value: number) => string;
  /** The time progress, as fractions. */
  readonly path: SchedulePath;
}

const plotHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 220,
  wide: 300,
  screen: 690,
  room: 540,
};

/** Below the path in its latest month is behind, above is ahead, on it (or without a path) neither. */
function standingColour(
  latest: { month: number; value: number },
  path: SchedulePath,
  theme: Theme,
): string {
  const due = path.points.find(({ month }) => month === latest.month)?.value ?? latest.value;
  if (latest.value === due) return theme.main;
  return latest.value < due ? theme.behind : theme.ahead;
}

/**
 * Draws the completion of one or a few indicators against the time progress. Each line carries its
 * name and latest completion at its end, and an indicator without a number is listed under the plot.
 * @returns a drawing; the `empty` sentence when no row has a number
 */
export function drawProgressLines(
  rows: readonly ProgressRow[],
  options: ProgressLinesOptions,
): Drawing {
  const { size, path, formatMonth } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const style = { metrics, theme };
  const numbers = rows.flatMap(({ points }) => points.flatMap(({ value }) => sizeOf(value) ?? []));
  if (numbers.length === 0) return drawEmpty(options);

  const series = rows.flatMap((row) => {
    const latest = latestPoint(row.points);
    if (latest === undefined) return [];
    const room = metrics.label * (isCompact(size) ? 7 : 12);
    const lines = [...wrap(row.name, metrics.label, room, 2), row.latestText];
    const text = !isCompact(size) && lines.length === 2 ? [lines.join(' ')] : lines;
    return [{ row, latest, text, fill: standingColour(latest, path, theme) }];
  });
  const axis = valueAxis(
    [1, ...numbers, ...path.points.map(({ value }) => value)],
    4,
    options.formatTick,
    metrics.tick,
  );
  const overhang = monthOverhang(formatMonth, metrics.tick);
  const width = chartWidth[size];
  const left = Math.max(axis.width + metrics.gap, overhang.left) + metrics.gap;
  const offset = metrics.stroke * 2 + metrics.gap * 1.5;
  // A line that ends late in the year pushes the axis left until its label fits beside it.
  const right = series.reduce(
    (end, { latest, text }) => {
      const share = (latest.month - firstMonth) / (lastMonth - firstMonth);
      const room = width - left - offset - widest(text, metrics.label, true);
      return share === 0 ? end : Math.min(end, left + room / share);
    },
    width - overhang.right - 1,
  );
  const top = metrics.tick;
  const heights = series.map(({ text }) => blockHeight(text.length, metrics.label));
  const stacked = heights.reduce((sum, height) => sum + height + metrics.label * 0.4, 0);
  const bottom = top + Math.max(plotHeight[size], stacked);
  const x = monthScale(left, right);
  const y = valueScale(axis, bottom, top);
  const scales = { x, y };

  const middles = dodge(
    series.map(({ latest }, i) => ({ y: y(latest.value), height: heights[i] ?? 0 })),
    top,
    bottom,
    metrics.label * 0.4,
  );
  const labels: Label[] = [];
  const shapes: SvgElement[] = [pathElement(path, scales, style)];
  const lines: Point[][] = [path.points.map(({ month, value }) => [x(month), y(value)])];
  series.forEach(({ row, latest, text, fill }, i) => {
    const runs = seriesRuns(row.points, scales);
    lines.push(...runs);
    shapes.push(...seriesElements(runs, { stroke: fill, width: metrics.stroke }));
    const [cx, cy] = [x(latest.month), y(latest.value)];
    shapes.push(el('circle', { cx, cy, r: metrics.stroke * 1.6, fill }));
    labels.push({
      lines: text,
      x: cx + offset,
      y: middles[i] ?? cy,
      size: metrics.label,
      fill,
      bold: true,
      halo: theme.background,
    });
  });
  const frame = { left, right: width, top: 0, bottom };
  const pathLabel = placeLabel(
    pathLabelCandidates(path, scales, {
      size: metrics.tick,
      fill: theme.muted,
      halo: theme.background,
    }),
    { boxes: labels.map((label) => labelBox(label)), lines },
    frame,
  );
  if (pathLabel !== undefined) labels.push(pathLabel);

  const tickTop = bottom + metrics.gap;
  const silent = rows
    .filter((row) => latestPoint(row.points) === undefined)
    .flatMap((row) => wrap(`${row.name} ${row.latestText}`, metrics.tick, width));
  const listed: Label = {
    lines: silent,
    x: 0,
    y: tickTop + metrics.tick * 2,
    size: metrics.tick,
    fill: theme.muted,
    valign: 'top',
  };
  const height =
    silent.length > 0 ? labelBox(listed).bottom + metrics.gap / 2 : tickTop + metrics.tick * 1.5;
  return chartDrawing(options, { width, height }, [
    ...valueGrid(axis, y, { left, right, textX: left - metrics.gap }, style),
    ...monthTicks(x, tickTop, { size: metrics.tick, fill: theme.muted, formatMonth }),
    ...shapes,
    ...labels.map(labelElement),
    ...(silent.length > 0 ? [labelElement(listed)] : []),
    ...series.flatMap(({ row }) => seriesHits(row.points, scales, metrics)),
  ]);
}
