import { edgesOfRing, makeEdgeTree } from './edge-tree.ts';
import { boundsOf, ringsOf } from './plane.ts';
import type { Bounds, PlaneShape } from './plane.ts';

/** A stretch of a boundary from its lower to its upper end. */
interface Side {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The sides of a shape that rise or fall, within a band and not wholly east of `east`: beyond the
 * easternmost point of one shape the two have nothing in common.
 */
function sidesOf(shape: PlaneShape, { south, north, east }: Bounds): Side[] {
  const sides: Side[] = [];
  for (const ring of ringsOf(shape)) {
    for (const [[ax, ay], [bx, by]] of edgesOfRing(ring)) {
      if (ay === by || Math.max(ay, by) <= south || Math.min(ay, by) >= north) continue;
      if (Math.min(ax, bx) > east) continue;
      sides.push(ay < by ? { x0: ax, y0: ay, x1: bx, y1: by } : { x0: bx, y0: by, x1: ax, y1: ay });
    }
  }
  return sides;
}

function xAt({ x0, y0, x1, y1 }: Side, y: number): number {
  return x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
}

/** Heights at which sides of one shape cross sides of the other. */
function crossingHeights(a: readonly Side[], b: readonly Side[]): number[] {
  const heights: number[] = [];
  const tree = makeEdgeTree(
    b.map(
      ({ x0, y0, x1, y1 }) =>
        [
          [x0, y0],
          [x1, y1],
        ] as const,
    ),
  );
  for (const p of a) {
    const box = {
      west: Math.min(p.x0, p.x1),
      east: Math.max(p.x0, p.x1),
      south: p.y0,
      north: p.y1,
    };
    tree.search(box, (index) => {
      const q = b[index];
      if (q === undefined) return false;
      const low = Math.max(p.y0, q.y0);
      const high = Math.min(p.y1, q.y1);
      if (low >= high) return false;
      const atLow = xAt(p, low) - xAt(q, low);
      const atHigh = xAt(p, high) - xAt(q, high);
      if (atLow * atHigh < 0) heights.push(low + ((high - low) * atLow) / (atLow - atHigh));
      return false;
    });
  }
  return heights;
}

/** The sides that reach over a height, asked for heights from south to north. */
function sweep(sides: readonly Side[]): (y: number) => readonly Side[] {
  const waiting = sides.toSorted((a, b) => a.y0 - b.y0);
  let next = 0;
  let open: Side[] = [];
  return (y) => {
    for (; (waiting[next]?.y0 ?? Infinity) < y; next += 1) {
      const side = waiting[next];
      if (side !== undefined) open.push(side);
    }
    open = open.filter(({ y1 }) => y1 > y);
    return open;
  };
}

/** The stretches inside a shape on the line at height y (even-odd rule); the last may have no end. */
function stretches(open: readonly Side[], y: number): (readonly [number, number])[] {
  const cuts = open.map((side) => xAt(side, y)).sort((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? Infinity;
    return index % 2 === 0 ? [[from, to] as const] : [];
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
  const [sidesA, sidesB] = [a, b].map((shape) =>
    sidesOf(shape, {
      west: -Infinity,
      south: low,
      north: high,
      east: Math.min(boxA.east, boxB.east),
    }),
  ) as [Side[], Side[]];
  const heights = [low, high];
  for (const { y0, y1 } of [...sidesA, ...sidesB]) heights.push(y0, y1);
  for (const height of crossingHeights(sidesA, sidesB)) heights.push(height);
  const rising = heights.filter((y) => y >= low && y <= high).sort((p, q) => p - q);
  const [openA, openB] = [sweep(sidesA), sweep(sidesB)];
  let area = 0;
  rising.forEach((bottom, index) => {
    const top = rising[index + 1];
    if (top === undefined || top - bottom < 1e-9) return;
    const middle = (bottom + top) / 2;
    const [inA, inB] = [stretches(openA(middle), middle), stretches(openB(middle), middle)];
    area += (top - bottom) * common(inA, inB);
  });
  return area;
}
