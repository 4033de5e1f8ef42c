import { sizeOf } from '../model/reading.ts';
import { annotationBand, type Annotation, type AnnotationBand } from './annotations.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { columnHeight, endLabels, type EndLabel } from './end-labels.ts';
import { el, type SvgElement } from './element.ts';
import { labelBox, quietLabel, type Box } from './label.ts';
import { lineMark } from './line-plot.ts';
import { diamondPath, dot, paint } from './marks.ts';
import { lastMonth, monthOverhang, monthScale } from './month-axis.ts';
import { isQuarterly, latestPoint, markGaps, monthPlot, type MonthPlot } from './month-plot.ts';
import type { MonthFormats, MonthPoint, SchedulePath } from './month-point.ts';
import { after, around, tie, type Point } from './place.ts';
import { widest } from './text.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

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

/** An annotation of one month of one year. */
export interface MonthAnnotation extends Annotation {
  readonly year: number;
  readonly month: number;
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
  const style = styleOf(options);
  const { gap, tick } = style.metrics;
  const years = yearsOf(rows, options);
  const annotated = annotatedRows(rows, options);
  const { axis, band, room } = roomOf(rows, years, annotated, options, style);
  const foot = room.bottom + gap + tick * 1.5;
  const nodes = (): SvgElement[] => {
    const { formatMonth } = options;
    const plot = monthPlot({ room, inset: [gap, 0], axis, formatMonth }, style);
    const points = annotated
      .slice(annotated.length - band.count)
      .map(({ month, size }): Point => [
        plot.x(month),
        size === undefined ? room.bottom : plot.y(size),
      ]);
    const { broken, ends } = drawYears(years, plot, options, style);
    plot.lines.push(...band.leaders(tick * 1.5, points));
    placeLabels(years, { broken, ends, plot, room }, options, style);
    return paint([
      quietLabel(options.unit, [0, 0], style),
      ...plot.marks(),
      ...band.marks(tick * 1.5, foot, points),
    ]);
  };
  return chartDrawing(options, { height: foot + band.below, nodes });
}

/** A year that is drawn. */
interface Years {
  readonly former: readonly { readonly year: number; readonly points: readonly MonthPoint[] }[];
  readonly current: readonly MonthPoint[];
  readonly latest: ReturnType<typeof latestPoint>;
  readonly marks: readonly (YearMark & { readonly kind: 'target' | 'expected' })[];
  readonly quarterly: boolean;
}

function yearsOf(
  rows: readonly CumulativeRow[],
  { expected, target, year: current }: CumulativeLinesOptions,
): Years {
  const pointsOf = (year: number) => rows.filter((row) => row.year === year);
  const former = new Set(rows.map(({ year }) => year).filter((year) => year !== current));
  return {
    former: [...former].sort((a, b) => a - b).map((year) => ({ year, points: pointsOf(year) })),
    current: pointsOf(current),
    latest: latestPoint(pointsOf(current)),
    marks: [
      ...(target === undefined ? [] : [{ kind: 'target' as const, ...target }]),
      ...(expected === undefined ? [] : [{ kind: 'expected' as const, ...expected }]),
    ],
    quarterly: isQuarterly(rows),
  };
}

/** The annotations of months that have a row, with its number if it has one. */
function annotatedRows(
  rows: readonly CumulativeRow[],
  { annotations = [] }: CumulativeLinesOptions,
) {
  return annotations.flatMap((annotation) => {
    const { month, year } = annotation;
    const row = rows.find((candidate) => candidate.year === year && candidate.month === month);
    return row === undefined ? [] : [{ ...annotation, size: sizeOf(row.value) }];
  });
}

const isComplete = (points: readonly MonthPoint[]): boolean =>
  latestPoint(points)?.month === lastMonth;

/** White space between the plot and the labels beside it, px. */
const leaderOf = ({ metrics }: ChartStyle): number => metrics.gap * 2;

function roomOf(
  rows: readonly CumulativeRow[],
  { former, latest, marks }: Years,
  annotated: readonly MonthAnnotation[],
  { formatMonth, formatTick, formatYear, latestLabel, path }: CumulativeLinesOptions,
  style: ChartStyle,
): { readonly axis: ValueAxis; readonly band: AnnotationBand; readonly room: Box } {
  const { compact, gap, label, tallest, tick, width, yearPlot } = style.metrics;
  const drawn = [...rows, ...marks, ...(path?.points ?? [])];
  const numbers = drawn.flatMap(({ value }) => sizeOf(value) ?? []);
  const axis = valueAxis(numbers, compact ? 4 : 5, formatTick, tick);
  const overhang = monthOverhang(formatMonth, tick);
  const beside = [
    ...former.filter(({ points }) => isComplete(points)).map(({ year }) => [formatYear(year)]),
    ...marks.map((mark) => mark.label),
    ...(latest?.month === lastMonth ? [latestLabel] : []),
  ];
  const texts = beside.length === 0 ? 0 : leaderOf(style) + widest(beside.flat(), label, true);
  const left = Math.max(axis.width + gap, overhang.left);
  const right = width - Math.max(overhang.right, texts) - 1;
  const x = monthScale(left + gap, right);
  const noted = annotated.map((annotation) => ({ ...annotation, x: x(annotation.month) }));
  const band = annotationBand(noted, [left, right], yearPlot, style);
  const top = tick * 1.5 + gap * 1.5 + (band.above === 0 ? 0 : band.above + tick);
  const needed = columnHeight(beside, style.metrics) - label * (ABOVE + BELOW);
  // A page grows with them, a screen does not.
  const taken = tallest === Infinity || band.above === 0 ? 0 : band.above + tick + band.below;
  const room = { left, right, top, bottom: top + Math.max(yearPlot - taken, needed) };
  return { axis, band, room };
}

/** The colour of the emphasised line. */
function toneOf(
  { latest }: Years,
  { judged, path }: CumulativeLinesOptions,
  { theme }: ChartStyle,
): string {
  const due = path?.points.find(({ month }) => month === latest?.month)?.value;
  if (!judged || latest === undefined || due === undefined || latest.value === due) {
    return theme.main;
  }
  return latest.value < due ? theme.behind : theme.ahead;
}

/** The names of lines: at the ends of those that reach December, and where the others break off. */
interface LineNames {
  readonly ends: readonly EndLabel[];
  readonly broken: readonly { readonly text: string; readonly point: Point }[];
}

function drawYears(
  years: Years,
  plot: MonthPlot,
  options: CumulativeLinesOptions,
  style: ChartStyle,
): LineNames {
  const { metrics, theme } = style;
  const { stroke, tick } = metrics;
  const { current, former, latest, marks, quarterly } = years;
  const { formatYear, latestLabel, path } = options;
  const ends: EndLabel[] = [];
  const broken: { readonly text: string; readonly point: Point }[] = [];
  for (const { points, year } of former) {
    const point = plot.series(points, { stroke: theme.context, width: stroke * 0.6 }, quarterly);
    if (point === undefined) continue;
    const [end, y] = point;
    const text = formatYear(year);
    if (!isComplete(points)) broken.push({ text, point });
    else ends.push({ lines: [text], y, end, fill: theme.muted, bold: false });
  }
  if (path !== undefined) plot.schedule(path);
  for (const { kind, label: lines, tip, value } of marks) {
    const [x, y] = [plot.x(lastMonth), plot.y(value)];
    plot.shapes.push(yearMark(kind, [x, y], style));
    plot.hit(lastMonth, value, tip, tick);
    ends.push({ lines, y, end: x + stroke * 2.2, fill: theme.ink, bold: false });
  }
  const fill = toneOf(years, options, style);
  plot.series(current, { stroke: fill, width: stroke }, quarterly);
  if (latest === undefined) return { broken, ends };
  const [end, y] = [plot.x(latest.month), plot.y(latest.value)];
  plot.shapes.push(dot([end, y], stroke * 1.8, fill));
  if (latest.month === lastMonth) ends.push({ lines: latestLabel, y, end, fill, bold: true });
  return { broken, ends };
}

/** A mark in December: a diamond for the target, an open circle for what is expected. */
function yearMark(
  kind: 'target' | 'expected',
  at: Point,
  { metrics: { stroke }, theme }: ChartStyle,
): SvgElement {
  const width = stroke * 0.7;
  const fill = theme.background;
  if (kind === 'expected') return dot(at, stroke * 1.8, fill, { stroke: theme.main, width });
  const d = diamondPath(at, stroke * 2.2);
  return el('path', { d, fill, stroke: theme.axis, 'stroke-width': width });
}

/** Places every label: those beside the plot, then the latest reading, then quiet ones. */
function placeLabels(
  years: Years,
  { broken, ends, plot, room }: LineNames & { readonly plot: MonthPlot; readonly room: Box },
  options: CumulativeLinesOptions,
  style: ChartStyle,
): void {
  const { metrics, theme } = style;
  const { gap, hairline, label, stroke, strong, tick, width } = metrics;
  const { bottom, left, right, top } = room;
  const reach = { top: top - label * ABOVE, bottom: bottom + label * BELOW };
  const margin = endLabels(ends, { right, leader: leaderOf(style), ...reach }, style);
  plot.shapes.push(...margin.leaders);
  plot.labels.push(...margin.labels);
  const frame = { left: left + 2, right: width, top: top - tick, bottom: bottom - 2 };
  markGaps(years.current, plot, frame, style);
  const { latest } = years;
  if (latest !== undefined && latest.month !== lastMonth) {
    const fill = toneOf(years, options, style);
    const text = { size: strong, fill, bold: true, halo: theme.background };
    const point: Point = [plot.x(latest.month), plot.y(latest.value)];
    const radius = stroke * 1.8;
    const near = around(point, { ...text, lines: options.latestLabel }, radius * 1.6);
    const placed = plot.place(near, frame);
    const tied = placed && tie(point, labelBox(placed), radius, radius * 4);
    if (tied !== undefined) {
      plot.lines.push(tied);
      plot.shapes.push(lineMark(tied, { stroke: fill, width: hairline }));
    }
  }
  for (const { point, text } of broken) {
    plot.place(after(point, plot.quiet(text, tick), gap), frame);
  }
  // Beside the labels of the margin it would read as one of them.
  if (options.path !== undefined) plot.nameSchedule(options.path, { ...frame, right });
}
