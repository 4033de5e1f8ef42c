import type { Place } from '../data/dataset.ts';
import type { Remark } from '../data/diagnostic.ts';
import { isUsualDatum } from './boundary-head.ts';
import { parseStatedArea } from './boundary-parcel.ts';
import { placePositions } from './geojson-points.ts';
import type { Position } from './geojson-points.ts';
import type { PlanePoint, PlanePolygon, PlaneRing } from './plane.ts';
import { holesOutside, holesOverlapping } from './rings.ts';
import { tidyRing } from './tidy-ring.ts';
import { isLineKind, type SurveyFeature, type SurveyKind } from './survey.ts';

/** Names under which the properties are met in practice. */
const CODE = ['地块编码', '地块编号', '园区编码', '园区', '编号', 'code', 'DKBH'];
const NAME = ['地块名称', '名称', '道路名称', '河流名称', 'name', 'DKMC'];
const KIND = ['类型', 'kind'];
const AREA = ['面积(亩)', '面积（亩）', '面积', 'area'];

const DATUM = ['坐标系', '坐标系统', 'crs'];

const KINDS: Readonly<Record<string, SurveyKind>> = {
  地块: 'parcel',
  parcel: 'parcel',
  园区边界: 'boundary',
  边界: 'boundary',
  boundary: 'boundary',
  道路: 'road',
  road: 'road',
  河流: 'river',
  河道: 'river',
  水系: 'river',
  river: 'river',
};

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    Number.isFinite(value[0]) &&
    Number.isFinite(value[1])
  );
}

/** A list all of whose entries pass, or undefined. */
function listOf<T>(value: unknown, entry: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) && value.every(entry) ? (value as T[]) : undefined;
}

function isLine(value: unknown): value is readonly Position[] {
  return listOf(value, isPosition) !== undefined;
}

function isLines(value: unknown): value is readonly (readonly Position[])[] {
  return listOf(value, isLine) !== undefined;
}

/** Coordinates by what they are made of, whatever the geometry's type is called. */
function readGeometry(geometry: unknown):
  | {
      polygons: readonly (readonly (readonly Position[])[])[];
      lines: readonly (readonly Position[])[];
    }
  | undefined {
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === 'Polygon' && isLines(coordinates)) return { polygons: [coordinates], lines: [] };
  if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isLines)) {
    return { polygons: coordinates, lines: [] };
  }
  if (type === 'LineString' && isLine(coordinates)) return { polygons: [], lines: [coordinates] };
  if (type === 'MultiLineString' && isLines(coordinates))
    return { polygons: [], lines: coordinates };
  return undefined;
}

function property(properties: Record<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** The feature of one member of a FeatureCollection; undefined, with the reason reported, if none. */
export function readFeature(
  member: unknown,
  at: Place,
  declaredZone: number | undefined,
  report: (remark: Remark, found?: string) => void,
): SurveyFeature | undefined {
  const properties = isRecord(member) && isRecord(member['properties']) ? member['properties'] : {};
  const kindName = property(properties, KIND);
  const kind = kindName === '' ? 'parcel' : KINDS[kindName];
  if (kind === undefined) {
    report(
      {
        code: 'unknown-feature',
        severity: 'warning',
        problem: '不认识的类型，已略去',
        expected: '类型应为 地块、园区边界、道路 或 河流',
      },
      kindName,
    );
    return undefined;
  }
  const code = property(properties, CODE);
  const name = property(properties, NAME);
  const geometry = isRecord(member) ? readGeometry(member['geometry']) : undefined;
  const positions =
    geometry === undefined ? [] : [...geometry.polygons.flat(2), ...geometry.lines.flat()];
  if (
    geometry === undefined ||
    positions.length === 0 ||
    (isLineKind(kind) ? geometry.lines.length === 0 : geometry.polygons.length === 0)
  ) {
    report(
      {
        code: 'no-points',
        problem: isLineKind(kind) ? '没有线' : '没有面',
        expected: isLineKind(kind)
          ? '应为 LineString 或 MultiLineString'
          : '应为 Polygon 或 MultiPolygon',
      },
      code || name,
    );
    return undefined;
  }
  const datum = property(properties, DATUM);
  if (datum !== '' && !isUsualDatum(datum) && !/WGS.?84/i.test(datum)) {
    report(
      {
        code: 'other-datum',
        problem: '不是2000国家大地坐标系',
        fix: '请先换算到2000国家大地坐标系',
      },
      datum,
    );
    return undefined;
  }
  const placed = placePositions(positions, declaredZone);
  if ('remark' in placed) {
    report(placed.remark, code || name);
    return undefined;
  }
  for (const remark of placed.remarks) report(remark, code || name);
  const polygons = geometry.polygons.map((rings, index) =>
    buildPolygon(
      rings.map((ring) => ring.map(placed.place)),
      geometry.polygons.length > 1 ? `第${index + 1}块` : '',
      (remark) => report(remark, code || name),
    ),
  );
  const sound = polygons.filter((polygon) => polygon !== undefined);
  if (sound.length < polygons.length) return undefined;
  const area = property(properties, AREA);
  const stated =
    area === '' ? undefined : parseStatedArea(/[亩公顷㎡米]/.test(area) ? area : `${area}亩`);
  return {
    kind,
    at,
    ...(code === '' ? {} : { code }),
    ...(name === '' ? {} : { name }),
    ...(stated === undefined ? {} : { statedArea: stated }),
    zone: placed.zone,
    polygons: sound,
    lines: geometry.lines.map((line) => line.map(placed.place)),
  };
}

function buildPolygon(
  rings: readonly (readonly PlanePoint[])[],
  part: string,
  report: (remark: Remark) => void,
): PlanePolygon | undefined {
  let sound = true;
  const tidied = rings.flatMap((ring, index): PlaneRing[] => {
    const label = `${part}${rings.length > 1 ? `第${index + 1}圈` : part === '' ? '界址线' : ''}`;
    const { ring: tidy, remarks } = tidyRing(ring, label);
    for (const remark of remarks) {
      report(remark);
      if (remark.severity === undefined) sound = false;
    }
    return tidy === undefined ? [] : [tidy];
  });
  const [outer, ...holes] = tidied;
  if (outer === undefined || !sound) return undefined;
  const outside = holesOutside({ outer, holes });
  for (const hole of outside) {
    report({
      code: 'hole-outside',
      problem: `${part}第${hole + 2}圈应是洞，却不在第1圈里面`,
      fix: '不相连的两块请用 MultiPolygon',
    });
  }
  if (outside.length > 0) return undefined;
  const overlapping = holesOverlapping({ outer, holes });
  if (overlapping !== undefined) {
    const [first, second] = overlapping.map((hole) => `第${hole + 2}圈`);
    report({
      code: 'holes-overlap',
      problem: `${part}${first}和${second}两个洞重叠，面积会扣两次`,
      fix: '请对照勘测报告，把重叠的洞合成一个',
    });
    return undefined;
  }
  return { outer, holes };
}
