import { boundsOf, ringsOf } from './plane.ts';
import type { Bounds, PlaneShape } from './plane.ts';

interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The edges of a shape that rise or fall, from their lower to their upper end, within a band. */
function edgesOf(shape: PlaneShape, low: number, high: number): Edge[] {
  return ringsOf(shape).flatMap((ring) =>
    ring.flatMap(([ax, ay], index): Edge[] => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      if (ay === by || Math.max(ay, by) <= low || Math.min(ay, by) >= high) return [];
      return ay < by ? [{ x0: ax, y0: ay, x1: bx, y1: by }] : [{ x0: bx, y0: by, x1: ax, y1: ay }];
    }),
  );
}

function xAt({ x0, y0, x1, y1 }: Edge, y: number): number {
  return x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
}

/** Heights at which edges of one shape cross edges of the other. */
function crossingHeights(a: readonly Edge[], b: readonly Edge[]): number[] {
  const heights: number[] = [];
  for (const p of a) {
    for (const q of b) {
      const low = Math.max(p.y0, q.y0);
      const high = Math.min(p.y1, q.y1);
      if (low >= high) continue;
      const atLow = xAt(p, low) - xAt(q, low);
      const atHigh = xAt(p, high) - xAt(q, high);
      if (atLow * atHigh < 0) heights.push(low + ((high - low) * atLow) / (atLow - atHigh));
    }
  }
  return heights;
}

/** The stretches inside a shape on the line at height y (even-odd rule), west to east. */
function stretches(edges: readonly Edge[], y: number): (readonly [number, number])[] {
  const cuts = edges
    .filter((edge) => edge.y0 < y && edge.y1 > y)
    .map((edge) => xAt(edge, y))
    .sort((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

function common(
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
): number {
  let length = 0;
  for (const [from, to] of a) {
    for (const [start, end] of b) length += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return length;
}

/** The rectangle around a shape. */
export function shapeBounds(shape: PlaneShape): Bounds {
  return boundsOf(shape.flatMap(({ outer }) => outer));
}

/**
 * The area two shapes have in common, m². Exact: between two neighbouring heights of points and
 * crossings no edges cross, so the common width changes evenly and its middle gives the area of the
 * strip. Each shape counts by the even-odd rule; its polygons must not overlap each other.
 */
export function overlapArea(a: PlaneShape, b: PlaneShape): number {
  const [boxA, boxB] = [shapeBounds(a), shapeBounds(b)];
  const low = Math.max(boxA.south, boxB.south);
  const high = Math.min(boxA.north, boxB.north);
  if (low >= high || boxA.west >= boxB.east || boxB.west >= boxA.east) return 0;
  const [edgesA, edgesB] = [edgesOf(a, low, high), edgesOf(b, low, high)];
  const heights = [
    low,
    high,
    ...[...edgesA, ...edgesB].flatMap(({ y0, y1 }) => [y0, y1]),
    ...crossingHeights(edgesA, edgesB),
  ]
    .filter((y) => y >= low && y <= high)
    .sort((p, q) => p - q);
  let area = 0;
  heights.forEach((bottom, index) => {
    const top = heights[index + 1];
    if (top === undefined || top - bottom < 1e-9) return;
    const middle = (bottom + top) / 2;
    area += (top - bottom) * common(stretches(edgesA, middle), stretches(edgesB, middle));
  });
  return area;
}
