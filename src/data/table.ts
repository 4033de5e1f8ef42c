import type { CellsOf, Columns } from './column.ts';
import { columnLetter, parseSheet } from './csv.ts';
import type { SheetRow } from './csv.ts';
import type { Dataset, Place } from './dataset.ts';
import type { Diagnostic, Remark } from './diagnostic.ts';
import { matchHeader } from './header.ts';
import type { Header } from './header.ts';

/** A row on its way from cells to what the model gets. */
export interface TableRow<C extends Columns = Columns> {
  readonly at: Place;
  /** The cells as written, by position. */
  readonly written: readonly string[];
  /** Values by column key; a cell that could not be read is absent. References become codes later. */
  readonly cells: CellsOf<C>;
  /** False once any cell of the row is at fault: only whole rows are checked further and kept. */
  whole: boolean;
}

/** The rows of one dataset with everything needed to point at a cell. */
export interface Table<C extends Columns = Columns> {
  readonly dataset: Dataset<string, C>;
  readonly rows: readonly TableRow<C>[];
  readonly header?: Header;
  /** False when the file is missing or unreadable: checks against it would only echo that. */
  readonly usable: boolean;
  readonly diagnostics: Diagnostic[];
}

const TOTAL = /^(合计|总计|小计|共计|总和|平均|均值)$/;
const MEMO = /^(注|备注|说明|附注|填表|制表|填报|审核|复核|负责人|联系人|联系电话|单位负责人|数据来源|资料来源|来源|单位)[^，,]{0,6}[：:]|^注\d|^[*＊※]/;

/** Reports a remark on a cell of a row. An error makes the row unfit for use. */
export function reportCell(table: Table, row: TableRow, key: string, remark: Remark): void {
  const position = table.header?.positions.get(key);
  const severity = remark.severity ?? 'error';
  if (severity === 'error') row.whole = false;
  table.diagnostics.push({
    ...remark,
    severity,
    ...row.at,
    ...(position === undefined
      ? { header: table.dataset.columns[key]?.header ?? key }
      : {
          column: columnLetter(position),
          header: table.header?.cells[position]?.trim() ?? key,
          found: row.written[position] ?? '',
        }),
  });
}

/** The cell as written, or nothing when the column isn't there. */
export function writtenCell(table: Table, row: TableRow, key: string): string | undefined {
  const position = table.header?.positions.get(key);
  return position === undefined ? undefined : (row.written[position] ?? '');
}

/** The rows of which every cell could be read. */
export function wholeRows<C extends Columns>(table: Table<C>): TableRow<C>[] {
  return table.rows.filter((row) => row.whole);
}

function rowRemark(file: string, { row, cells }: SheetRow, header: Header, columns: Columns): Diagnostic | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const first = filled[0]?.trim() ?? '';
  const place = { file, row, found: first };
  if (filled.length === 1 && MEMO.test(first)) {
    return { code: 'memo-row', severity: 'note', ...place, problem: '这一行是附注，不是数据，已跳过' };
  }
  const named = [first];
  for (const [key, position] of header.positions) {
    if (columns[key]?.type === 'reference') named.push(cells[position] ?? '');
  }
  const total = named.find((cell) => TOTAL.test(cell.replace(/[\s\u3000]/g, '')));
  if (total !== undefined) {
    const fix = '请删去这一行；合计由网站计算，总体的数请填“总体”那个园区';
    return { code: 'total-row', severity: 'error', ...place, found: total, problem: '这一行是合计，不是数据', fix };
  }
  if (cells.length > header.cells.length) {
    const position = cells.findIndex((cell, index) => index >= header.cells.length && cell.trim() !== '');
    return {
      code: 'ragged-row',
      severity: 'error',
      file,
      row,
      column: columnLetter(position),
      found: cells[position] ?? '',
      problem: `这一行有${cells.length}格，表头只有${header.cells.length}列`,
      fix: '多半是文字或数字里的逗号没有加引号，请用 Excel 核对各格是否错位',
    };
  }
  return undefined;
}

function readRow(table: Table, header: Header, { row, cells: written }: SheetRow): TableRow {
  const cells: Record<string, unknown> = {};
  const result: TableRow = { at: { file: table.dataset.file, row }, written, cells, whole: true };
  for (const [key, column] of Object.entries(table.dataset.columns)) {
    const position = header.positions.get(key);
    const cell = column.read(position === undefined ? '' : (written[position] ?? ''));
    if ('fault' in cell) {
      reportCell(table, result, key, cell.fault);
      continue;
    }
    if (cell.value !== undefined) cells[key] = cell.value;
    if (cell.remark !== undefined) reportCell(table, result, key, cell.remark);
  }
  return result;
}

/** The table of an optional file that isn't there. */
export function emptyTable<C extends Columns>(dataset: Dataset<string, C>): Table<C> {
  return { dataset, rows: [], usable: true, diagnostics: [] };
}

/** The table of a file that can't be used, with the diagnostics that say why. */
export function unusableTable<C extends Columns>(
  dataset: Dataset<string, C>,
  diagnostics: readonly Diagnostic[],
): Table<C> {
  return { dataset, rows: [], usable: false, diagnostics: [...diagnostics] };
}

/**
 * Reads one dataset's file: bytes to rows of typed cells. Faults are collected in the table's
 * `diagnostics`, never thrown. References are still as written.
 */
export function parseTable<C extends Columns>(dataset: Dataset<string, C>, bytes: Uint8Array): Table<C> {
  const { file, columns } = dataset;
  const { sheet, diagnostics } = parseSheet(file, bytes);
  if (sheet === undefined) return unusableTable(dataset, diagnostics);
  if (sheet.rows.length === 0) {
    if (!dataset.required) return { ...emptyTable(dataset), diagnostics: [...diagnostics] };
    const empty: Diagnostic = { code: 'empty-file', severity: 'error', file, problem: '文件是空的', fix: '请对照模板填写' };
    return unusableTable(dataset, [...diagnostics, empty]);
  }
  const matched = matchHeader(sheet, columns);
  const { header } = matched;
  if (header === undefined) return unusableTable(dataset, [...diagnostics, ...matched.diagnostics]);

  const rows: TableRow[] = [];
  const table: Table = { dataset, rows, header, usable: true, diagnostics: [...diagnostics, ...matched.diagnostics] };
  for (const line of sheet.rows) {
    if (line.row <= header.row) continue;
    const remark = rowRemark(file, line, header, columns);
    if (remark === undefined) rows.push(readRow(table, header, line));
    else table.diagnostics.push(remark);
  }
  if (rows.length === 0 && dataset.required && !table.diagnostics.some((d) => d.severity === 'error')) {
    table.diagnostics.push({ code: 'no-rows', severity: 'error', file, problem: '只有表头，没有数据' });
  }
  return table as Table<C>;
}
