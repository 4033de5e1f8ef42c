import { boundsOf } from './plane.ts';
import type { PlanePoint, PlaneRing } from './plane.ts';
import { distanceToRing, isInside } from './rings.ts';

/** Points tried along each side of the rectangle around a shape. */
const GRID = 12;

/** The place in a shape with most room around it. */
export interface LabelPoint {
  readonly point: PlanePoint;
  /** Distance to the nearest edge. */
  readonly room: number;
}

/**
 * Where a shape's label goes: of a grid of points over the rings the one inside that is farthest from
 * every edge. Rings count by the even-odd rule, so holes are avoided.
 */
export function findLabelPoint(rings: readonly PlaneRing[]): LabelPoint {
  const { west, south, east, north } = boundsOf(rings.flat());
  let best: LabelPoint = { point: [(west + east) / 2, (south + north) / 2], room: 0 };
  for (let row = 1; row < GRID; row += 1) {
    for (let column = 1; column < GRID; column += 1) {
      const point: PlanePoint = [
        west + ((east - west) * column) / GRID,
        south + ((north - south) * row) / GRID,
      ];
      const depth = rings.filter((ring) => isInside(point, ring)).length;
      if (depth % 2 === 0) continue;
      let room = Infinity;
      for (const ring of rings) {
        // Nearer to some edge than the best is to all: the others need not be measured.
        if (room <= best.room) break;
        room = Math.min(room, distanceToRing(point, ring, best.room));
      }
      if (room > best.room) best = { point, room };
    }
  }
  return best;
}
