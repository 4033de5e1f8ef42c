import type { CellsOf, Column, Columns } from './column.ts';
import { columnLetter, parseSheet } from './csv.ts';
import type { SheetRow } from './csv.ts';
import type { Dataset, Place } from './dataset.ts';
import type { Diagnostic, Remark } from './diagnostic.ts';
import { matchHeader } from './header.ts';
import type { Header } from './header.ts';
import { collapseMerged } from './merged-cells.ts';
import { findStrayRow } from './stray-row.ts';

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
  /** True when a row was too broken to read: what it was called is not known. */
  lostRows: boolean;
  readonly diagnostics: Diagnostic[];
}

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

/** A column and where it stands in the file; nowhere when the file lacks it. */
type PlacedColumn = readonly [key: string, column: Column, position: number | undefined];

function readRow(
  table: Table,
  columns: readonly PlacedColumn[],
  { row, cells: written }: SheetRow,
): TableRow {
  const cells: Record<string, unknown> = {};
  const result: TableRow = { at: { file: table.dataset.file, row }, written, cells, whole: true };
  for (const [key, column, position] of columns) {
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
  return { dataset, rows: [], usable: true, lostRows: false, diagnostics: [] };
}

/** The table of a file that can't be used, with the diagnostics that say why. */
export function unusableTable<C extends Columns>(
  dataset: Dataset<string, C>,
  diagnostics: readonly Diagnostic[],
): Table<C> {
  return { dataset, rows: [], usable: false, lostRows: false, diagnostics: [...diagnostics] };
}

/**
 * Reads one dataset's file: bytes to rows of typed cells. Faults are collected in the table's
 * `diagnostics`, never thrown. References are still as written.
 */
export function parseTable<C extends Columns>(
  dataset: Dataset<string, C>,
  bytes: Uint8Array,
): Table<C> {
  const { file, columns } = dataset;
  const { sheet, diagnostics } = parseSheet(file, bytes);
  if (sheet === undefined) return unusableTable(dataset, diagnostics);
  if (sheet.rows.length === 0) {
    if (!dataset.required) return { ...emptyTable(dataset), diagnostics: [...diagnostics] };
    const empty: Diagnostic = {
      code: 'empty-file',
      severity: 'error',
      file,
      problem: '文件是空的',
      fix: '请对照模板填写',
    };
    return unusableTable(dataset, [...diagnostics, empty]);
  }
  const matched = matchHeader(sheet, columns);
  const { header } = matched;
  if (header === undefined) return unusableTable(dataset, [...diagnostics, ...matched.diagnostics]);

  const rows: TableRow[] = [];
  const table: Table = {
    dataset,
    rows,
    header,
    usable: true,
    lostRows: false,
    diagnostics: [...diagnostics, ...matched.diagnostics],
  };
  const placed = Object.entries<Column>(columns).map(
    ([key, column]) => [key, column, header.positions.get(key)] as const,
  );
  for (const line of sheet.rows) {
    if (line.row <= header.row) continue;
    const stray = findStrayRow(file, line, header, columns);
    if (stray === undefined) {
      rows.push(readRow(table, placed, line));
    } else {
      table.diagnostics.push(stray.diagnostic);
      table.lostRows ||= stray.lost;
    }
  }
  collapseMerged(table);
  const level = Object.entries(columns).find(([, { type }]) => type === 'disclosure');
  if (level !== undefined && !header.positions.has(level[0])) {
    const problem = `没有「${level[1].header}」列，各行都按内部处理，公开版不会有`;
    const code = 'no-disclosure-column';
    table.diagnostics.push({ code, severity: 'warning', file, row: header.row, problem });
  }
  if (
    rows.length === 0 &&
    dataset.required &&
    !table.diagnostics.some((d) => d.severity === 'error')
  ) {
    table.diagnostics.push({
      code: 'no-rows',
      severity: 'error',
      file,
      problem: '只有表头，没有数据',
    });
  }
  return table as Table<C>;
}
