import * as Plot from '@observablehq/plot';
import type { GradeKey } from '../model/evaluation.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { boxAbout, quietLabel, type Label } from './label.ts';
import type { Marks } from './marks.ts';
import { around, placedApart } from './place.ts';
import type { NamedRow } from './row-frame.ts';
import { plotElements } from './svg.ts';
import { widest, wrap } from './text.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** A firm or a project as a point. */
export interface QuadrantPoint extends NamedRow {
  readonly x: number;
  readonly y: number;
  /** What its colour says: a grade, or the schedule. */
  readonly kind: GradeKey | 'ahead' | 'behind';
  /** Its name is written where it has room; the first ones have the first choice. */
  readonly named: boolean;
}

/** Options of {@link drawQuadrant}. */
export interface QuadrantOptions extends EmptyableOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatTick: (value: number) => string;
  /** Lines that part the quadrants, e.g. the medians, and what they are. */
  readonly split: { readonly x: number; readonly y: number; readonly label: string };
  /** What the quadrant at the top right, and the one at the bottom left, mean. */
  readonly corners: { readonly high: string; readonly low: string };
}

/** Above this many times the split a linear scale would crowd everybody else into a corner. */
const CROWDED = 6;

/** An axis, and whether it is symmetrically logarithmic. */
interface Axis extends ValueAxis {
  readonly log: boolean;
}

/** Where the points stand, px. */
type Sheet = ReturnType<typeof sheetOf>;

/**
 * Draws points in four quadrants. When a few points lie very far out both axes turn into symmetric
 * logarithmic ones, whose ticks show it.
 * @returns the `empty` sentence when there is no point
 */
export const drawQuadrant = chart<QuadrantPoint, QuadrantOptions>((points, options, style) => {
  const sheet = sheetOf(points, options, style);
  const { across, bottom, left, radius, right, up, x, y } = sheet;
  const { gap, tick, width } = style;
  const foot = bottom + gap * 0.75 + tick * 1.5;
  const noteTop = foot + tick * 1.5;
  const note = wrap(options.split.label, tick, width);
  const end = { anchor: 'end', valign: 'middle' } as const;
  const under = across.ticks.map((value, i) => {
    const at = [x(value), bottom + gap * 0.75] as const;
    return [quietLabel(across.texts[i] ?? '', at, style, { anchor: 'middle' })];
  });
  const beside = up.ticks.map((value, i) => [
    quietLabel(up.texts[i] ?? '', [left - gap, y(value)], style, end),
  ]);
  const frame = { left: -Infinity, top: -Infinity, right: width, bottom: Infinity };
  const marks = (): Marks => [
    ...marksOf(points, sheet, options),
    // As many ticks as stand apart.
    ...placedApart(under, frame, [], gap),
    ...placedApart(beside, frame, [], tick * 0.3),
    quietLabel(options.yLabel, [0, 0], style),
    quietLabel(options.xLabel, [right, foot], style, { anchor: 'end' }),
    quietLabel(note, [0, noteTop], style),
    ...placedLabels(points, sheet, options),
    ...points.map((point) =>
      el('circle', { cx: x(point.x), cy: y(point.y), r: radius * 2, ...hitArea(point.tip) }),
    ),
  ];
  return { height: noteTop + note.length * tick * 1.3 + 2, marks };
});

function axisOf(
  values: readonly number[],
  split: number,
  { formatTick }: QuadrantOptions,
  { compact, tick }: ChartStyle,
): Axis {
  const most = Math.max(...values);
  if (most <= split * CROWDED || split <= 0) {
    return { ...valueAxis([...values, split], compact ? 3 : 5, formatTick, tick), log: false };
  }
  const steps = [0, ...[1, 10, 100, 1000].flatMap((power) => [power, 2 * power, 5 * power])];
  const high = most * 1.1;
  const ticks = steps.filter((step) => step <= high);
  const texts = ticks.map(formatTick);
  const domain = [Math.min(0, ...values), high] as const;
  return { domain, ticks, texts, width: widest(texts, tick), log: true };
}

function sheetOf(points: readonly QuadrantPoint[], options: QuadrantOptions, style: ChartStyle) {
  const { split } = options;
  const { dotPlot, gap, label, tick, width } = style;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const across = axisOf(xs, split.x, options, style);
  const up = axisOf(ys, split.y, options, style);
  const head = tick * 1.5;
  const [left, right] = [up.width + gap * 1.5, width - gap * 2];
  const [top, bottom] = [head + gap, head + dotPlot];
  const x = Plot.scale({ x: scaleOf(across, [left, right]) }).apply;
  const y = Plot.scale({ y: scaleOf(up, [bottom, top]) }).apply;
  return { style, across, up, x, y, left, right, top, bottom, radius: label * 0.4 };
}

const scaleOf = ({ domain, log }: Axis, range: readonly [number, number]): Plot.ScaleOptions => ({
  type: log ? 'symlog' : 'linear',
  domain: [...domain],
  range: [...range],
});

/** Hairlines at the ticks, dashed ones that part the quadrants, and the points. */
function marksOf(
  points: readonly QuadrantPoint[],
  { across, bottom, left, radius: r, right, style, top, up }: Sheet,
  { split }: QuadrantOptions,
): readonly SvgElement[] {
  const { hairline, theme, width } = style;
  const thin = { stroke: theme.grid, strokeWidth: hairline };
  const edge = { stroke: theme.axis, strokeWidth: hairline };
  const strokeDasharray = `${hairline * 4} ${hairline * 3}`;
  const strong = { stroke: theme.axis, strokeWidth: hairline * 1.5, strokeDasharray };
  const fill = ({ kind }: QuadrantPoint): string =>
    kind === 'ahead' || kind === 'behind' ? theme[kind] : theme.grades[kind].fill;
  return plotElements({
    width,
    height: bottom,
    marginTop: top,
    marginRight: width - right,
    marginBottom: 0,
    marginLeft: left,
    axis: null,
    x: scaleOf(across, [left, right]),
    y: scaleOf(up, [bottom, top]),
    marks: [
      Plot.ruleX(across.ticks, thin),
      Plot.ruleY(up.ticks, thin),
      Plot.ruleX([split.x], strong),
      Plot.ruleY([split.y], strong),
      Plot.dot(points, { x: 'x', y: 'y', r, fill, ...edge }),
    ],
  });
}

/** What two quadrants mean and the names of points, where they have room. */
function placedLabels(
  points: readonly QuadrantPoint[],
  { bottom, left, radius, right, style, top, x, y }: Sheet,
  { corners }: QuadrantOptions,
): Label[] {
  const { gap, theme, tick, width } = style;
  const half = gap / 2;
  const halo = theme.background;
  const names = points
    .filter(({ named }) => named)
    .map((point) => {
      const text = { lines: [point.name], size: tick, fill: theme.ink, halo };
      return around([x(point.x), y(point.y)], text, radius + gap * 0.4).slice(0, 16);
    });
  const places = [
    [quietLabel(corners.high, [right - half, top + half], style, { halo, anchor: 'end' })],
    [quietLabel(corners.low, [left + half, bottom - half], style, { halo, valign: 'bottom' })],
    ...names,
  ];
  const boxes = points.map((point) => boxAbout([x(point.x), y(point.y)], radius));
  return placedApart(places, { left: left + 2, top, right: width, bottom }, boxes, 2);
}
