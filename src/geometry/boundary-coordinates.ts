import type { Remark } from '../data/diagnostic.ts';
import type { PlanePoint } from './plane.ts';
import { isZone } from './projection.ts';

/** One boundary point as written: northing first, as the exchange format has it. */
export interface WrittenPoint {
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Points on the plane of one zone, and what there is to say about how they were written. */
export interface ReadPoints {
  /** Undefined when the zone is not known or the numbers are no coordinates. */
  readonly zone?: number;
  readonly points: readonly PlanePoint[];
  readonly remarks: readonly { readonly line: number; readonly remark: Remark }[];
}

const PREFIX = 1_000_000;

/** China lies between 1,800 and 6,100 km north of the equator: X has seven integer digits. */
function isNorthing(value: number): boolean {
  return value > 1_800_000 && value < 6_100_000;
}

/** An easting without its zone number: 200 to 800 km about the 500 km of the central meridian. */
function isPlainEasting(value: number): boolean {
  return value > 200_000 && value < 800_000;
}

function prefixOf(easting: number): number | undefined {
  const zone = Math.floor(easting / PREFIX);
  return isZone(zone) && isPlainEasting(easting - zone * PREFIX) ? zone : undefined;
}

function isEasting(value: number): boolean {
  return isPlainEasting(value) || prefixOf(value) !== undefined;
}

/**
 * The points of one parcel on the plane. X and Y written in the wrong order are put right, since an
 * easting cannot be taken for a northing; the zone is that in Y when Y has one, else `declared`.
 *
 * @param declared 带号 of the file's head
 */
export function placePoints(
  written: readonly WrittenPoint[],
  declared: number | undefined,
): ReadPoints {
  const remarks: { line: number; remark: Remark }[] = [];
  const say = (line: number, remark: Remark): void => {
    remarks.push({ line, remark });
  };
  const [first] = written;
  if (first === undefined) return { points: [], remarks };
  const swapped = written.filter(({ x, y }) => isEasting(x) && isNorthing(y));
  if (swapped.length > 0) {
    say(swapped[0]?.line ?? first.line, {
      code: 'xy-swapped',
      severity: 'warning',
      problem: `X 和 Y 写反了（${swapped.length} 个点），已互换后读取`,
      expected: 'X 是纵坐标（7位整数），Y 是横坐标（8位整数，前两位是带号）',
    });
  }
  const swappedLines = new Set(swapped.map(({ line }) => line));
  const placed = written.map(({ line, x, y }) =>
    swappedLines.has(line) ? { line, east: x, north: y } : { line, east: y, north: x },
  );
  const stray = placed.find(({ east, north }) => !isNorthing(north) || !isEasting(east));
  if (stray !== undefined) {
    say(stray.line, {
      code: 'not-a-coordinate',
      problem: '不是高斯-克吕格三度带坐标',
      expected: 'X 应为7位整数，Y 应为8位整数（前两位是带号25—45）或6位整数',
    });
    return { points: [], remarks };
  }
  const zones = new Set(placed.map(({ east }) => prefixOf(east) ?? declared));
  const [zone] = zones;
  if (zones.size > 1) {
    const odd = placed.find(({ east }) => (prefixOf(east) ?? declared) !== zone);
    say(odd?.line ?? first.line, {
      code: 'several-zone-numbers',
      problem: '同一地块的坐标分在两个带里',
      fix: '请把界址点都换算到同一带',
    });
    return { points: [], remarks };
  }
  if (zone === undefined || !isZone(zone)) {
    say(first.line, {
      code: 'no-zone-number',
      problem: '不知道是哪一带：Y 没有带号，[属性描述] 里也没有有效的带号',
      expected: '带号应为 25—45，如 带号=38',
    });
    return { points: [], remarks };
  }
  if (declared !== undefined && declared !== zone) {
    say(first.line, {
      code: 'zone-mismatch',
      severity: 'warning',
      problem: `带号写的是 ${declared}，Y 坐标的前两位却是 ${zone}，按 Y 的带号读取`,
      fix: '请核对带号和坐标',
    });
  }
  return {
    zone,
    points: placed.map(({ east, north }) => [east % PREFIX, north] as const),
    remarks,
  };
}
