import { MU_PER_HECTARE, SQUARE_METRES_PER_MU } from './plane.ts';
import type { PlanePoint, PlanePolygon, PlaneRing } from './plane.ts';
import { placePoints } from './boundary-coordinates.ts';
import type { WrittenPoint } from './boundary-coordinates.ts';
import { holesOutside, holesOverlapping } from './rings.ts';
import { tidyRing } from './tidy-ring.ts';
import type { ReportLine, SurveyFeature } from './survey.ts';

/** The line that opens a parcel in [地块坐标], and the point lines under it. */
export interface WrittenParcel {
  readonly line: number;
  readonly attributes: readonly string[];
  readonly points: (WrittenPoint & { readonly ring: number })[];
  /** True when a point line could not be read: the outline would be wrong. */
  broken: boolean;
}

const SQUARE_METRES: Readonly<Record<string, number>> = {
  '': SQUARE_METRES_PER_MU * MU_PER_HECTARE,
  公顷: SQUARE_METRES_PER_MU * MU_PER_HECTARE,
  亩: SQUARE_METRES_PER_MU,
  平方米: 1,
  '㎡': 1,
  m2: 1,
};

/** The area field in m²: hectares unless it carries another unit. Undefined when it is none. */
export function parseStatedArea(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*(\D.*)?$/.exec(text) ?? [];
  const factor = SQUARE_METRES[unit.toLowerCase()];
  return number === '' || factor === undefined ? undefined : Number(number) * factor;
}

function ringNames(rings: readonly number[]): (ring: number) => string {
  return (ring) => (rings.length === 1 ? '界址线' : `第${ring}圈`);
}

/**
 * The feature of a written parcel: ring 1 is the outline, ring 2 and up are holes. Undefined, with the
 * reason reported, when no outline comes of it.
 */
export function buildParcel(
  file: string,
  parcel: WrittenParcel,
  declaredZone: number | undefined,
  report: ReportLine,
): SurveyFeature | undefined {
  const [count = '', area = '', code = '', name = ''] = parcel.attributes;
  if (parcel.broken) return undefined;
  if (parcel.points.length === 0) {
    report(parcel.line, { code: 'no-points', problem: '地块没有界址点' }, code);
    return undefined;
  }
  const { zone, points, remarks } = placePoints(parcel.points, declaredZone);
  for (const { line, remark } of remarks) report(line, remark);
  if (zone === undefined) return undefined;

  const numbers = [...new Set(parcel.points.map(({ ring }) => ring))].sort((a, b) => a - b);
  const nameOf = ringNames(numbers);
  let sound = true;
  let distinct = 0;
  const byRing = new Map<number, { line: number; at: PlanePoint }[]>(
    numbers.map((number) => [number, []]),
  );
  for (const [index, { ring, line }] of parcel.points.entries()) {
    const at = points[index];
    if (at !== undefined) byRing.get(ring)?.push({ line, at });
  }
  const rings = numbers.flatMap((number): PlaneRing[] => {
    const ringPoints = byRing.get(number) ?? [];
    const tidy = tidyRing(
      ringPoints.map(({ at }) => at),
      nameOf(number),
    );
    for (const remark of tidy.remarks) {
      report(ringPoints[0]?.line ?? parcel.line, remark);
      if (remark.severity === undefined) sound = false;
    }
    distinct += tidy.ring?.length ?? 0;
    return tidy.ring === undefined ? [] : [tidy.ring];
  });
  const stated = Number(count);
  if (count !== '' && stated !== parcel.points.length && stated !== distinct) {
    report(parcel.line, {
      code: 'point-count',
      severity: 'warning',
      problem: `写的是 ${count} 个界址点，实际 ${parcel.points.length} 个`,
      fix: '请核对是否漏了界址点',
    });
  }
  const [outer, ...holes] = rings;
  if (outer === undefined || !sound) return undefined;
  const polygon: PlanePolygon = { outer, holes };
  const outside = holesOutside(polygon);
  for (const hole of outside) {
    report(parcel.line, {
      code: 'hole-outside',
      problem: `${nameOf(numbers[hole + 1] ?? 0)}应是洞，却不在第1圈里面`,
      fix: '不相连的两块请分开写成两个地块，编号相同',
    });
  }
  if (outside.length > 0) return undefined;
  const overlapping = holesOverlapping(polygon);
  if (overlapping !== undefined) {
    const [first, second] = overlapping.map((hole) => nameOf(numbers[hole + 1] ?? 0));
    report(parcel.line, {
      code: 'holes-overlap',
      problem: `${first}和${second}两个洞重叠，面积会扣两次`,
      fix: '请对照勘测报告，把重叠的洞合成一个',
    });
    return undefined;
  }

  const statedArea = parseStatedArea(area);
  if (statedArea === undefined && area !== '') {
    report(
      parcel.line,
      {
        code: 'area-not-a-number',
        severity: 'warning',
        problem: '面积不是数字，已略去',
        expected: '应填公顷数，如 1.2345',
      },
      area,
    );
  }
  return {
    kind: 'parcel',
    at: { file, row: parcel.line },
    ...(code === '' ? {} : { code }),
    ...(name === '' ? {} : { name }),
    ...(statedArea === undefined ? {} : { statedArea }),
    zone,
    polygons: [polygon],
    lines: [],
  };
}
