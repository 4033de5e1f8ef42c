import proj4 from 'proj4';
import type { PlanePoint } from './plane.ts';

/** The three-degree zones that cover China: their central meridians are 75° to 135° E. */
const FIRST_ZONE = 25;
const LAST_ZONE = 45;

/** CGCS2000, geographic: longitude and latitude in degrees. */
export const GEOGRAPHIC_EPSG = 4490;

/** Whether a number is one of the three-degree zones 25 to 45. */
export function isZone(zone: number): boolean {
  return Number.isInteger(zone) && zone >= FIRST_ZONE && zone <= LAST_ZONE;
}

/**
 * The EPSG code of CGCS2000 / 3-degree Gauss-Kruger in a zone: 4488 + n with the zone number before
 * the easting, 4509 + n without (EPSG dataset: 4513–4533 and 4534–4554).
 *
 * @throws RangeError for a zone outside 25–45
 */
export function epsgOfZone(zone: number, prefixed: boolean): number {
  if (!isZone(zone)) throw new RangeError(`no three-degree zone ${zone}`);
  return zone + (prefixed ? 4488 : 4509);
}

/** The zone of one of the codes 4513–4554 and whether its eastings carry the zone number. */
export function zoneOfEpsg(epsg: number): { zone: number; prefixed: boolean } | undefined {
  if (isZone(epsg - 4488)) return { zone: epsg - 4488, prefixed: true };
  if (isZone(epsg - 4509)) return { zone: epsg - 4509, prefixed: false };
  return undefined;
}

/** The zone a longitude falls into; not clamped to 25–45. */
export function zoneOfLongitude(longitude: number): number {
  return Math.round(longitude / 3);
}

/** CGCS2000's ellipsoid; WGS 84 differs from it by a tenth of a millimetre in the semi-minor axis. */
const GEOGRAPHIC = '+proj=longlat +a=6378137 +rf=298.257222101 +no_defs';

const converters = new Map<number, proj4.Converter>();

function converter(zone: number): proj4.Converter {
  let found = converters.get(zone);
  if (found === undefined) {
    const plane = `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=500000 +y_0=0 +a=6378137 +rf=298.257222101 +units=m +no_defs`;
    found = proj4(GEOGRAPHIC, plane);
    converters.set(zone, found);
  }
  return found;
}

/** Longitude and latitude in degrees → easting (without zone number) and northing in metres. */
export function toPlane(
  [longitude, latitude]: readonly [number, number],
  zone: number,
): PlanePoint {
  const [east, north] = converter(zone).forward([longitude, latitude]) as [number, number];
  return [east, north];
}

/** Easting without zone number and northing, metres → longitude and latitude in degrees. */
export function toGeographic([east, north]: PlanePoint, zone: number): readonly [number, number] {
  const [longitude, latitude] = converter(zone).inverse([east, north]) as [number, number];
  return [longitude, latitude];
}

/** A point of one zone's plane on the plane of another. */
export function changeZone(point: PlanePoint, from: number, to: number): PlanePoint {
  return from === to ? point : toPlane(toGeographic(point, from), to);
}
