import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { labelBox, type Box, type Label, type Point } from './label.ts';
import { dot, type Marks, type Stroke } from './marks.ts';
import { boxesAlong, placeLabel } from './place.ts';
import { valueGrid, type ValueAxis } from './value-axis.ts';

/** A point of a line; without a number it parts the line. */
export interface LinePoint {
  /** Where it stands on the x axis: a month, a day, a count. */
  readonly at: number;
  readonly value: Reading | undefined;
  /** What the pointer is told. */
  readonly tip?: string | undefined;
}

/** Where a point of a line stands, px. */
export interface PlotScales {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** A line as runs of points that follow each other. */
export function lineRuns(points: readonly LinePoint[], { x, y }: PlotScales): Point[][] {
  const runs: Point[][] = [[]];
  for (const { at, value } of points) {
    const size = sizeOf(value);
    if (size === undefined) runs.push([]);
    else runs.at(-1)?.push([x(at), y(size)]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** The `d` of straight lines from point to point. */
const linePath = line<Point>();

/** Draws a line through points; a point that stands alone is a dot. */
export function lineMark(run: readonly Point[], { dash, stroke, width }: Stroke): SvgElement {
  const [first] = run;
  if (run.length === 1 && first !== undefined) return dot(first, width * 1.3, stroke);
  const ends = dash === undefined ? 'round' : undefined;
  return el('path', {
    d: linePath([...run]) ?? '',
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linejoin': ends,
    'stroke-linecap': ends,
  });
}

/** Where lines are drawn. */
export interface LinePlot {
  /** Where the grid stands, px. */
  readonly room: Box;
  readonly axis: ValueAxis;
  /** Whether the value axis is written at its left. */
  readonly written?: boolean | undefined;
  readonly x: (at: number) => number;
  /** How the x axis is drawn. */
  readonly ticks: Marks;
  /** How far around a point the pointer meets it, px. */
  readonly reach: number;
}

/**
 * A plot that lines are drawn on one after the other, and whose texts keep clear of all that was
 * drawn before them.
 */
export function linePlot({ axis, reach, room, ticks, written, x }: LinePlot, style: ChartStyle) {
  const { gap, theme, tick: size } = style;
  const { bottom, left, right, top } = room;
  const scales = { x, y: scaleLinear(axis.domain, [bottom, top]) };
  const textX = written ? left - gap : undefined;
  const shapes: Marks[number][] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  /** What lies along lines that texts keep clear of. */
  const along: Box[] = [];
  const avoid = (line: readonly Point[]): number => along.push(...boxesAlong(line));
  const hit = (at: number, value: number, tip: string, r = reach): void => {
    hits.push(el('circle', { cx: scales.x(at), cy: scales.y(value), r, ...hitArea(tip) }));
  };
  return {
    ...scales,
    shapes,
    labels,
    avoid,
    hit,
    /** Draws a line, with a dot of so many px at its end, and gives its end. */
    line(points: readonly LinePoint[], stroke: Stroke, dotted?: number): Point | undefined {
      const runs = lineRuns(points, scales);
      runs.forEach(avoid);
      shapes.push(...runs.map((run) => lineMark(run, stroke)));
      for (const { at, tip, value } of points) {
        const size = sizeOf(value);
        if (size !== undefined && tip !== undefined) hit(at, size, tip);
      }
      const end = runs.at(-1)?.at(-1);
      if (end !== undefined && dotted !== undefined) shapes.push(dot(end, dotted, stroke.stroke));
      return end;
    },
    /** Writes a label at the best of its places within a frame, clear of the labels before it. */
    place(candidates: readonly Label[], frame: Box): Label | undefined {
      const boxes = labels.map((label) => labelBox(label));
      const placed = placeLabel(candidates, { boxes, along }, frame);
      if (placed !== undefined) labels.push(placed);
      return placed;
    },
    /** Text that explains a line, on the ground's colour where it crosses others. */
    quiet: (text: string) => {
      return { lines: [text], size, fill: theme.muted, halo: theme.background };
    },
    /** The grid, then all that was drawn. */
    marks: (): Marks => [
      ...valueGrid(axis, scales.y, { left, right, textX }, style),
      ...ticks,
      ...shapes,
      ...labels,
      ...hits,
    ],
  };
}
