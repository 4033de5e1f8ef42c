import { edgesOfRing, makeEdgeTree } from './edge-tree.ts';
import { boundsOf, signedArea } from './plane.ts';
import type { PlanePoint, PlaneRing } from './plane.ts';
import { isInside, isSame, SAME_POINT } from './rings.ts';

function side([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [px, py]: PlanePoint): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether two segments cross at a point inside both; segments that only touch do not. */
function cross(a: PlanePoint, b: PlanePoint, c: PlanePoint, d: PlanePoint): boolean {
  // A millimetre of rounding must not count: sides are areas, so they are held against the lengths.
  const within = (value: number, p: PlanePoint, q: PlanePoint): number =>
    Math.abs(value) <= SAME_POINT * 2 * Math.hypot(q[0] - p[0], q[1] - p[1]) ? 0 : value;
  return (
    within(side(a, b, c), a, b) * within(side(a, b, d), a, b) < 0 &&
    within(side(c, d, a), c, d) * within(side(c, d, b), c, d) < 0
  );
}

/** A pair of edges of a ring that cross, by the index of their first points. */
export function findCrossing(ring: PlaneRing): readonly [number, number] | undefined {
  const edges = edgesOfRing(ring);
  const tree = makeEdgeTree(edges);
  for (const [index, [from, to]] of edges.entries()) {
    let crossed = -1;
    tree.search(boundsOf([from, to]), (other) => {
      const edge = edges[other];
      if (other <= index || edge === undefined || !cross(from, to, edge[0], edge[1])) return false;
      crossed = other;
      return true;
    });
    if (crossed >= 0) return [index, crossed];
  }
  return undefined;
}

/** Less than this is no loop but a boundary that runs to a point and back, m². */
export const LEAST_AREA = 0.01;

/** Whether a loop lies in another that it shares a point with and does not cross. */
function isNested(loop: PlaneRing, other: PlaneRing): boolean {
  // As the two do not cross, one point that is not on the other tells of all.
  const distinct = loop.find((point) => !other.some((corner) => isSame(point, corner)));
  return distinct !== undefined && isInside(distinct, other);
}

/**
 * Pairs of points of a ring that are the same, by index. Points are sorted into columns as wide as two
 * points may differ, and by height in them; then once more with the columns moved by half.
 */
function samePoints(ring: PlaneRing): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const shift of [0, 0.5]) {
    const columns = Float64Array.from(ring, ([x]) => Math.floor(x / (2 * SAME_POINT) + shift));
    const order = Uint32Array.from(ring, (_, index) => index).sort(
      (a, b) =>
        (columns[a] ?? 0) - (columns[b] ?? 0) || (ring[a]?.[1] ?? 0) - (ring[b]?.[1] ?? 0) || a - b,
    );
    for (const [position, a] of order.entries()) {
      const point = ring[a];
      for (let next = position + 1; point !== undefined && next < order.length; next += 1) {
        const b = order[next] ?? 0;
        const other = ring[b];
        if (other === undefined || columns[a] !== columns[b]) break;
        if (other[1] - point[1] > SAME_POINT) break;
        if (isSame(point, other)) pairs.push(a < b ? [a, b] : [b, a]);
      }
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/**
 * Two visits of a ring to one point where it changes sides like the figure 8, by index: its two loops
 * then run opposite ways, and their areas would cancel out. Loops that run the same way only touch,
 * and one inside the other is how a hole is sometimes drawn. The ring must not cross itself.
 */
export function findBowTie(ring: PlaneRing): readonly [number, number] | undefined {
  for (const [from, to] of samePoints(ring)) {
    const loop = ring.slice(from, to);
    const rest = [...ring.slice(to), ...ring.slice(0, from)];
    const areas = [signedArea(loop), signedArea(rest)] as const;
    if (areas.some((area) => Math.abs(area) < LEAST_AREA) || areas[0] * areas[1] > 0) continue;
    if (!isNested(loop, rest) && !isNested(rest, loop)) return [from, to];
  }
  return undefined;
}
