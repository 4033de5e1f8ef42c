import { zipSync } from 'fflate';
import { columnLetter } from '../../../src/data/csv.ts';
import { utf8 } from '../fixture-files.ts';

/** A cell: a text, a number, or both with the id of a number format, a formula, an error. */
export type MadeCell =
  | string
  | number
  | null
  | {
      readonly value?: string | number;
      /** A number format: its code, or the id of one that Excel knows by itself. */
      readonly format?: string | number;
      readonly formula?: string;
      readonly error?: string;
    };

/** A sheet of a workbook made for a test. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function cellXml(cell: MadeCell, place: string, formats: (string | number)[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const { value, format, formula, error } = cell;
  let style = '';
  if (format !== undefined) {
    if (!formats.includes(format)) formats.push(format);
    style = ` s="${formats.indexOf(format) + 1}"`;
  }
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
  if (error !== undefined) return `<c r="${place}"${style} t="e">${f}<v>${error}</v></c>`;
  if (typeof value === 'string')
    return `<c r="${place}"${style} t="str">${f}<v>${escape(value)}</v></c>`;
  return `<c r="${place}"${style}>${f}${value === undefined ? '' : `<v>${value}</v>`}</c>`;
}

function sheetXml(sheet: MadeSheet, formats: (string | number)[]): string {
  const columns = (sheet.hiddenColumns ?? [])
    .map((column) => `<col min="${column}" max="${column}" width="9" hidden="1" customWidth="1"/>`)
    .join('');
  const rows = sheet.rows.map((cells, index) => {
    const hidden = sheet.hiddenRows?.includes(index + 1) === true ? ' hidden="1"' : '';
    const inside = cells
      .map((cell, at) => cellXml(cell, `${columnLetter(at)}${index + 1}`, formats))
      .join('');
    return `<row r="${index + 1}"${hidden}>${inside}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return [
    `${HEAD}<worksheet xmlns="${MAIN}">`,
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function stylesXml(formats: readonly (string | number)[]): string {
  const custom = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + index}" formatCode="${escape(format)}"/>`
      : [],
  );
  const cells = formats.map((format, index) => {
    const id = typeof format === 'string' ? 164 + index : format;
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  return [
    `${HEAD}<styleSheet xmlns="${MAIN}">`,
    custom.length === 0 ? '' : `<numFmts count="${custom.length}">${custom.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

/**
 * The bytes of an .xlsx with these sheets.
 *
 * @param more other parts of the package by their path, such as `xl/vbaProject.bin`
 */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const formats: (string | number)[] = [];
  const parts: Record<string, Uint8Array> = {};
  const bodies = sheets.map((sheet) => sheetXml(sheet, formats));
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  parts['[Content_Types].xml'] = utf8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides.join('')}</Types>`,
  );
  parts['_rels/.rels'] = utf8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  parts['xl/workbook.xml'] = utf8(
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = utf8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  );
  parts['xl/styles.xml'] = utf8(stylesXml(formats));
  for (const [index, body] of bodies.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = utf8(body);
  for (const [name, text] of Object.entries(more)) parts[name] = utf8(text);
  return zipSync(parts, { mtime: new Date(1980, 0, 1, 12) });
}
