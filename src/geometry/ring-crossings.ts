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

/** The first pair of edges of a ring that cross, by the index of their first points. */
export function findCrossing(ring: PlaneRing): readonly [number, number] | undefined {
  const edges = ring.map((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    return { index, from, to, ...boundsOf([from, to]) };
  });
  const byWest = edges.toSorted((a, b) => a.west - b.west);
  for (const [position, a] of byWest.entries()) {
    for (let other = position + 1; other < byWest.length; other += 1) {
      const b = byWest[other];
      if (b === undefined || b.west > a.east) break;
      if (b.south > a.north || b.north < a.south) continue;
      if (cross(a.from, a.to, b.from, b.to)) {
        return a.index < b.index ? [a.index, b.index] : [b.index, a.index];
      }
    }
  }
  return undefined;
}

/** Less than this is no loop but a boundary that runs to a point and back, m². */
const LEAST_AREA = 0.01;

/** Whether a loop lies in another that it shares a point with. */
function isNested(loop: PlaneRing, other: PlaneRing): boolean {
  const distinctPoints = loop.filter((point) => !other.some((corner) => isSame(point, corner)));
  return distinctPoints.length > 0 && distinctPoints.every((point) => isInside(point, other));
}

/**
 * Two visits of a ring to one point where it changes sides like the figure 8, by index: its two loops
 * then run opposite ways, and their areas would cancel out. Loops that run the same way only touch,
 * and one inside the other is how a hole is sometimes drawn.
 */
export function findBowTie(ring: PlaneRing): readonly [number, number] | undefined {
  const visits = ring.map((point, index) => ({ index, point }));
  const byEast = visits.toSorted((a, b) => a.point[0] - b.point[0]);
  for (const [position, a] of byEast.entries()) {
    for (let next = position + 1; next < byEast.length; next += 1) {
      const b = byEast[next];
      if (b === undefined || b.point[0] - a.point[0] > SAME_POINT) break;
      if (!isSame(a.point, b.point)) continue;
      const [from, to] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
      const loop = ring.slice(from, to);
      const rest = [...ring.slice(to), ...ring.slice(0, from)];
      const areas = [signedArea(loop), signedArea(rest)] as const;
      if (areas.some((area) => Math.abs(area) < LEAST_AREA) || areas[0] * areas[1] > 0) continue;
      if (!isNested(loop, rest) && !isNested(rest, loop)) return [from, to];
    }
  }
  return undefined;
}
