import { sizeOf, sizesOf } from '../model/reading.ts';
import { annotationBand, type Annotated } from './annotations.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { columnHeight, endLabels, type EndLabel } from './end-labels.ts';
import { el } from './element.ts';
import { labelBox, quietLabel } from './label.ts';
import { lineMark } from './line-plot.ts';
import { diamondPath, dot, type Marks } from './marks.ts';
import {
  lastMonth,
  monthOverhang,
  monthScale,
  type MonthFormats,
  type MonthPoint,
  type SchedulePath,
} from './month-axis.ts';
import { isQuarterly, latestPoint, markGaps, monthPlot, type MonthPlot } from './month-plot.ts';
import { around, tie } from './place.ts';
import { widest } from './text.ts';
import { valueAxis } from './value-axis.ts';

/** One month of one year of the indicator; in the order of time where they have annotations. */
export interface CumulativeRow extends MonthPoint, Annotated {
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
}

/** How far the labels beside the plot may reach over and under it, in heights of their letters. */
const [ABOVE, BELOW] = [1, 0.6];

/**
 * Draws one indicator's cumulative value by month: this year strong, former years grey with their
 * labels at the line's end, the schedule dashed and the full-year target as a mark in December.
 * @returns a drawing; the `empty` sentence when no row has a number
 */
export const drawCumulativeLines = chart<CumulativeRow, CumulativeLinesOptions>(
  (rows, options, style) => {
    if (sizesOf(rows).length === 0) return undefined;
    const sheet = sheetOf(rows, options, style);
    const { axis, band, current, former, marks: ends, room, tone } = sheet;
    const { gap, stroke, theme, tick } = style;
    const { formatMonth, path, unit } = options;
    const foot = room.bottom + gap + tick * 1.5;
    const marks = (): Marks => {
      const place = { room, inset: [gap, 0], axis, written: true, formatMonth } as const;
      const plot = monthPlot({ ...place, quarterly: isQuarterly(rows) }, style);
      const noted = band.draw(tick * 1.5, foot, (value) => {
        const size = sizeOf(value);
        return size === undefined ? room.bottom : plot.y(size);
      });
      for (const { points } of former) {
        plot.series(points, { stroke: theme.context, width: stroke * 0.6 });
      }
      if (path !== undefined) plot.schedule(path);
      for (const { isTarget, tip, value } of ends) {
        const at = plot.at({ month: lastMonth, value });
        const [width, fill] = [stroke * 0.7, theme.background];
        // A diamond for the target, an open circle for what is expected.
        const edge = { fill, stroke: theme.axis, 'stroke-width': width };
        plot.shapes.push(
          isTarget
            ? el('path', { d: diamondPath(at, stroke * 2.2), ...edge })
            : dot(at, stroke * 1.8, fill, { stroke: theme.main, width }),
        );
        plot.hit(lastMonth, value, tip, tick);
      }
      plot.series(current, { stroke: tone, width: stroke }, stroke * 1.8);
      noted.lines.forEach(plot.avoid);
      placeLabels(sheet, plot);
      return [quietLabel(unit, [0, 0], style), ...plot.marks(), ...noted.marks];
    };
    return { height: foot + band.below, marks };
  },
);

/** The years that are drawn, what stands at the ends of their lines, and the room they are drawn in, px. */
type Sheet = ReturnType<typeof sheetOf>;

function sheetOf(
  rows: readonly CumulativeRow[],
  options: CumulativeLinesOptions,
  style: ChartStyle,
) {
  const years = yearsOf(rows, options, style);
  const { compact, gap, label, tallest, tick, width, yearPlot } = style;
  const drawn = [...rows, ...years.marks, ...(options.path?.points ?? [])];
  const axis = valueAxis(sizesOf(drawn), compact ? 4 : 5, options.formatTick, tick);
  const overhang = monthOverhang(options.formatMonth, tick);
  const names = years.ends.flatMap(({ lines }) => lines);
  /** White space between the plot and the labels beside it. */
  const leader = gap * 2;
  const texts = names.length === 0 ? 0 : leader + widest(names, label, true);
  const left = Math.max(axis.width + gap, overhang.left);
  const right = width - Math.max(overhang.right, texts) - 1;
  const x = monthScale(left + gap, right);
  const band = annotationBand(rows, ({ month }) => x(month), [left, right], yearPlot, style);
  const top = tick * 1.5 + gap * 1.5 + (band.above === 0 ? 0 : band.above + tick);
  const needed = columnHeight(years.ends, style) - label * (ABOVE + BELOW);
  // A page grows with them, a screen does not.
  const taken = tallest === Infinity || band.above === 0 ? 0 : band.above + tick + band.below;
  const room = { left, right, top, bottom: top + Math.max(yearPlot - taken, needed) };
  return { ...years, options, style, axis, band, leader, room };
}

function yearsOf(
  rows: readonly CumulativeRow[],
  options: CumulativeLinesOptions,
  { stroke, theme }: ChartStyle,
) {
  const { expected, formatYear, judged, latestLabel: lines, path, target, year } = options;
  const pointsOf = (of: number) => rows.filter((row) => row.year === of);
  const former = [...new Set(rows.map((row) => row.year))]
    .filter((other) => other !== year)
    .sort((a, b) => a - b)
    .map((other) => {
      const points = pointsOf(other);
      return { text: formatYear(other), points, last: latestPoint(points) };
    });
  const current = pointsOf(year);
  const latest = latestPoint(current);
  const due = path?.points.find(({ month }) => month === latest?.month)?.value;
  const lead = judged && latest && due !== undefined ? latest.value - due : 0;
  /** The colour of the emphasised line. */
  const tone = lead === 0 ? theme.main : lead < 0 ? theme.behind : theme.ahead;
  const marks = [
    ...(target === undefined ? [] : [{ isTarget: true, ...target }]),
    ...(expected === undefined ? [] : [{ isTarget: false, ...expected }]),
  ];
  /** The names of what reaches December. */
  const ends: EndLabel[] = [
    ...former.flatMap(({ last, text }) =>
      last?.month === lastMonth ? [{ lines: [text], value: last.value, fill: theme.muted }] : [],
    ),
    ...marks.map(({ label, value }) => {
      return { lines: label, value, reach: stroke * 2.2, fill: theme.ink };
    }),
    ...(latest?.month === lastMonth
      ? [{ lines, value: latest.value, fill: tone, bold: true }]
      : []),
  ];
  return { former, current, latest, tone, marks, ends };
}

/** Places every label: those beside the plot, then the latest reading, then quiet ones. */
function placeLabels(
  { current, ends, former, latest, leader, options, room, style, tone }: Sheet,
  plot: MonthPlot,
): void {
  const { bottom, left, right, top } = room;
  const { gap, hairline, label, stroke, strong, theme, tick, width } = style;
  const reach = { top: top - label * ABOVE, bottom: bottom + label * BELOW };
  const margin = endLabels(ends, { right, leader, ...reach, y: plot.y }, style);
  plot.shapes.push(...margin.leaders);
  plot.labels.push(...margin.labels);
  const frame = { left: left + 2, right: width, top: top - tick, bottom: bottom - 2 };
  markGaps(current, plot, frame, style);
  if (latest !== undefined && latest.month !== lastMonth) {
    const look = { size: strong, fill: tone, bold: true, halo: theme.background };
    const point = plot.at(latest);
    const radius = stroke * 1.8;
    const near = around(point, { ...look, lines: options.latestLabel }, radius * 1.6);
    const placed = plot.place(near, frame);
    const tied = placed && tie(point, labelBox(placed), radius, radius * 4);
    if (tied !== undefined) {
      plot.avoid(tied);
      plot.shapes.push(lineMark(tied, { stroke: tone, width: hairline }));
    }
  }
  for (const { last, text } of former) {
    if (last === undefined || last.month === lastMonth) continue;
    plot.place(around(plot.at(last), plot.quiet(text), gap), frame);
  }
  // Beside the labels of the margin it would read as one of them.
  if (options.path !== undefined) plot.nameSchedule(options.path, { ...frame, right });
}
