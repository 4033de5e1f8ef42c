import type { PlanePoint, PlanePolygon, PlaneRing } from './plane.ts';

/** Points nearer than this are the same boundary point: the survey's precision is a millimetre. */
export const SAME_POINT = 0.0005;

/** A hole may touch its outer ring, so points up to this far outside are not outside, m. */
const ON_EDGE = 0.01;

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
