/** Looks for coordinates in a text, in every spelling they might be written in. */
import type { PlanePoint } from '../../src/geometry/plane.ts';
import { boundsOf } from '../../src/geometry/plane.ts';
import { toGeographic } from '../../src/geometry/projection.ts';

/** Points that must not be found. */
export interface Secrets {
  readonly zone: number;
  readonly points: readonly PlanePoint[];
}

/** A stretch of numbers in which nothing may lie. */
interface Range {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Digits after the point a number must have to count; short ones are too common. */
  readonly decimals: number;
}

const RADIAN = Math.PI / 180;
const EARTH = 6378137;
const mercatorX = (longitude: number): number => longitude * RADIAN * EARTH;
const mercatorY = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2)) * EARTH;

/** Where nothing may lie: in numbers, and in degrees. */
interface Forbidden {
  readonly ranges: readonly Range[];
  readonly degrees: ReturnType<typeof boundsOf>;
}

const known = new WeakMap<Secrets, Forbidden>();

/** Worked out once for all texts: every point is projected for it. */
function forbiddenBy(secrets: Secrets): Forbidden {
  const found = known.get(secrets) ?? forbiddenOf(secrets);
  known.set(secrets, found);
  return found;
}

function forbiddenOf({ zone, points }: Secrets): Forbidden {
  const plane = boundsOf(points);
  const degrees = boundsOf(points.map((point) => toGeographic(point, zone)));
  const range = (name: string, low: number, high: number, decimals: number): Range => ({
    name,
    low,
    high,
    decimals,
  });
  const ranges = [
    range('northing', plane.south, plane.north, 0),
    range('easting with zone', zone * 1e6 + plane.west, zone * 1e6 + plane.east, 0),
    range('easting', plane.west, plane.east, 1),
    range('northing in km', plane.south / 1000, plane.north / 1000, 3),
    range('easting in km', plane.west / 1000, plane.east / 1000, 3),
    range('longitude', degrees.west, degrees.east, 3),
    range('latitude', degrees.south, degrees.north, 3),
    range('longitude in radians', degrees.west * RADIAN, degrees.east * RADIAN, 5),
    range('latitude in radians', degrees.south * RADIAN, degrees.north * RADIAN, 5),
    range('longitude in seconds', degrees.west * 3600, degrees.east * 3600, 1),
    range('latitude in seconds', degrees.south * 3600, degrees.north * 3600, 1),
    range('Mercator x', mercatorX(degrees.west), mercatorX(degrees.east), 0),
    range('Mercator y', mercatorY(degrees.south), mercatorY(degrees.north), 0),
  ];
  return { ranges, degrees };
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
const SEXAGESIMAL = /(\d{1,3})\s*[°度]\s*(\d{1,2})\s*['′分]/g;
const PARAMETERS =
  /proj4|\+proj|EPSG|lon_0|tmerc|false_easting|gauss|带号|中央子午线|转换参数|界址点坐标/i;

/** SHA-256 in hexadecimal: `4899e2` within one is no number. */
const DIGEST = /\b[0-9a-f]{64}\b/g;

/** Half-width digits, and what base64 data URIs hold beside them, without digests. */
function readable(text: string): string {
  const plain = text
    .replace(DIGEST, '')
    .replace(/[０-９．，]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const coded = [...plain.matchAll(/;base64,([A-Za-z0-9+/=]+)/g)].map(([, code = '']) =>
    Buffer.from(code, 'base64').toString('latin1'),
  );
  // In a drawing a comma stands between x and y, it groups no thousands.
  return [plain, ...coded]
    .join('\n')
    .replace(/\s(?:d|points)="[^"]*"/g, (path) => path.replaceAll(',', ' '));
}

/** Everything in a text that looks like one of the secret points or tells how to get at them. */
export function findCoordinates(text: string, secrets: Secrets): string[] {
  const { degrees, ranges } = forbiddenBy(secrets);
  const found: string[] = [];
  const plain = readable(text);
  for (const [written] of plain.matchAll(NUMBER)) {
    const digits = written.replaceAll(',', '');
    const value = Number(digits);
    const decimals = /e/i.test(digits) ? 9 : (digits.split('.')[1] ?? '').length;
    for (const { name, low, high, decimals: least } of ranges) {
      if (value >= low && value <= high && decimals >= least) found.push(`${name}: ${written}`);
    }
  }
  for (const [written, degree, minute] of plain.matchAll(SEXAGESIMAL)) {
    const value = Number(degree) + Number(minute) / 60;
    const near = (low: number, high: number): boolean => value > low - 0.02 && value < high + 0.02;
    if (near(degrees.west, degrees.east) || near(degrees.south, degrees.north)) {
      found.push(`degrees and minutes: ${written}`);
    }
  }
  const parameter = PARAMETERS.exec(plain);
  if (parameter !== null) found.push(`parameter: ${parameter[0]}`);
  return found;
}
