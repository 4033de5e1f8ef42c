import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { toGeographic, toPlane } from '../../src/geometry/projection.ts';
import { shapeArea } from '../../src/geometry/plane.ts';
import { readSurvey } from '../../src/geometry/read-survey.ts';
import type { Survey } from '../../src/geometry/survey.ts';

const FILE = 'data/parcels/a.geojson';
const RING = [
  [512000, 3412000],
  [512200, 3412000],
  [512200, 3412100],
  [512000, 3412100],
  [512000, 3412000],
] as const;
const LON_LAT = RING.map(([east, north]) => toGeographic([east, north], 38));

function read(features: unknown, extra: object = {}): Survey {
  const text = JSON.stringify({ type: 'FeatureCollection', ...extra, features }, null, 1);
  return readSurvey(FILE, new TextEncoder().encode(text));
}

function feature(coordinates: unknown, properties: object = {}, type = 'Polygon'): object {
  return {
    type: 'Feature',
    properties: { 地块编码: 'dk-001', ...properties },
    geometry: { type, coordinates },
  };
}

describe('a GeoJSON file', () => {
  it('has the outline of its boundary-point twin to a tenth of a millimetre', () => {
    const text = `[属性描述]\n带号=38\n[地块坐标]\n5,2,DK-001,a,面,,,,@\n${RING.map(
      ([east, north], index) => `J${(index % 4) + 1},1,${north}.000,38${east}.000`,
    ).join('\n')}`;
    const twin = readSurvey('data/parcels/a.txt', new TextEncoder().encode(text)).features[0];
    const own = read([feature([LON_LAT])]).features[0];
    expect(own?.zone).toBe(twin?.zone);
    expect(own?.polygons[0]?.outer).toHaveLength(4);
    own?.polygons[0]?.outer.forEach(([east, north], index) => {
      expect(east).toBeCloseTo(twin?.polygons[0]?.outer[index]?.[0] ?? NaN, 4);
      expect(north).toBeCloseTo(twin?.polygons[0]?.outer[index]?.[1] ?? NaN, 4);
    });
  });

  it.each([
    ['with zone numbers', RING.map(([e, n]) => [38_000_000 + e, n]), {}],
    [
      'without, its code in crs',
      RING,
      { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } } },
    ],
  ])('may have projected coordinates %s', (_name, ring, extra) => {
    const { features, diagnostics } = read([feature([ring])], extra);
    expect(diagnostics).toEqual([]);
    expect(features[0]?.zone).toBe(38);
    expect(shapeArea(features[0]?.polygons ?? [])).toBe(20_000);
  });

  it('holds parcels, boundaries and roads', () => {
    const { features, diagnostics } = read([
      feature([[LON_LAT]], {}, 'MultiPolygon'),
      feature([LON_LAT], { 类型: '园区边界' }),
      feature(LON_LAT.slice(0, 2), { 类型: '道路' }, 'LineString'),
    ]);
    expect(diagnostics).toEqual([]);
    expect(features.map(({ kind }) => kind)).toEqual(['parcel', 'boundary', 'road']);
    expect(toPlane(LON_LAT[1] ?? [0, 0], 38)[0]).toBeCloseTo(
      features[2]?.lines[0]?.[1]?.[0] ?? 0,
      6,
    );
  });
});

describe('a fault is named by file and line', () => {
  it.each([
    [
      'longitude and latitude swapped',
      [feature([LON_LAT.map(([x, y]) => [y, x])])],
      '第4行= "dk-001"：经度和纬度写反了，已互换后读取。GeoJSON 里经度在前、纬度在后。',
      1,
    ],
    [
      'a place outside China',
      [feature([LON_LAT.map(([x, y]) => [-x, y])])],
      '第4行= "dk-001"：坐标不在中国的经纬度范围内。应为 [经度, 纬度]，单位为度，坐标系为 CGCS2000 或 WGS84。',
      0,
    ],
    [
      'a point for a parcel',
      [feature(LON_LAT[0], {}, 'Point')],
      '第4行= "dk-001"：没有面。应为 Polygon 或 MultiPolygon。',
      0,
    ],
    [
      'an open ring',
      [feature([LON_LAT.slice(0, 4)])],
      '第4行= "dk-001"：界址线没有闭合，已自动连回起点。最后一个界址点应与第一个相同。',
      1,
    ],
    ['nothing', [null], '第1行：没有面。应为 Polygon 或 MultiPolygon。', 0],
  ])('%s', (_name, features, message, count) => {
    const survey = read(features);
    expect(survey.diagnostics.map(formatDiagnostic).join()).toContain(message);
    expect(survey.features).toHaveLength(count);
  });

  it('a text cut off', () => {
    const { diagnostics } = readSurvey(
      FILE,
      new TextEncoder().encode('{"type":\n"FeatureCollection",\n"features": ['),
    );
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'data/parcels/a.geojson 第3行：不是完整的 GeoJSON，这一行读不下去。请重新导出。',
    ]);
  });
});
