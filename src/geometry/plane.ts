/** A point on a plane in metres: east, north. */
export type PlanePoint = readonly [east: number, north: number];

/** A ring of at least three points; the first point is not repeated at the end. */
export type PlaneRing = readonly PlanePoint[];

/** An outer ring and the holes in it. */
export interface PlanePolygon {
  readonly outer: PlaneRing;
  readonly holes: readonly PlaneRing[];
}

/** What one parcel covers: one polygon, or several that do not touch. */
export type PlaneShape = readonly PlanePolygon[];

/** Square metres in a mu: 1 亩 = 2000/3 m². */
export const SQUARE_METRES_PER_MU = 2000 / 3;

/** Mu in a hectare: 1 公顷 = 15 亩. */
export const MU_PER_HECTARE = 15;

/**
 * The area of a ring by the shoelace formula, m²; positive when it runs anticlockwise. Coordinates
 * are taken from the first point, so that seven-digit ones do not eat up the precision.
 */
export function signedArea(ring: PlaneRing): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  });
  return twice / 2;
}

/** The area of a shape in m²: outer rings less their holes, whichever way the rings run. */
export function shapeArea(shape: PlaneShape): number {
  return shape.reduce(
    (sum, { outer, holes }) =>
      sum +
      Math.abs(signedArea(outer)) -
      holes.reduce((inside, hole) => inside + Math.abs(signedArea(hole)), 0),
    0,
  );
}

/** Square metres as mu. */
export function toMu(squareMetres: number): number {
  return squareMetres / SQUARE_METRES_PER_MU;
}

/** Every ring of a shape, outer ones before their holes. */
export function ringsOf(shape: PlaneShape): PlaneRing[] {
  return shape.flatMap(({ outer, holes }) => [outer, ...holes]);
}

/** A rectangle along the axes, metres. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The rectangle around points. Without points west is +∞ and east −∞. */
export function boundsOf(points: Iterable<PlanePoint>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
