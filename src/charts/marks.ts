import { el, hitArea, type SvgElement } from './element.ts';
import { labelElement, type Label, type Point } from './label.ts';
import type { Metrics } from './preset.ts';

/** From where to where, px. */
export type Span = readonly [from: number, to: number];

/** A line's colour, width in px and dashes. */
export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string | undefined;
}

const strokeOf = ({ dash, stroke, width }: Stroke) => ({
  stroke,
  'stroke-width': width,
  'stroke-dasharray': dash,
});

/** A level line at the height `y`. */
export function levelLine(y: number, [x1, x2]: Span, stroke: Stroke): SvgElement {
  return el('line', { x1, x2, y1: y, y2: y, ...strokeOf(stroke) });
}

/** An upright line at `x`. */
export function uprightLine(x: number, [y1, y2]: Span, stroke: Stroke): SvgElement {
  return el('line', { x1: x, x2: x, y1, y2, ...strokeOf(stroke) });
}

/** A rectangle, px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled rectangle. */
export function block(rect: Rect, fill: string, edge?: Stroke): SvgElement {
  return el('rect', { ...rect, fill, ...(edge && strokeOf(edge)) });
}

/** A level bar between two places across, which may be in either order, around its middle. */
export function bar(
  [from, to]: Span,
  middle: number,
  height: number,
  fill: string,
  edge?: Stroke,
): SvgElement {
  const x = Math.min(from, to);
  return block({ x, y: middle - height / 2, width: Math.abs(to - from), height }, fill, edge);
}

/** What the pointer meets, and what it is told there. */
export function hit(rect: Rect, tip: string): SvgElement {
  return el('rect', { ...rect, ...hitArea(tip) });
}

/** A filled circle. */
export function dot([cx, cy]: Point, r: number, fill: string, edge?: Stroke): SvgElement {
  return el('circle', { cx, cy, r, fill, ...(edge && strokeOf(edge)) });
}

/** The `d` of a diamond around a point, `r` px to each corner. */
export function diamondPath([x, y]: Point, r: number): string {
  return `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`;
}

/** The dashes of lines that part and do not measure. */
export function partingDash({ hairline }: Metrics): string {
  return `${hairline * 3} ${hairline * 3}`;
}

/** What a chart is made of, as it is worked out: shapes and texts; `false` and nothing are not drawn. */
export type Marks = readonly (SvgElement | Label | false | undefined)[];

const isShape = (mark: SvgElement | Label): mark is SvgElement => 'tag' in mark;

/** Draws marks: shapes in their order, texts over all of them, what the pointer meets on top. */
export function paint(marks: Marks): SvgElement[] {
  const drawn = marks.filter((mark) => mark !== undefined && mark !== false);
  const shapes = drawn.filter(isShape);
  const isHit = ({ attributes }: SvgElement): boolean => attributes['pointer-events'] === 'all';
  return [
    ...shapes.filter((shape) => !isHit(shape)),
    ...drawn.flatMap((mark) => (isShape(mark) ? [] : [labelElement(mark)])),
    ...shapes.filter(isHit),
  ];
}
