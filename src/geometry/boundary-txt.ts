import type { Diagnostic } from '../data/diagnostic.ts';
import { halfWidth, trimSpaces } from '../data/text.ts';
import { readHeadLine } from './boundary-head.ts';
import type { BoundaryHead } from './boundary-head.ts';
import { buildParcel } from './boundary-parcel.ts';
import type { WrittenParcel } from './boundary-parcel.ts';
import { lineDiagnostic } from './survey.ts';
import type { ReportLine, Survey, SurveyFeature } from './survey.ts';

const SECTION = /^[[【](.+?)[\]】]$/;

/** 8, 9 or 12 attributes stand before the @; the first four are the same in all. */
const FEWEST_ATTRIBUTES = 4;

/** `J1,1,X,Y`; the J may be missing and further fields may follow. */
function readPoint(
  fields: readonly string[],
): { ring: number; x: number; y: number } | { found: string } {
  const [, ring = '', x = '', y = ''] = fields;
  if (!/^\d+$/.test(ring)) return { found: ring };
  const wrong = [x, y].find((text) => !/^[+-]?\d+(\.\d+)?$/.test(text));
  return wrong === undefined
    ? { ring: Number(ring), x: Number(x), y: Number(y) }
    : { found: wrong };
}

/**
 * Reads a boundary-point exchange file (勘测定界界址点, 格式版本号 1.01) whose text is decoded already.
 * Accepts what is met in practice: full-width brackets, missing J, 8, 9 or 12 attributes, a unit
 * behind the area, open rings, X and Y swapped, a 带号 that is not the one in Y.
 */
export function parseBoundaryText(file: string, text: string): Survey {
  const diagnostics: Diagnostic[] = [];
  const report: ReportLine = (line, remark, found) =>
    diagnostics.push(lineDiagnostic(file, line, remark, found));
  const head: BoundaryHead = {};
  const parcels: WrittenParcel[] = [];
  let section = '';

  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = index + 1;
    const plain = trimSpaces(halfWidth(raw));
    if (plain === '') return;
    const heading = SECTION.exec(plain)?.[1];
    if (heading !== undefined) {
      section = heading.trim();
    } else if (section === '属性描述') {
      readHeadLine(plain, line, head, report);
    } else if (section === '地块坐标') {
      readParcelLine(plain, raw, line);
    }
  });

  function readParcelLine(plain: string, raw: string, line: number): void {
    const fields = plain.split(',').map((field) => field.trim());
    if (plain.endsWith('@')) {
      // Names keep their full-width punctuation: only the split is done on the half-width text.
      const attributes = fields.slice(0, -1);
      if (attributes.length < FEWEST_ATTRIBUTES) {
        report(line, {
          code: 'attribute-count',
          problem: `地块属性只有 ${attributes.length} 项`,
          expected: '应为：界址点数,面积,地块编号,地块名称,图形属性,图幅号,用途,地类编码,@',
        });
      }
      parcels.push({ line, attributes, points: [], broken: attributes.length < FEWEST_ATTRIBUTES });
      return;
    }
    const parcel = parcels.at(-1);
    if (parcel === undefined) {
      report(
        line,
        { code: 'point-without-parcel', problem: '界址点前面没有地块属性行（以 @ 结尾）' },
        raw,
      );
      return;
    }
    const point = readPoint(fields);
    if ('found' in point) {
      parcel.broken = true;
      report(
        line,
        {
          code: 'bad-point',
          problem: '界址点读不出来',
          expected: '应为：点号,圈号,X,Y，如 J1,1,4040000.123,41490000.123',
        },
        point.found === '' ? raw : point.found,
      );
      return;
    }
    parcel.points.push({ line, ...point });
  }

  if (parcels.length === 0 && diagnostics.length === 0) {
    report(1, {
      code: 'no-parcels',
      severity: 'warning',
      problem: '没有 [地块坐标]，或里面没有地块',
    });
  }
  const features = parcels.flatMap((parcel): SurveyFeature[] => {
    const feature = buildParcel(file, parcel, head.zone, report);
    return feature === undefined ? [] : [feature];
  });
  return { features, diagnostics };
}
