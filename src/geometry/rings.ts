import { edgesOfRing, makeEdgeTree } from './edge-tree.ts';
import type { Edge } from './edge-tree.ts';
import { overlapArea } from './overlap.ts';
import { boundsOf } from './plane.ts';
import type { PlanePoint, PlanePolygon, PlaneRing } from './plane.ts';

/** Points nearer than this are the same boundary point: the survey's precision is a millimetre. */
export const SAME_POINT = 0.0005;

/** A hole may touch its outer ring, so points up to this far outside are not outside, m. */
const ON_EDGE = 0.01;

/** Holes with less than this in common only touch, m². */
const LEAST_SHARED = 0.01;

/** Whether two points are the same one. */
export function isSame([ax, ay]: PlanePoint, [bx, by]: PlanePoint): boolean {
  return Math.abs(ax - bx) < SAME_POINT && Math.abs(ay - by) < SAME_POINT;
}

/** Whether a point lies inside a ring (even-odd rule). On the edge it may be either. */
export function isInside([x, y]: PlanePoint, ring: PlaneRing): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** The distance from a point to an edge, m. */
function distanceToEdge([x, y]: PlanePoint, edge: Edge | undefined): number {
  if (edge === undefined) return Infinity;
  const [[ax, ay], [bx, by]] = edge;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * The distance from a point to the nearest edge of a ring, m.
 *
 * @param enough where an edge is no farther than this, its distance is given whatever the others' is
 */
export function distanceToRing(point: PlanePoint, ring: PlaneRing, enough = 0): number {
  let least = Infinity;
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from;
    least = Math.min(least, distanceToEdge(point, [from, to]));
    if (least <= enough) break;
  }
  return least;
}

/** Holes of a polygon that are not inside its outer ring, by index. */
export function holesOutside({ outer, holes }: PlanePolygon): number[] {
  const edges = edgesOfRing(outer);
  const tree = makeEdgeTree(edges);
  const isOut = ([x, y]: PlanePoint): boolean => {
    let crossings = 0;
    tree.search({ west: x, east: Infinity, south: y, north: y }, (index) => {
      const [[ax, ay], [bx, by]] = edges[index] ?? [
        [0, 0],
        [0, 0],
      ];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
      return false;
    });
    if (crossings % 2 === 1) return false;
    const near = { west: x - ON_EDGE, east: x + ON_EDGE, south: y - ON_EDGE, north: y + ON_EDGE };
    return !tree.search(near, (index) => distanceToEdge([x, y], edges[index]) <= ON_EDGE);
  };
  return holes.flatMap((hole, index) => (hole.some(isOut) ? [index] : []));
}

/** Two holes of a polygon that overlap, by index: what is taken off twice. */
export function holesOverlapping({ holes }: PlanePolygon): readonly [number, number] | undefined {
  const boxes = holes
    .map((hole, index) => ({ index, shape: [{ outer: hole, holes: [] }], ...boundsOf(hole) }))
    .sort((a, b) => a.west - b.west);
  for (const [at, a] of boxes.entries()) {
    for (let next = at + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (b === undefined || b.west >= a.east) break;
      if (b.south >= a.north || b.north <= a.south) continue;
      if (overlapArea(a.shape, b.shape) < LEAST_SHARED) continue;
      return a.index < b.index ? [a.index, b.index] : [b.index, a.index];
    }
  }
  return undefined;
}
