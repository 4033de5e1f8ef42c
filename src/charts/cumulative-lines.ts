import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { columnHeight, endLabels, type EndLabel } from './end-labels.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelBox, labelElement, quietLabel, type Label } from './label.ts';
import { dot } from './marks.ts';
import { lastMonth, monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  isQuarterly,
  latestPoint,
  missingMarks,
  pathElement,
  pathLabelCandidates,
  pathLine,
  seriesElements,
  seriesHits,
  seriesRuns,
  type LatestPoint,
  type MonthScales,
} from './month-series.ts';
import { after, around, placeLabel, tie, type Point } from './place.ts';
import { widest } from './text.ts';
import { valueAxis, valueGrid, valueScale, type ValueAxis } from './value-axis.ts';
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
  const { gap, tick } = styleOf(options).metrics;
  const plot = plotOf(rows, options);
  const height = plot.bottom + gap + tick * 1.5;
  return chartDrawing(options, { height, nodes: () => plotNodes(plot, options) });
}

/** The points of one year. */
interface Year {
  readonly year: number;
  readonly points: readonly MonthPoint[];
}

/** What is drawn and where, px. */
interface Plot {
  readonly style: ChartStyle;
  readonly axis: ValueAxis;
  readonly scales: MonthScales;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly quarterly: boolean;
  readonly former: readonly Year[];
  readonly current: readonly MonthPoint[];
  readonly latest: LatestPoint | undefined;
  readonly marks: readonly (YearMark & { readonly kind: 'target' | 'expected' })[];
}

const isComplete = (points: readonly MonthPoint[]): boolean =>
  latestPoint(points)?.month === lastMonth;

/** White space between the plot and the labels beside it, px. */
const leaderOf = ({ metrics }: ChartStyle): number => metrics.gap * 2;

function plotOf(rows: readonly CumulativeRow[], options: CumulativeLinesOptions): Plot {
  const { expected, formatMonth, formatYear, latestLabel, path, target } = options;
  const style = styleOf(options);
  const { compact, gap, label, tick, width, yearPlot } = style.metrics;
  const marks = [
    ...(target === undefined ? [] : [{ kind: 'target' as const, ...target }]),
    ...(expected === undefined ? [] : [{ kind: 'expected' as const, ...expected }]),
  ];
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const pointsOf = (year: number) => rows.filter((row) => row.year === year);
  const former = years
    .filter((year) => year !== options.year)
    .map((year) => ({ year, points: pointsOf(year) }));
  const current = pointsOf(options.year);
  const latest = latestPoint(current);
  const values = [...rows.map(({ value }) => sizeOf(value)), ...marks.map(({ value }) => value)];
  const due = path?.points.map(({ value }) => value) ?? [];
  const numbers = [...values, ...due].filter((value) => value !== undefined);
  const axis = valueAxis(numbers, compact ? 4 : 5, options.formatTick, tick);
  const overhang = monthOverhang(formatMonth, tick);
  const endTexts = [
    ...former.filter(({ points }) => isComplete(points)).map(({ year }) => [formatYear(year)]),
    ...marks.map((mark) => mark.label),
    ...(latest?.month === lastMonth ? [latestLabel] : []),
  ];
  const left = Math.max(axis.width + gap, overhang.left);
  const margin = leaderOf(style) + widest(endTexts.flat(), label, true);
  const right =
    width - (endTexts.length === 0 ? overhang.right : Math.max(overhang.right, margin)) - 1;
  const top = tick * 1.5 + gap * 1.5;
  const needed = columnHeight(endTexts, style.metrics) - label * (ABOVE + BELOW);
  const bottom = top + Math.max(yearPlot, needed);
  const scales = { x: monthScale(left + gap, right), y: valueScale(axis, bottom, top) };
  const quarterly = isQuarterly(rows);
  const frame = { left, right, top, bottom };
  return { style, axis, scales, ...frame, quarterly, former, current, latest, marks };
}

/** What has been drawn so far, and what labels keep clear of or still have to be written. */
interface Picture {
  readonly shapes: SvgElement[];
  readonly hits: SvgElement[];
  readonly lines: (readonly Point[])[];
  readonly ends: EndLabel[];
  /** Names of lines that end before December. */
  readonly broken: { readonly text: string; readonly point: Point }[];
}

function plotNodes(plot: Plot, options: CumulativeLinesOptions): SvgElement[] {
  const { axis, bottom, left, right, scales, style } = plot;
  const { gap, tick } = style.metrics;
  const picture = pictureOf(plot, options);
  const { labels, leaders, rings } = labelsOf(plot, picture, options);
  const ticks = { size: tick, fill: style.theme.muted, formatMonth: options.formatMonth };
  return [
    ...valueGrid(axis, scales.y, { left, right, textX: left - gap }, style),
    labelElement(quietLabel(options.unit, [0, 0], style)),
    ...monthTicks(scales.x, bottom + gap, ticks),
    ...leaders,
    ...picture.shapes,
    ...rings,
    ...labels.map(labelElement),
    ...picture.hits,
  ];
}

function pictureOf(plot: Plot, { formatYear, latestLabel, path }: CumulativeLinesOptions): Picture {
  const { current, former, latest, marks, quarterly, scales, style } = plot;
  const { metrics, theme } = style;
  const { stroke, tick } = metrics;
  const { x, y } = scales;
  const picture: Picture = { shapes: [], hits: [], lines: [], ends: [], broken: [] };
  const { broken, ends, hits, lines, shapes } = picture;
  const draw = (points: readonly MonthPoint[], line: { stroke: string; width: number }) => {
    const runs = seriesRuns(points, scales, quarterly);
    lines.push(...runs);
    shapes.push(...seriesElements(runs, line));
    hits.push(...seriesHits(points, scales, metrics));
    return runs.at(-1)?.at(-1);
  };
  for (const { points, year } of former) {
    const point = draw(points, { stroke: theme.context, width: stroke * 0.6 });
    if (point === undefined) continue;
    const [end, height] = point;
    const text = formatYear(year);
    if (!isComplete(points)) broken.push({ text, point });
    else ends.push({ lines: [text], y: height, end, fill: theme.muted, bold: false });
  }
  if (path !== undefined) {
    shapes.push(pathElement(path, scales, style));
    lines.push(pathLine(path, scales));
  }
  for (const { kind, label, tip, value } of marks) {
    const [cx, cy] = [x(lastMonth), y(value)];
    shapes.push(yearMarkElement(kind, [cx, cy], stroke, theme));
    hits.push(el('circle', { cx, cy, r: tick, ...hitArea(tip) }));
    ends.push({ lines: label, y: cy, end: cx + stroke * 2.2, fill: theme.ink, bold: false });
  }
  draw(current, { stroke: theme.main, width: stroke });
  if (latest === undefined) return picture;
  const [end, height] = [x(latest.month), y(latest.value)];
  shapes.push(dot([end, height], stroke * 1.8, theme.main));
  if (latest.month === lastMonth) {
    ends.push({ lines: latestLabel, y: height, end, fill: theme.main, bold: true });
  }
  return picture;
}

/** Places every label: those beside the plot, then the latest reading, then quiet ones. */
function labelsOf(plot: Plot, picture: Picture, options: CumulativeLinesOptions) {
  const { bottom, latest, left, right, scales, style, top } = plot;
  const { metrics, theme } = style;
  const { gap, label, stroke, strong, tick, width } = metrics;
  const { lines } = picture;
  const column = {
    right,
    leader: leaderOf(style),
    top: top - label * ABOVE,
    bottom: bottom + label * BELOW,
  };
  const margin = endLabels(picture.ends, column, style);
  const frame = { left: left + 2, right: width, top: top - tick, bottom: bottom - 2 };
  const gaps = missingMarks(plot.current, scales, style, frame, lines);
  const labels = [...margin.labels, ...gaps.labels];
  const place = (candidates: readonly Label[], within = frame): Label | undefined => {
    const boxes = labels.map((placed) => labelBox(placed));
    const placed = placeLabel(candidates, { boxes, lines }, within);
    if (placed !== undefined) labels.push(placed);
    return placed;
  };
  const quiet = { size: tick, fill: theme.muted, halo: theme.background };
  if (latest !== undefined && latest.month !== lastMonth) {
    const text = { size: strong, fill: theme.main, bold: true, halo: theme.background };
    const point: Point = [scales.x(latest.month), scales.y(latest.value)];
    const radius = stroke * 1.8;
    const placed = place(around(point, { ...text, lines: options.latestLabel }, radius * 1.6));
    const tied = placed && tie(point, labelBox(placed), radius, radius * 4);
    if (tied !== undefined) {
      lines.push(tied);
      const line = { fill: 'none', stroke: theme.main, 'stroke-width': metrics.hairline };
      const points = tied.map((end) => end.join(',')).join(' ');
      picture.shapes.push(el('polyline', { points, ...line }));
    }
  }
  for (const { point, text } of picture.broken)
    place(after(point, { ...quiet, lines: [text] }, gap));
  // Beside the labels of the margin it would read as one of them.
  const { path } = options;
  if (path !== undefined) place(pathLabelCandidates(path, scales, quiet), { ...frame, right });
  return { labels, leaders: margin.leaders, rings: gaps.rings };
}
