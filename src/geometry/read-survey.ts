import type { Remark } from '../data/diagnostic.ts';
import { decodeText } from '../data/encoding.ts';
import { parseBoundaryText } from './boundary-txt.ts';
import { parseGeoJson } from './geojson.ts';
import { lineDiagnostic } from './survey.ts';
import type { Survey } from './survey.ts';

/** Files of data/parcels/ that hold geometry. */
export const GEOMETRY_FILE = /\.(geojson|json|txt)$/i;

/**
 * Reads one geometry file: bytes to features on the plane. UTF-8, GBK and UTF-16 are told apart as
 * with tables. Never throws, whatever the bytes are.
 *
 * @param file path as staff know it, e.g. `data/parcels/2024.txt`; its ending says what it should be
 */
export function readSurvey(file: string, bytes: Uint8Array): Survey {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const remark: Remark = {
      code: 'not-a-geometry-file',
      problem:
        decoded.fault.code === 'not-a-csv-file'
          ? decoded.fault.problem.replace('不是 CSV', '不是图形文件')
          : '文件读不出来：不是文本，或编码既不是 UTF-8 也不是 GBK',
      fix: '请重新导出为 GeoJSON 或界址点 TXT',
    };
    return { features: [], diagnostics: [lineDiagnostic(file, decoded.line ?? 1, remark)] };
  }
  return /\.txt$/i.test(file)
    ? parseBoundaryText(file, decoded.text)
    : parseGeoJson(file, decoded.text);
}
