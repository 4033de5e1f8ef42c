import type { ParkSketch, Sketch, SketchPoint } from '../data/sketch.ts';
import { clipLine } from './clip.ts';
import type { Outlines } from './outlines.ts';
import { lineNames } from './line-names.ts';
import { findLabelPoint } from './label-point.ts';
import { boundsOf, ringsOf } from './plane.ts';
import type { Bounds, PlanePoint, PlaneShape } from './plane.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

/** What an edition may draw, in the order it is drawn. */
export interface SketchedRows {
  readonly parks: readonly { readonly code: string; readonly parent?: string | undefined }[];
  readonly parcels: readonly { readonly code: string; readonly park: string }[];
}

/** Px the longest side of the largest park takes; charts scale from there by less than two. */
const LONGEST_SIDE = 420;

/** Points nearer than this to the line between their neighbours are left out, px. */
const TOLERANCE = 0.4;

/** White around each park, px. */
const MARGIN = 6;

/** Scales a map may have: steps of a surveyor's rule. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round figure not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Points without those that the one before them repeats: what rounding makes of very small shapes. */
function distinct(ring: readonly SketchPoint[]): SketchPoint[] {
  return ring.filter(([x, y], index) => {
    const before = ring.at(index - 1);
    return ring.length === 1 || x !== before?.[0] || y !== before[1];
  });
}

function parkBounds(outlines: Outlines, park: string, parcels: readonly PlaneShape[]): Bounds {
  const boundary = outlines.boundaries.get(park);
  const shapes = boundary === undefined ? parcels : [boundary, ...parcels];
  return boundsOf(shapes.flatMap((shape) => shape.flatMap(({ outer }) => outer)));
}

/** Middles of the parks that no other one lies in, as px from the middle of them all. */
function directionsOf(
  drawn: readonly { readonly code: string; readonly bounds: Bounds }[],
  parks: SketchedRows['parks'],
  metresPerPx: number,
): ReadonlyMap<string, SketchPoint> {
  const parents = new Set(parks.map(({ parent }) => parent));
  const middles = drawn
    .filter(({ code }) => !parents.has(code))
    .map(({ bounds: { east, north, south, west }, code }) => {
      return { code, east: (east + west) / 2, north: (north + south) / 2 };
    });
  if (middles.length < 2) return new Map();
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [east, north] = [mean(middles.map((at) => at.east)), mean(middles.map((at) => at.north))];
  return new Map(
    middles.map((at) => [
      at.code,
      [Math.round((at.east - east) / metresPerPx), Math.round((north - at.north) / metresPerPx)],
    ]),
  );
}

/**
 * Draws the rows an edition has. Parks keep their shape, size and direction to each other's scale, not
 * their distance: each begins at its own corner.
 *
 * @returns undefined when there is nothing to draw
 */
export function makeSketch(outlines: Outlines, rows: SketchedRows): Sketch | undefined {
  const drawn = rows.parks.flatMap(({ code }) => {
    const parcels = rows.parcels.flatMap((row) => {
      const shape = row.park === code ? outlines.parcels.get(row.code) : undefined;
      return shape === undefined ? [] : [{ code: row.code, shape }];
    });
    const bounds = parkBounds(
      outlines,
      code,
      parcels.map(({ shape }) => shape),
    );
    return bounds.west > bounds.east ? [] : [{ code, parcels, bounds }];
  });
  if (drawn.length === 0) return undefined;
  const longest = Math.max(
    ...drawn.map(({ bounds }) => Math.max(bounds.east - bounds.west, bounds.north - bounds.south)),
  );
  const metresPerPx = roundUp(Math.max(longest, 1) / LONGEST_SIDE);

  const directions = directionsOf(drawn, rows.parks, metresPerPx);
  const parks = drawn.map(({ code, parcels, bounds }): ParkSketch => {
    const place = ([east, north]: PlanePoint): SketchPoint => [
      MARGIN + (east - bounds.west) / metresPerPx,
      MARGIN + (bounds.north - north) / metresPerPx,
    ];
    const round = ([x, y]: SketchPoint): SketchPoint => [tenth(x), tenth(y)];
    const rings = (shape: PlaneShape): SketchPoint[][] =>
      ringsOf(shape)
        .map((ring) => {
          const drawn = ring.map(place);
          const simple = simplifyRing(drawn, TOLERANCE);
          // A very small parcel is drawn as it is rather than not at all.
          return distinct((simple.length > 2 ? simple : drawn).map(round));
        })
        .filter((ring) => ring.length > 2);
    const stretches = outlines.lines.flatMap(({ kind, name, points }) =>
      clipLine(points, bounds).map((piece) => ({
        kind,
        name,
        points: simplifyLine(piece.map(place), TOLERANCE).map(round),
      })),
    );
    const boundary = outlines.boundaries.get(code);
    const towards = directions.get(code);
    return {
      park: code,
      ...(towards === undefined ? {} : { towards }),
      width: Math.ceil(2 * MARGIN + (bounds.east - bounds.west) / metresPerPx),
      height: Math.ceil(2 * MARGIN + (bounds.north - bounds.south) / metresPerPx),
      boundary: boundary === undefined ? [] : rings(boundary),
      roads: stretches.flatMap(({ kind, points }) => (kind === 'road' ? [points] : [])),
      rivers: stretches.flatMap(({ kind, points }) => (kind === 'river' ? [points] : [])),
      lineNames: lineNames(stretches),
      parcels: parcels.flatMap(({ code: parcel, shape }) => {
        const drawnRings = rings(shape);
        if (drawnRings.length === 0) return [];
        const { point, room } = findLabelPoint(drawnRings);
        return [{ parcel, rings: drawnRings, label: round(point), room: tenth(room) }];
      }),
    };
  });
  return { parks, metresPerPx };
}
