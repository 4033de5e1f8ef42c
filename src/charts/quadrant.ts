import * as Plot from '@observablehq/plot';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { labelBox, labelElement, quietLabel, type Box, type Label } from './label.ts';
import { around, placeLabel } from './place.ts';
import { plotElements } from './svg.ts';
import { textWidth, widest, wrap } from './text.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** One firm as a point. */
export interface QuadrantPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly grade: GradeStep;
  /** Its name is written where it has room; the first ones have the first choice. */
  readonly named: boolean;
  readonly tip: string;
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

/** What is drawn and where, px. */
interface Sheet {
  readonly style: ChartStyle;
  readonly across: Axis;
  readonly up: Axis;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Draws points in four quadrants. When a few points lie very far out both axes turn into symmetric
 * logarithmic ones, whose ticks show it.
 * @returns the `empty` sentence when there is no point
 */
export function drawQuadrant(points: readonly QuadrantPoint[], options: QuadrantOptions): Drawing {
  if (points.length === 0) return drawEmpty(options);
  const plot = plotOf(points, options);
  const { gap, tick, width } = plot.style.metrics;
  const foot = plot.bottom + gap * 0.75 + tick * 1.5;
  const noteTop = foot + tick * 1.5;
  const note = wrap(options.split.label, tick, width);
  const nodes = (): SvgElement[] => {
    const words: readonly Label[] = [
      quietLabel(options.yLabel, [0, 0], plot.style),
      { ...quietLabel(options.xLabel, [plot.right, foot], plot.style), anchor: 'end' },
      quietLabel(note, [0, noteTop], plot.style),
    ];
    return plotNodes(points, plot, words, options);
  };
  return chartDrawing(options, { height: noteTop + note.length * tick * 1.3 + 2, nodes });
}

function axisOf(values: readonly number[], split: number, options: QuadrantOptions): Axis {
  const { compact, tick } = styleOf(options).metrics;
  const { formatTick } = options;
  const most = Math.max(...values);
  if (most <= split * CROWDED || split <= 0) {
    return { ...valueAxis([...values, split], compact ? 3 : 5, formatTick, tick), log: false };
  }
  const steps = [0, 1, 2, 5].flatMap((digit) => [1, 10, 100, 1000].map((power) => digit * power));
  const high = most * 1.1;
  const ticks = [...new Set(steps)].filter((step) => step <= high).sort((a, b) => a - b);
  const texts = ticks.map(formatTick);
  const domain = [Math.min(0, ...values), high] as const;
  return { domain, ticks, texts, width: widest(texts, tick), log: true };
}

function plotOf(points: readonly QuadrantPoint[], options: QuadrantOptions): Sheet {
  const { split } = options;
  const style = styleOf(options);
  const { dotPlot, gap, tick, width } = style.metrics;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [across, up] = [axisOf(xs, split.x, options), axisOf(ys, split.y, options)];
  const head = tick * 1.5;
  const [left, right] = [up.width + gap * 1.5, width - gap * 2];
  const [top, bottom] = [head + gap, head + dotPlot];
  const x = Plot.scale({ x: scaleOf(across, [left, right]) }).apply;
  const y = Plot.scale({ y: scaleOf(up, [bottom, top]) }).apply;
  return { style, across, up, x, y, left, right, top, bottom };
}

function plotNodes(
  points: readonly QuadrantPoint[],
  plot: Sheet,
  words: readonly Label[],
  options: QuadrantOptions,
): SvgElement[] {
  const { style, x, y } = plot;
  const radius = style.metrics.label * 0.4;
  const labels = [...tickLabels(plot), ...words, ...placedLabels(points, plot, radius, options)];
  return [
    ...marksOf(points, plot, options),
    ...labels.map(labelElement),
    ...points.map((point) =>
      el('circle', { cx: x(point.x), cy: y(point.y), r: radius * 2, ...hitArea(point.tip) }),
    ),
  ];
}

const scaleOf = ({ domain, log }: Axis, range: readonly [number, number]): Plot.ScaleOptions => ({
  type: log ? 'symlog' : 'linear',
  domain: [...domain],
  range: [...range],
});

/** Hairlines at the ticks, dashed ones that part the quadrants, and the points. */
function marksOf(
  points: readonly QuadrantPoint[],
  { across, bottom, left, right, style, top, up }: Sheet,
  { split }: QuadrantOptions,
): readonly SvgElement[] {
  const { metrics, theme } = style;
  const { hairline, width } = metrics;
  const colours = gradeColours(theme);
  const thin = { stroke: theme.grid, strokeWidth: hairline };
  const edge = { stroke: theme.axis, strokeWidth: hairline };
  const strokeDasharray = `${hairline * 4} ${hairline * 3}`;
  const strong = { stroke: theme.axis, strokeWidth: hairline * 1.5, strokeDasharray };
  const fill = ({ grade }: QuadrantPoint): string => colours[grade].fill;
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
      Plot.dot(points, { x: 'x', y: 'y', r: metrics.label * 0.4, fill, ...edge }),
    ],
  });
}

/** As many ticks as stand apart. */
function tickLabels({ across, bottom, left, style, up, x, y }: Sheet): Label[] {
  const { gap, tick: size, width } = style.metrics;
  let lastX = -Infinity;
  const under = across.ticks.flatMap((tick, i): Label[] => {
    const text = across.texts[i] ?? '';
    const half = textWidth(text, size) / 2;
    if (x(tick) - half < lastX + gap || x(tick) + half > width) return [];
    lastX = x(tick) + half;
    return [{ ...quietLabel(text, [x(tick), bottom + gap * 0.75], style), anchor: 'middle' }];
  });
  let lastY = Infinity;
  const beside = up.ticks.flatMap((tick, i): Label[] => {
    if (y(tick) + size * 1.3 > lastY) return [];
    lastY = y(tick);
    const label = quietLabel(up.texts[i] ?? '', [left - gap, y(tick)], style);
    return [{ ...label, anchor: 'end', valign: 'middle' }];
  });
  return [...under, ...beside];
}

const touches = (box: Box, others: readonly Box[]): boolean =>
  others.some(
    (other) =>
      box.left < other.right + 2 &&
      other.left < box.right + 2 &&
      box.top < other.bottom + 1 &&
      other.top < box.bottom + 1,
  );

/** What two quadrants mean and the names of points, where they have room. */
function placedLabels(
  points: readonly QuadrantPoint[],
  { bottom, left, right, style, top, x, y }: Sheet,
  radius: number,
  { corners }: QuadrantOptions,
): Label[] {
  const { metrics, theme } = style;
  const { gap, tick, width } = metrics;
  const dots = points.map((point): Box => {
    const [cx, cy] = [x(point.x), y(point.y)];
    return { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
  });
  const half = gap / 2;
  const halo = theme.background;
  const high = { ...quietLabel(corners.high, [right - half, top + half], style), halo };
  const low = { ...quietLabel(corners.low, [left + half, bottom - half], style), halo };
  const placed: Label[] = [];
  const taken = (): Box[] => [...dots, ...placed.map(labelBox)];
  for (const label of [
    { ...high, anchor: 'end' as const },
    { ...low, valign: 'bottom' as const },
  ]) {
    if (!touches(labelBox(label), taken())) placed.push(label);
  }
  const frame = { left: left + 2, top, right: width, bottom };
  for (const { name, x: px, y: py } of points.filter(({ named }) => named)) {
    const text = { lines: [name], size: tick, fill: theme.ink, halo };
    const near = around([x(px), y(py)], text, radius + gap * 0.4).slice(0, 16);
    const best = placeLabel(near, { boxes: taken(), lines: [] }, frame);
    if (best === undefined) continue;
    const box = labelBox(best);
    const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top;
    if (inside && box.bottom <= frame.bottom && !touches(box, taken())) placed.push(best);
  }
  return placed;
}
