import type { Remark } from '../diagnostic.ts';
import { boundsOf } from './plane.ts';
import type { PlanePoint, PlanePolygon, PlaneRing } from './plane.ts';

/** Points nearer than this are the same boundary point: the survey's precision is a millimetre. */
const SAME_POINT = 0.0005;

/** A hole may touch its outer ring, so points up to this far outside are not outside, m. */
const ON_EDGE = 0.01;

function isSame([ax, ay]: PlanePoint, [bx, by]: PlanePoint): boolean {
  return Math.abs(ax - bx) < SAME_POINT && Math.abs(ay - by) < SAME_POINT;
}

/** A ring as written, cleaned, with what there is to say about it. */
export interface TidyRing {
  /** Undefined when fewer than three different points are left. */
  readonly ring?: PlaneRing;
  readonly remarks: readonly Remark[];
}

/**
 * A ring without its closing point and without repeated points. An open ring is closed; that, repeated
 * points and a ring that crosses itself are remarked on.
 *
 * @param label what the ring is called in messages, e.g. 「第2圈」
 */
export function tidyRing(written: readonly PlanePoint[], label: string): TidyRing {
  const remarks: Remark[] = [];
  const first = written[0];
  const last = written.at(-1);
  const closed =
    written.length > 1 && first !== undefined && last !== undefined && isSame(first, last);
  if (!closed) {
    remarks.push({
      code: 'ring-not-closed',
      severity: 'warning',
      problem: `${label}没有闭合，已自动连回起点`,
      expected: '最后一个界址点应与第一个相同',
    });
  }
  const open = closed ? written.slice(0, -1) : written;
  const ring = open.filter((point, index) => {
    const before = open[(index + open.length - 1) % open.length];
    return open.length === 1 || before === undefined || !isSame(point, before);
  });
  if (ring.length < open.length) {
    remarks.push({
      code: 'duplicate-point',
      severity: 'warning',
      problem: `${label}有 ${open.length - ring.length} 个界址点与前一点重复，已略去`,
    });
  }
  if (ring.length < 3) {
    remarks.push({ code: 'ring-too-short', problem: `${label}不足三个不同的界址点，不成面` });
    return { remarks };
  }
  const crossing = findCrossing(ring);
  if (crossing !== undefined) {
    const [a, b] = crossing;
    remarks.push({
      code: 'ring-crosses-itself',
      problem: `${label}自相交：第${a + 1}、${b + 1}个界址点后的两条边相交`,
      fix: '请核对界址点的先后次序',
    });
  }
  return { ring, remarks };
}

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
function findCrossing(ring: PlaneRing): readonly [number, number] | undefined {
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

/** Whether a point lies inside a ring (even-odd rule). On the edge it may be either. */
export function isInside([x, y]: PlanePoint, ring: PlaneRing): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** The distance from a point to the nearest edge of a ring, m. */
export function distanceToRing([x, y]: PlanePoint, ring: PlaneRing): number {
  let least = Infinity;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  });
  return least;
}

/** Holes of a polygon that are not inside its outer ring, by index. */
export function holesOutside({ outer, holes }: PlanePolygon): number[] {
  return holes.flatMap((hole, index) => {
    const out = hole.some(
      (point) => !isInside(point, outer) && distanceToRing(point, outer) > ON_EDGE,
    );
    return out ? [index] : [];
  });
}
