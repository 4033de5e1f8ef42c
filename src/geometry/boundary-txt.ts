import type { DiagnosticCode } from '../data/codes.ts';
import type { Diagnostic, Remark } from '../data/diagnostic.ts';
import { halfWidth, trimSpaces } from '../data/text.ts';
import { readHeadLine } from './boundary-head.ts';
import type { BoundaryHead } from './boundary-head.ts';
import { buildParcel } from './boundary-parcel.ts';
import type { WrittenParcel } from './boundary-parcel.ts';
import { lineDiagnostic } from './survey.ts';
import type { ReportLine, Survey, SurveyFeature } from './survey.ts';

/** Files that went through a spreadsheet have tabs. */
const SEPARATOR = /[,\t]/;

const SECTION = /^[[【](.+?)[\]】]$/;

/** 8, 9 or 12 attributes stand before the @; the first four are the same in all. */
const FEWEST_ATTRIBUTES = 4;

/** Fields of a line of attributes that lacks its @: a point has four, with remarks a few more. */
const FEWEST_WITHOUT_MARK = 7;

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Whether a line is one of attributes though no @ ends it: where a point has X and Y there are names. */
function lacksMark(fields: readonly string[]): boolean {
  const [, , x = '', y = ''] = fields;
  return fields.length >= FEWEST_WITHOUT_MARK && !isCoordinate(x) && !isCoordinate(y);
}

function isCoordinate(text: string): boolean {
  return NUMBER.test(text) || SHORTENED.test(text);
}

/** What a spreadsheet makes of a long number: 4.04E+06. */
const SHORTENED = /^[+-]?\d(\.\d+)?E\+?\d+$/i;

/** `J1,1,X,Y`; the J may be missing and further fields may follow. */
function readPoint(
  fields: readonly string[],
): { ring: number; x: number; y: number } | { found: string } {
  const [, ring = '', x = '', y = ''] = fields;
  if (!/^\d+$/.test(ring)) return { found: ring };
  const wrong = [x, y].find((text) => !NUMBER.test(text));
  return wrong === undefined
    ? { ring: Number(ring), x: Number(x), y: Number(y) }
    : { found: wrong };
}

/** What is wrong with a point that could not be read. */
function pointRemark(found: string): Remark {
  if (SHORTENED.test(found)) {
    return {
      code: 'scientific-notation',
      problem: 'Excel 把坐标改成了科学计数法，后面几位已经丢失',
      fix: '请用测绘单位的原文件，不要用 Excel 打开后再保存',
    };
  }
  return {
    code: 'bad-point',
    problem: '界址点读不出来',
    expected: '应为：点号,圈号,X,Y，如 J1,1,4040000.123,41490000.123',
  };
}

/** One remark for each error a file has, at its first line: what follows is most often the same. */
function firstOfEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<DiagnosticCode, number>();
  for (const { code, severity } of diagnostics) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const seen = new Set<DiagnosticCode>();
  return diagnostics.flatMap((d) => {
    if (d.severity !== 'error') return [d];
    if (seen.has(d.code)) return [];
    seen.add(d.code);
    const count = counts.get(d.code) ?? 1;
    return [count === 1 ? d : { ...d, problem: `${d.problem}（这个文件里共 ${count} 处）` }];
  });
}

/** A file on its way from lines to parcels. */
class BoundaryReader {
  readonly head: BoundaryHead = {};
  readonly parcels: WrittenParcel[] = [];
  private section = '';
  private readonly report: ReportLine;

  constructor(report: ReportLine) {
    this.report = report;
  }

  readLine(raw: string, line: number): void {
    const plain = trimSpaces(halfWidth(raw));
    if (plain === '') return;
    const heading = SECTION.exec(plain)?.[1];
    if (heading !== undefined) this.section = heading.trim();
    else if (this.section === '属性描述') readHeadLine(plain, line, this.head, this.report);
    else if (this.section === '地块坐标') this.readParcelLine(plain, raw, line);
  }

  private readParcelLine(plain: string, raw: string, line: number): void {
    // Names keep their full-width punctuation: only the split is done on the half-width text.
    const fields = plain.split(SEPARATOR).map((field) => field.trim());
    if (plain.endsWith('@')) {
      this.openParcel(fields.slice(0, -1), line);
      return;
    }
    if (lacksMark(fields)) {
      this.report(
        line,
        {
          code: 'attribute-mark',
          problem: '地块属性行的末尾没有 @',
          fix: '请在这一行的末尾补上 ,@，或重新导出',
        },
        raw,
      );
      this.parcels.push({ line, attributes: fields, points: [], broken: true });
      return;
    }
    this.readPointLine(fields, raw, line);
  }

  private openParcel(attributes: readonly string[], line: number): void {
    const broken = attributes.length < FEWEST_ATTRIBUTES;
    if (broken) {
      this.report(line, {
        code: 'attribute-count',
        problem: `地块属性只有 ${attributes.length} 项`,
        expected: '应为：界址点数,面积,地块编号,地块名称,图形属性,图幅号,用途,地类编码,@',
      });
    }
    this.parcels.push({ line, attributes, points: [], broken });
  }

  private readPointLine(fields: readonly string[], raw: string, line: number): void {
    const parcel = this.parcels.at(-1);
    if (parcel === undefined) {
      const problem = '界址点前面没有地块属性行（以 @ 结尾）';
      this.report(line, { code: 'point-without-parcel', problem }, raw);
      return;
    }
    const point = readPoint(fields);
    if ('found' in point) {
      parcel.broken = true;
      this.report(line, pointRemark(point.found), point.found === '' ? raw : point.found);
      return;
    }
    parcel.points.push({ line, ...point });
  }
}

/**
 * Reads a boundary-point exchange file (勘测定界界址点, 格式版本号 1.01) whose text is decoded already.
 * Accepts what is met in practice: full-width brackets, tabs for commas, missing J, 8, 9 or 12
 * attributes, a unit behind the area, open rings, X and Y swapped, a 带号 that is not the one in Y.
 */
export function parseBoundaryText(file: string, text: string): Survey {
  const diagnostics: Diagnostic[] = [];
  const report: ReportLine = (line, remark, found) =>
    diagnostics.push(lineDiagnostic(file, line, remark, found));
  const reader = new BoundaryReader(report);
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) reader.readLine(raw, index + 1);
  const { head, parcels } = reader;

  if (text.trim() === '') {
    const problem = '文件是空的，可能是保存时中断了';
    report(1, { code: 'no-parcels', problem, fix: '请用备份替换，或重新导出' });
  }
  if (parcels.length === 0 && diagnostics.length === 0) {
    report(1, {
      code: 'no-parcels',
      severity: 'warning',
      problem: '没有 [地块坐标]，或里面没有地块',
    });
  }
  if (parcels.length > 0 && head.datum !== true) {
    report(1, {
      code: 'datum-unsaid',
      problem: '没有写明坐标系',
      fix: '请核实后在 [属性描述] 里写一行：坐标系=2000国家大地坐标系',
    });
  }
  const features = parcels.flatMap((parcel): SurveyFeature[] => {
    const feature = buildParcel(file, parcel, head.zone, report);
    return feature === undefined ? [] : [feature];
  });
  return { features, diagnostics: firstOfEach(diagnostics) };
}
