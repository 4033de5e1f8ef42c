import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelBox, labelElement, quietLabel, type Label } from './label.ts';
import { dot } from './marks.ts';
import { firstMonth, lastMonth, monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  latestPoint,
  pathElement,
  pathLabelCandidates,
  pathLine,
  seriesElements,
  seriesHits,
  seriesRuns,
  type LatestPoint,
  type MonthScales,
} from './month-series.ts';
import { dodge, placeLabel } from './place.ts';
import { widest, wrap } from './text.ts';
import type { Theme } from './theme.ts';
import { valueAxis, valueGrid, valueScale, type ValueAxis } from './value-axis.ts';

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

/** One line with the text at its end. */
interface Series {
  readonly row: ProgressRow;
  readonly latest: LatestPoint;
  readonly text: readonly string[];
  readonly fill: string;
}

/** What is drawn and where, px. */
interface Plot {
  readonly style: ChartStyle;
  readonly series: readonly Series[];
  readonly axis: ValueAxis;
  readonly scales: MonthScales;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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
  const style = styleOf(options);
  const { gap, tick, width } = style.metrics;
  const series = seriesOf(rows, options, style);
  if (series.length === 0) return drawEmpty(options);
  const plot = plotOf(series, options, style);
  const tickTop = plot.bottom + gap;
  const silent = rows
    .filter((row) => latestPoint(row.points) === undefined)
    .flatMap((row) => wrap(`${row.name} ${row.latestText}`, tick, width));
  const listed = quietLabel(silent, [0, tickTop + tick * 2], style);
  return chartDrawing(options, {
    height: silent.length > 0 ? labelBox(listed).bottom + gap / 2 : tickTop + tick * 1.5,
    nodes: () => plotNodes(plot, silent.length > 0 ? [listed] : [], options),
  });
}

function seriesOf(
  rows: readonly ProgressRow[],
  { path }: ProgressLinesOptions,
  { metrics, theme }: ChartStyle,
): Series[] {
  const compact = metrics.compact === 1;
  return rows.flatMap((row) => {
    const latest = latestPoint(row.points);
    if (latest === undefined) return [];
    const room = metrics.label * (compact ? 7 : 12);
    const lines = [...wrap(row.name, metrics.label, room, 2), row.latestText];
    const text = !compact && lines.length === 2 ? [lines.join(' ')] : lines;
    return [{ row, latest, text, fill: standingColour(latest, path, theme) }];
  });
}

/** White space between the end of a line and its text, px. */
const offsetOf = ({ metrics }: ChartStyle): number => metrics.stroke * 2 + metrics.gap * 1.5;

function plotOf(
  series: readonly Series[],
  { formatMonth, formatTick, path }: ProgressLinesOptions,
  style: ChartStyle,
): Plot {
  const { gap, label, progressPlot, tick, width } = style.metrics;
  const numbers = series.flatMap(({ row }) =>
    row.points.flatMap(({ value }) => sizeOf(value) ?? []),
  );
  const due = path.points.map(({ value }) => value);
  const axis = valueAxis([1, ...numbers, ...due], 4, formatTick, tick);
  const overhang = monthOverhang(formatMonth, tick);
  const left = Math.max(axis.width + gap, overhang.left) + gap;
  // A line that ends late in the year pushes the axis left until its label fits beside it.
  const right = series.reduce(
    (end, { latest, text }) => {
      const share = (latest.month - firstMonth) / (lastMonth - firstMonth);
      const room = width - left - offsetOf(style) - widest(text, label, true);
      return share === 0 ? end : Math.min(end, left + room / share);
    },
    width - overhang.right - 1,
  );
  const heights = series.map(({ text }) => blockHeight(text.length, label));
  const stacked = heights.reduce((sum, height) => sum + height + label * 0.4, 0);
  const top = tick;
  const bottom = top + Math.max(progressPlot, stacked);
  const scales = { x: monthScale(left, right), y: valueScale(axis, bottom, top) };
  return { style, series, axis, scales, left, right, top, bottom };
}

function plotNodes(
  plot: Plot,
  listed: readonly Label[],
  { formatMonth, path }: ProgressLinesOptions,
): SvgElement[] {
  const { axis, bottom, left, right, scales, series, style } = plot;
  const { metrics, theme } = style;
  const { gap, stroke, tick, width } = metrics;
  const runs = series.map(({ row }) => seriesRuns(row.points, scales));
  const lines = [pathLine(path, scales), ...runs.flat()];
  const labels = endTexts(plot);
  const quiet = { size: tick, fill: theme.muted, halo: theme.background };
  const pathLabel = placeLabel(
    pathLabelCandidates(path, scales, quiet),
    { boxes: labels.map((label) => labelBox(label)), lines },
    { left, right: width, top: 0, bottom },
  );
  const texts = [...labels, ...(pathLabel === undefined ? [] : [pathLabel]), ...listed];
  return [
    ...valueGrid(axis, scales.y, { left, right, textX: left - gap }, style),
    ...monthTicks(scales.x, bottom + gap, { size: tick, fill: theme.muted, formatMonth }),
    pathElement(path, scales, style),
    ...series.flatMap(({ fill, latest }, i) => [
      ...seriesElements(runs[i] ?? [], { stroke: fill, width: stroke }),
      dot([scales.x(latest.month), scales.y(latest.value)], stroke * 1.6, fill),
    ]),
    ...texts.map(labelElement),
    ...series.flatMap(({ row }) => seriesHits(row.points, scales, metrics)),
  ];
}

/** The texts at the ends of the lines, moved apart. */
function endTexts({ bottom, scales, series, style, top }: Plot): Label[] {
  const { metrics, theme } = style;
  const size = metrics.label;
  const ends = series.map(({ latest, text }) => ({
    y: scales.y(latest.value),
    height: blockHeight(text.length, size),
  }));
  const middles = dodge(ends, top, bottom, size * 0.4);
  return series.map(({ fill, latest, text: lines }, i) => {
    const x = scales.x(latest.month) + offsetOf(style);
    return { lines, x, y: middles[i] ?? 0, size, fill, bold: true, halo: theme.background };
  });
}
