import type { Remark } from '../data/diagnostic.ts';
import { placePoints } from './boundary-coordinates.ts';
import { boundsOf } from './plane.ts';
import type { PlanePoint } from './plane.ts';
import { isZone, toPlane, zoneOfLongitude } from './projection.ts';

/** A GeoJSON position: longitude and latitude, or easting and northing of a three-degree zone. */
export type Position = readonly [number, number];

/** Positions of one feature on a plane, or why they are none. */
export interface PlacedPositions {
  readonly zone: number;
  place(position: Position): PlanePoint;
  readonly remarks: readonly Remark[];
}

function isLongitude(value: number): boolean {
  return value >= 73 && value <= 136;
}

function isLatitude(value: number): boolean {
  return value >= 3 && value <= 54;
}

/**
 * How to put the positions of one feature on a plane. Longitude and latitude in the wrong order are
 * put right: in China no value can be both. Projected coordinates are read as the exchange files are.
 */
export function placePositions(
  positions: readonly Position[],
  declaredZone: number | undefined,
): PlacedPositions | { readonly remark: Remark } {
  if (positions.some(([x, y]) => Math.abs(x) > 360 || Math.abs(y) > 360)) {
    return placeProjected(positions, declaredZone);
  }
  const swapped = positions.every(([x, y]) => isLatitude(x) && isLongitude(y));
  const ordered = (position: Position): Position =>
    swapped ? [position[1], position[0]] : position;
  if (!positions.map(ordered).every(([x, y]) => isLongitude(x) && isLatitude(y))) {
    const remark: Remark = {
      code: 'not-a-coordinate',
      problem: '坐标不在中国的经纬度范围内',
      expected: '应为 [经度, 纬度]，单位为度，坐标系为 CGCS2000 或 WGS84',
    };
    return { remark };
  }
  const { west, east } = boundsOf(positions.map(ordered));
  const zone = zoneOfLongitude((west + east) / 2);
  if (!isZone(zone)) {
    return { remark: { code: 'no-zone-number', problem: `经度在三度带 25—45 之外` } };
  }
  const remarks: Remark[] = swapped
    ? [
        {
          code: 'xy-swapped',
          severity: 'warning',
          problem: '经度和纬度写反了，已互换后读取',
          expected: 'GeoJSON 里经度在前、纬度在后',
        },
      ]
    : [];
  return { zone, place: (position) => toPlane(ordered(position), zone), remarks };
}

function placeProjected(
  positions: readonly Position[],
  declaredZone: number | undefined,
): PlacedPositions | { readonly remark: Remark } {
  const read = placePoints(
    positions.map(([x, y]) => ({ line: 0, x: y, y: x })),
    declaredZone,
  );
  const fatal = read.remarks.find(({ remark }) => remark.severity === undefined)?.remark;
  if (fatal !== undefined || read.zone === undefined) {
    return { remark: fatal ?? { code: 'no-points', problem: '没有坐标' } };
  }
  const placed = new Map(positions.map((position, index) => [position, read.points[index]]));
  return {
    zone: read.zone,
    place: (position) => placed.get(position) ?? [position[0], position[1]],
    remarks: read.remarks.map(({ remark }) => remark),
  };
}
