import { overlapArea, shapeBounds } from '../geometry/overlap.ts';
import { shapeArea } from '../geometry/plane.ts';
import type { PlaneShape } from '../geometry/plane.ts';

/** Neighbours share boundary points measured twice: less than this is no overlap, m². */
const LEAST_OVERLAP = 10;

/** The same for a parcel along its park's boundary, as a share of its area. */
const LEAST_OUTSIDE = 0.01;

/** Two parcels that cover the same ground. */
export interface Overlap {
  readonly code: string;
  readonly other: string;
  /** m². */
  readonly area: number;
}

/** Every pair of parcels that overlap, the later one of the table first. */
export function findOverlaps(shapes: ReadonlyMap<string, PlaneShape>): Overlap[] {
  const order = new Map([...shapes.keys()].map((code, index) => [code, index]));
  const boxes = [...shapes]
    .map(([code, shape]) => ({ code, shape, ...shapeBounds(shape) }))
    .sort((a, b) => a.west - b.west);
  const found: Overlap[] = [];
  boxes.forEach((a, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (b === undefined || b.west >= a.east) break;
      if (b.south >= a.north || b.north <= a.south) continue;
      const area = overlapArea(a.shape, b.shape);
      if (area < LEAST_OVERLAP) continue;
      const later = (order.get(a.code) ?? 0) > (order.get(b.code) ?? 0);
      found.push(
        later ? { code: a.code, other: b.code, area } : { code: b.code, other: a.code, area },
      );
    }
  });
  return found.sort(
    (a, b) =>
      (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0) ||
      (order.get(a.other) ?? 0) - (order.get(b.other) ?? 0),
  );
}

/** How much of a parcel lies outside its park, m²; 0 for next to nothing or without a boundary. */
export function outsideBoundary(shape: PlaneShape, boundary: PlaneShape | undefined): number {
  if (boundary === undefined) return 0;
  const area = shapeArea(shape);
  const outside = area - overlapArea(shape, boundary);
  return outside > Math.max(LEAST_OVERLAP, area * LEAST_OUTSIDE) ? outside : 0;
}
