import type { ParkSketch } from '../data/sketch.ts';
import type { Point } from './label.ts';

const tenths = (value: number): number => Math.round(value * 10);

/** Steps between points in tenths of px: half as long as absolute coordinates, and no less exact. */
function steps(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  return points
    .map(([px, py], index) => {
      const [dx, dy] = [tenths(px) - x, tenths(py) - y];
      [x, y] = [x + dx, y + dy];
      const pair = `${dx / 10}${dy < 0 ? '' : ' '}${dy / 10}`;
      return index === 0 ? `M${pair}` : `l${pair}`;
    })
    .join('');
}

/** Lines of a sketch, closed or not. */
type Lines = ParkSketch['roads'];

/** Where a sketch is drawn. */
export type Placed = ReturnType<typeof placed>;

/** Places a sketch: its points at a corner and a scale, and its lines as the `d` of a path, rounded to 0.1 px. */
export function placed([left, top]: Point, scale: number) {
  const point = ([x, y]: Point): Point => [left + x * scale, top + y * scale];
  return {
    scale,
    point,
    rings: (rings: Lines): string => rings.map((ring) => `${steps(ring.map(point))}z`).join(''),
    lines: (lines: Lines): string => lines.map((line) => steps(line.map(point))).join(''),
  };
}
