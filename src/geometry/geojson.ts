import type { Diagnostic, Remark } from '../data/diagnostic.ts';
import { isUsualDatum } from './boundary-head.ts';
import { isRecord, readFeature } from './geojson-feature.ts';
import { lineOfJsonError, linesOfMembers } from './json-lines.ts';
import { GEOGRAPHIC_EPSG, zoneOfEpsg } from './projection.ts';
import { lineDiagnostic } from './survey.ts';
import type { Survey, SurveyFeature } from './survey.ts';

/** Names of longitude and latitude: CRS84, WGS 84 and CGCS2000 differ by centimetres. */
const GEOGRAPHIC_NAMES = /CRS:?84|EPSG:+(4326|4490)$/i;

/** What an old `crs` member says: lon/lat, a zone, or something that cannot be read. */
function readCrs(crs: unknown): { readonly zone?: number } | { readonly remark: Remark } {
  const properties = isRecord(crs) && isRecord(crs['properties']) ? crs['properties'] : {};
  const given = typeof crs === 'string' ? crs : properties['name'];
  const name = typeof given === 'string' ? given.trim() : '';
  if (name === '' || GEOGRAPHIC_NAMES.test(name) || isUsualDatum(name)) return {};
  const epsg = /EPSG:+(\d+)$/i.exec(name)?.[1];
  const zone = epsg === undefined ? undefined : zoneOfEpsg(Number(epsg))?.zone;
  if (zone !== undefined) return { zone };
  return {
    remark: {
      code: 'other-datum',
      problem: `不认识的坐标系 ${name}`,
      expected: `应为 CGCS2000 经纬度（EPSG:${GEOGRAPHIC_EPSG}）、WGS84 经纬度或 CGCS2000 三度带（EPSG:4513—4554）`,
    },
  };
}

function listFeatures(root: unknown): unknown[] | undefined {
  if (!isRecord(root)) return undefined;
  if (root['type'] === 'FeatureCollection') {
    return Array.isArray(root['features']) ? (root['features'] as unknown[]) : undefined;
  }
  if (root['type'] === 'Feature') return [root];
  return undefined;
}

/**
 * Reads a GeoJSON file whose text is decoded already: parcels, park boundaries and roads, told apart
 * by the property 类型 (地块, 园区边界, 道路; without it a parcel). Pure; never throws.
 */
export function parseGeoJson(file: string, text: string): Survey {
  const diagnostics: Diagnostic[] = [];
  if (text.trim() === '') {
    const problem = '文件是空的，可能是保存时中断了';
    const remark: Remark = { code: 'not-json', problem, fix: '请用备份替换，或重新导出' };
    return { features: [], diagnostics: [lineDiagnostic(file, 1, remark)] };
  }
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const remark: Remark = {
      code: 'not-json',
      problem: '不是完整的 GeoJSON，这一行读不下去',
      fix: '请重新导出',
    };
    return {
      features: [],
      diagnostics: [lineDiagnostic(file, lineOfJsonError(text, message), remark)],
    };
  }
  const members = listFeatures(root);
  if (members === undefined) {
    const remark: Remark = { code: 'not-geojson', problem: '不是 GeoJSON 的 FeatureCollection' };
    return { features: [], diagnostics: [lineDiagnostic(file, 1, remark)] };
  }
  if (members.length === 0) {
    const problem = '文件里一个图形也没有';
    const remark: Remark = { code: 'no-parcels', severity: 'warning', problem, fix: '请重新导出' };
    return { features: [], diagnostics: [lineDiagnostic(file, 1, remark)] };
  }
  const document = root as Record<string, unknown>;
  const crs = readCrs(document['crs'] ?? document['坐标系']);
  if ('remark' in crs) {
    return { features: [], diagnostics: [lineDiagnostic(file, 1, crs.remark)] };
  }
  const lines = linesOfMembers(text);
  const features = members.flatMap((member, index): SurveyFeature[] => {
    const line = lines[index] ?? 1;
    const report = (remark: Remark, found?: string): void => {
      diagnostics.push(lineDiagnostic(file, line, remark, found === '' ? undefined : found));
    };
    const feature = readFeature(member, { file, row: line }, crs.zone, report);
    return feature === undefined ? [] : [feature];
  });
  return { features, diagnostics };
}
