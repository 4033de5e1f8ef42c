import { scaleLinear, scaleSymlog } from 'd3';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { labelBox, labelElement, type Box, type Label } from './label.ts';
import { around, placeLabel } from './place.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, wrap } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis } from './value-axis.ts';

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

const plotHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 300,
  wide: 400,
  screen: 760,
  room: 540,
};

/** Above this many times the split a linear scale would crowd everybody else into a corner. */
const CROWDED = 6;

/**
 * Draws points in four quadrants. When a few points lie very far out both axes turn into symmetric
 * logarithmic ones, whose ticks show it.
 * @returns the `empty` sentence when there is no point
 */
export function drawQuadrant(points: readonly QuadrantPoint[], options: QuadrantOptions): Drawing {
  if (points.length === 0) return drawEmpty(options);
  const { size, split } = options;
  const theme = options.theme ?? lightTheme;
  const colours = gradeColours(theme);
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const count = isCompact(size) ? 3 : 5;
  const side = (key: 'x' | 'y') => {
    const values = points.map((point) => point[key]);
    const axis = valueAxis([...values, split[key]], count, options.formatTick, metrics.tick);
    const far = Math.max(...values) > split[key] * CROWDED && split[key] > 0;
    if (!far) return { ...axis, log: false };
    const steps = [0, 1, 2, 5].flatMap((digit) => [1, 10, 100, 1000].map((power) => digit * power));
    const [low, high] = [Math.min(0, ...values), Math.max(...values) * 1.1];
    const ticks = [...new Set(steps)].filter((tick) => tick <= high).sort((a, b) => a - b);
    const texts = ticks.map(options.formatTick);
    const wide = Math.max(...texts.map((text) => textWidth(text, metrics.tick)));
    return { domain: [low, high] as const, ticks, texts, width: wide, log: true };
  };
  const [across, up] = [side('x'), side('y')];
  const head = metrics.tick * 1.5;
  const left = up.width + metrics.gap * 1.5;
  const [top, bottom] = [head + metrics.gap, head + plotHeight[size]];
  const right = width - metrics.gap * 2;
  const scaleOf = (axis: typeof across, range: [number, number]) =>
    axis.log
      ? scaleSymlog().constant(1).domain(axis.domain).range(range)
      : scaleLinear().domain(axis.domain).range(range);
  const [x, y] = [scaleOf(across, [left, right]), scaleOf(up, [bottom, top])];

  const lines: SvgElement[] = [];
  const labels: Label[] = [];
  const quiet = { size: metrics.tick, fill: theme.muted } as const;
  let lastX = -Infinity;
  across.ticks.forEach((tick, i) => {
    const text = across.texts[i] ?? '';
    const half = textWidth(text, metrics.tick) / 2;
    const line = { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: theme.grid };
    lines.push(el('line', { ...line, 'stroke-width': metrics.hairline }));
    if (x(tick) - half < lastX + metrics.gap || x(tick) + half > width) return;
    lastX = x(tick) + half;
    const at = { x: x(tick), y: bottom + metrics.gap * 0.75, anchor: 'middle' } as const;
    labels.push({ ...quiet, ...at, lines: [text], valign: 'top' });
  });
  let lastY = Infinity;
  up.ticks.forEach((tick, i) => {
    const line = { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: theme.grid };
    lines.push(el('line', { ...line, 'stroke-width': metrics.hairline }));
    if (y(tick) + metrics.tick * 1.3 > lastY) return;
    lastY = y(tick);
    const at = { x: left - metrics.gap, y: y(tick), anchor: 'end' } as const;
    labels.push({ ...quiet, ...at, lines: [up.texts[i] ?? ''] });
  });
  const dash = `${metrics.hairline * 4} ${metrics.hairline * 3}`;
  const strong = { stroke: theme.axis, 'stroke-width': metrics.hairline * 1.5 };
  for (const ends of [
    { x1: x(split.x), x2: x(split.x), y1: top, y2: bottom },
    { x1: left, x2: right, y1: y(split.y), y2: y(split.y) },
  ]) {
    lines.push(el('line', { ...ends, ...strong, 'stroke-dasharray': dash }));
  }
  labels.push({ ...quiet, lines: [options.yLabel], x: 0, y: 0, valign: 'top' });
  const foot = bottom + metrics.gap * 0.75 + metrics.tick * 1.5;
  labels.push({
    ...quiet,
    lines: [options.xLabel],
    x: right,
    y: foot,
    anchor: 'end',
    valign: 'top',
  });
  const corner = { ...quiet, size: metrics.tick, halo: theme.background } as const;
  const high: Label = {
    ...corner,
    lines: [options.corners.high],
    x: right - metrics.gap / 2,
    y: top + metrics.gap / 2,
    anchor: 'end',
    valign: 'top',
  };
  const low: Label = {
    ...corner,
    lines: [options.corners.low],
    x: left + metrics.gap / 2,
    y: bottom - metrics.gap / 2,
    valign: 'bottom',
  };
  const note = wrap(split.label, metrics.tick, width);
  const noteTop = foot + metrics.tick * 1.5;
  labels.push({ ...quiet, lines: note, x: 0, y: noteTop, valign: 'top' });

  const radius = metrics.label * 0.4;
  const dot = ({ x: a, y: b }: QuadrantPoint): readonly [number, number] => [x(a), y(b)];
  const boxes: Box[] = points.map((point) => {
    const [cx, cy] = dot(point);
    return { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
  });
  const frame = { left: left + 2, top, right: width, bottom };
  const placed: Label[] = [];
  const taken = (): Box[] => [...boxes, ...placed.map(labelBox)];
  const touches = (box: Box, others: readonly Box[]): boolean =>
    others.some(
      (other) =>
        box.left < other.right + 2 &&
        other.left < box.right + 2 &&
        box.top < other.bottom + 1 &&
        other.top < box.bottom + 1,
    );
  for (const label of [high, low]) if (!touches(labelBox(label), taken())) placed.push(label);
  for (const point of points.filter(({ named }) => named)) {
    const text = {
      lines: [point.name],
      size: metrics.tick,
      fill: theme.ink,
      halo: theme.background,
    };
    const near = around(dot(point), text, radius + metrics.gap * 0.4).slice(0, 16);
    const best = placeLabel(near, { boxes: taken(), lines: [] }, frame);
    if (best === undefined) continue;
    const box = labelBox(best);
    const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top;
    if (inside && box.bottom <= frame.bottom && !touches(box, taken())) placed.push(best);
  }
  const height = noteTop + note.length * metrics.tick * 1.3 + 2;
  return chartDrawing(options, { width, height }, [
    ...lines,
    ...points.map((point) => {
      const [cx, cy] = dot(point);
      const { fill } = colours[point.grade];
      const edge = { stroke: theme.axis, 'stroke-width': metrics.hairline };
      return el('circle', { cx, cy, r: radius, fill, ...edge });
    }),
    ...[...labels, ...placed].map(labelElement),
    ...points.map((point) => {
      const [cx, cy] = dot(point);
      return el('circle', { cx, cy, r: radius * 2, ...hitArea(point.tip) });
    }),
  ]);
}
