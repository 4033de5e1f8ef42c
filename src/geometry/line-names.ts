/** Where the names of roads and rivers are written: in the middle of the longest stretch of each. */
import type { LineName, SketchPoint } from '../data/sketch.ts';
import type { LineKind } from './survey.ts';

/** A stretch of a line inside a park, in px of its drawing. */
export interface Stretch {
  readonly kind: LineKind;
  readonly name: string | undefined;
  readonly points: readonly SketchPoint[];
}

/** How far to both sides of its middle a line is followed to see how it runs, as a share of its length. */
const AROUND = 0.1;

/** Degrees. */
const NEARLY = 4;

const distance = (a: SketchPoint, b: SketchPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function lengthOf(points: readonly SketchPoint[]): number {
  return points.reduce(
    (sum, point, index) => sum + (index === 0 ? 0 : distance(points[index - 1] ?? point, point)),
    0,
  );
}

/** The point so far along a line. */
function pointAlong(points: readonly SketchPoint[], wanted: number): SketchPoint {
  let left = wanted;
  let before = points[0] ?? [0, 0];
  for (const point of points.slice(1)) {
    const step = distance(before, point);
    if (step >= left && step > 0) {
      const share = left / step;
      return [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
    }
    left -= step;
    before = point;
  }
  return before;
}

/** Degrees a text is turned by to run along a line from left to right; upright ones read upwards. */
function turnOf(from: SketchPoint, to: SketchPoint): number {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const turned = degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
  // What is nearly level or upright is written so: turned by two degrees letters only look uneven.
  if (Math.abs(turned) < NEARLY) return 0;
  return Math.abs(turned) > 90 - NEARLY ? Math.sign(turned) * 90 : Math.round(turned);
}

/** The names of the lines of a park, each once, in the order of their lines. */
export function lineNames(stretches: readonly Stretch[]): LineName[] {
  const longest = new Map<string, LineName>();
  for (const { kind, name, points } of stretches) {
    if (name === undefined) continue;
    const length = lengthOf(points);
    const known = longest.get(`${kind} ${name}`);
    if (known !== undefined && known.length >= length) continue;
    const [x, y] = pointAlong(points, length / 2);
    longest.set(`${kind} ${name}`, {
      text: name,
      kind,
      at: [Math.round(x * 10) / 10, Math.round(y * 10) / 10],
      turn: turnOf(
        pointAlong(points, length * (0.5 - AROUND)),
        pointAlong(points, length * (0.5 + AROUND)),
      ),
      length: Math.round(length),
    });
  }
  return [...longest.values()];
}
