import { sizeOf } from '../model/reading.ts';
import { annotatedRows, annotationBand, type MonthAnnotation } from './annotations.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { columnHeight, endLabels, type EndLabel } from './end-labels.ts';
import { el } from './element.ts';
import { labelBox, quietLabel, type Box } from './label.ts';
import { lineMark } from './line-plot.ts';
import { diamondPath, dot, type Marks } from './marks.ts';
import { lastMonth, monthOverhang, monthScale } from './month-axis.ts';
import { isQuarterly, latestPoint, markGaps, monthPlot, type MonthPlot } from './month-plot.ts';
import type { MonthFormats, MonthPoint, SchedulePath } from './month-point.ts';
import { after, around, tie, type Point } from './place.ts';
import { widest } from './text.ts';
import type { Theme } from './theme.ts';
import { valueAxis } from './value-axis.ts';

/** One month of one year of the indicator. */
export interface CumulativeRow extends MonthPoint {
  readonly year: number;
}

/** What the year is to come to: its target, or what is expected of it. */
export interface YearMark {
  readonly value: number;
  /** One or two short lines, e.g. 「全年目标」「135.01亿元」. */
  readonly label: readonly string[];
  readonly tip: string;
}

/** Options of {@link drawCumulativeLines}. */
export interface CumulativeLinesOptions extends EmptyableOptions, MonthFormats {
  /** The emphasised year. */
  readonly year: number;
  /** Label of a former year's line, e.g. 「2025年」. */
  readonly formatYear: (year: number) => string;
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
  /** The emphasised line has the colour of ahead or behind, by its latest month on the path. */
  readonly judged?: boolean | undefined;
  /** What happened in a month, in the order of time; drawn where the rows have it. */
  readonly annotations?: readonly MonthAnnotation[] | undefined;
}

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
  if (rows.every(({ value }) => sizeOf(value) === undefined)) return drawEmpty(options);
  const { formatMonth, unit } = options;
  const style = styleOf(options);
  const { gap, tick } = style;
  const years = yearsOf(rows, options, style);
  const annotated = annotatedRows(rows, options.annotations);
  const { axis, band, room } = roomOf(rows, years, annotated, options, style);
  const foot = room.bottom + gap + tick * 1.5;
  const marks = (): Marks => {
    const plot = monthPlot({ room, inset: [gap, 0], axis, formatMonth }, style);
    const noted = band.draw(tick * 1.5, foot, ({ size }) =>
      size === undefined ? room.bottom : plot.y(size),
    );
    drawYears(years, plot, options, style);
    plot.lines.push(...noted.lines);
    placeLabels(years, plot, room, options, style);
    return [quietLabel(unit, [0, 0], style), ...plot.marks(), ...noted.marks];
  };
  return chartDrawing(options, { height: foot + band.below, marks });
}

/** The years that are drawn and what stands at the ends of their lines. */
interface Years {
  readonly former: readonly { readonly text: string; readonly points: readonly MonthPoint[] }[];
  readonly current: readonly MonthPoint[];
  readonly latest: ReturnType<typeof latestPoint>;
  /** The colour of the emphasised line. */
  readonly tone: string;
  readonly marks: readonly (YearMark & { readonly kind: 'target' | 'expected' })[];
  /** The names of what reaches December. */
  readonly ends: readonly EndLabel[];
  readonly quarterly: boolean;
}

function yearsOf(
  rows: readonly CumulativeRow[],
  options: CumulativeLinesOptions,
  { stroke, theme }: ChartStyle,
): Years {
  const { expected, formatYear, latestLabel, target, year: current } = options;
  const pointsOf = (year: number) => rows.filter((row) => row.year === year);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const former = years
    .filter((year) => year !== current)
    .map((year) => ({ text: formatYear(year), points: pointsOf(year) }));
  const latest = latestPoint(pointsOf(current));
  const tone = toneOf(latest, options, theme);
  const marks = [
    ...(target === undefined ? [] : [{ kind: 'target' as const, ...target }]),
    ...(expected === undefined ? [] : [{ kind: 'expected' as const, ...expected }]),
  ];
  const ends = [
    ...former.flatMap(({ points, text }): EndLabel[] => {
      const last = latestPoint(points);
      if (last?.month !== lastMonth) return [];
      return [{ lines: [text], value: last.value, fill: theme.muted }];
    }),
    ...marks.map(({ label: lines, value }) => {
      return { lines, value, reach: stroke * 2.2, fill: theme.ink };
    }),
    ...(latest?.month === lastMonth
      ? [{ lines: latestLabel, value: latest.value, fill: tone, bold: true }]
      : []),
  ];
  const points = pointsOf(current);
  return { former, current: points, latest, tone, marks, ends, quarterly: isQuarterly(rows) };
}

function toneOf(
  latest: Years['latest'],
  { judged, path }: CumulativeLinesOptions,
  theme: Theme,
): string {
  const due = path?.points.find(({ month }) => month === latest?.month)?.value;
  if (!judged || latest === undefined || due === undefined || latest.value === due) {
    return theme.main;
  }
  return latest.value < due ? theme.behind : theme.ahead;
}

/** White space between the plot and the labels beside it, px. */
const leaderOf = ({ gap }: ChartStyle): number => gap * 2;

function roomOf(
  rows: readonly CumulativeRow[],
  { ends, marks }: Years,
  annotated: ReturnType<typeof annotatedRows>,
  { formatMonth, formatTick, path }: CumulativeLinesOptions,
  style: ChartStyle,
) {
  const { compact, gap, label, tallest, tick, width, yearPlot } = style;
  const drawn = [...rows, ...marks, ...(path?.points ?? [])];
  const numbers = drawn.flatMap(({ value }) => sizeOf(value) ?? []);
  const axis = valueAxis(numbers, compact ? 4 : 5, formatTick, tick);
  const overhang = monthOverhang(formatMonth, tick);
  const names = ends.flatMap(({ lines }) => lines);
  const texts = names.length === 0 ? 0 : leaderOf(style) + widest(names, label, true);
  const left = Math.max(axis.width + gap, overhang.left);
  const right = width - Math.max(overhang.right, texts) - 1;
  const x = monthScale(left + gap, right);
  const noted = annotated.map((annotation) => ({ ...annotation, x: x(annotation.month) }));
  const band = annotationBand(noted, [left, right], yearPlot, style);
  const top = tick * 1.5 + gap * 1.5 + (band.above === 0 ? 0 : band.above + tick);
  const needed = columnHeight(ends, style) - label * (ABOVE + BELOW);
  // A page grows with them, a screen does not.
  const taken = tallest === Infinity || band.above === 0 ? 0 : band.above + tick + band.below;
  const room = { left, right, top, bottom: top + Math.max(yearPlot - taken, needed) };
  return { axis, band, room };
}

function drawYears(
  { current, former, latest, marks, quarterly, tone }: Years,
  plot: MonthPlot,
  { path }: CumulativeLinesOptions,
  { stroke, theme, tick }: ChartStyle,
): void {
  for (const { points } of former) {
    plot.series(points, { stroke: theme.context, width: stroke * 0.6 }, quarterly);
  }
  if (path !== undefined) plot.schedule(path);
  for (const { kind, tip, value } of marks) {
    const at = [plot.x(lastMonth), plot.y(value)] as const;
    const [width, fill] = [stroke * 0.7, theme.background];
    // A diamond for the target, an open circle for what is expected.
    const edge = { fill, stroke: theme.axis, 'stroke-width': width };
    plot.shapes.push(
      kind === 'expected'
        ? dot(at, stroke * 1.8, fill, { stroke: theme.main, width })
        : el('path', { d: diamondPath(at, stroke * 2.2), ...edge }),
    );
    plot.hit(lastMonth, value, tip, tick);
  }
  plot.series(current, { stroke: tone, width: stroke }, quarterly);
  if (latest === undefined) return;
  plot.shapes.push(dot([plot.x(latest.month), plot.y(latest.value)], stroke * 1.8, tone));
}

/** Places every label: those beside the plot, then the latest reading, then quiet ones. */
function placeLabels(
  { current, ends, former, latest, tone }: Years,
  plot: MonthPlot,
  { bottom, left, right, top }: Box,
  options: CumulativeLinesOptions,
  style: ChartStyle,
): void {
  const { gap, hairline, label, stroke, strong, theme, tick, width } = style;
  const reach = { top: top - label * ABOVE, bottom: bottom + label * BELOW };
  const column = { right, leader: leaderOf(style), ...reach, y: plot.y };
  const margin = endLabels(ends, column, style);
  plot.shapes.push(...margin.leaders);
  plot.labels.push(...margin.labels);
  const frame = { left: left + 2, right: width, top: top - tick, bottom: bottom - 2 };
  markGaps(current, plot, frame, style);
  if (latest !== undefined && latest.month !== lastMonth) {
    const look = { size: strong, fill: tone, bold: true, halo: theme.background };
    const point: Point = [plot.x(latest.month), plot.y(latest.value)];
    const radius = stroke * 1.8;
    const near = around(point, { ...look, lines: options.latestLabel }, radius * 1.6);
    const placed = plot.place(near, frame);
    const tied = placed && tie(point, labelBox(placed), radius, radius * 4);
    if (tied !== undefined) {
      plot.lines.push(tied);
      plot.shapes.push(lineMark(tied, { stroke: tone, width: hairline }));
    }
  }
  for (const { points, text } of former) {
    const last = latestPoint(points);
    if (last === undefined || last.month === lastMonth) continue;
    const end: Point = [plot.x(last.month), plot.y(last.value)];
    plot.place(after(end, plot.quiet(text, tick), gap), frame);
  }
  // Beside the labels of the margin it would read as one of them.
  if (options.path !== undefined) plot.nameSchedule(options.path, { ...frame, right });
}
