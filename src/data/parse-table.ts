import { textKey } from './column.ts';
import type { Beside, Column, Columns } from './column.ts';
import { parseSheet } from './csv.ts';
import type { SheetRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import type { Diagnostic } from './diagnostic.ts';
import { matchHeader } from './header.ts';
import { collapseMerged } from './merged-cells.ts';
import { makeSecondHeaderFinder } from './second-header.ts';
import { makeStrayRowFinder } from './stray-row.ts';
import { reportCell } from './table.ts';
import type { Table, TableRow } from './table.ts';

/** How a column reads its cells and where it stands in the file; nowhere when the file lacks it. */
type PlacedColumn = readonly [key: string, read: Column['read'], position: number | undefined];

/** Types of columns in which a few texts stand again and again. */
const REPEATING: ReadonlySet<Column['type']> = new Set([
  'boolean',
  'choice',
  'disclosure',
  'period',
  'reference',
]);

/** Reads the cells of a column, each text of a repeating one once. */
function readerOf(column: Column): Column['read'] {
  const read: Column['read'] = (text) => column.read(text);
  if (!REPEATING.has(column.type)) return read;
  const known = new Map<string, ReturnType<Column['read']>>();
  return (text) => {
    const cell = known.get(text) ?? read(text);
    known.set(text, cell);
    return cell;
  };
}

function readRow(
  table: Table,
  columns: readonly PlacedColumn[],
  { row, cells: written }: SheetRow,
): TableRow {
  const cells: Record<string, unknown> = {};
  const result: TableRow = { at: { file: table.dataset.file, row }, written, cells, whole: true };
  const beside: { readonly from: string; readonly reading: Beside }[] = [];
  for (const [key, read, position] of columns) {
    const cell = read(position === undefined ? '' : (written[position] ?? ''));
    if ('fault' in cell) {
      reportCell(table, result, key, cell.fault);
      continue;
    }
    if (cell.value !== undefined) cells[key] = cell.value;
    if (cell.text !== undefined) cells[textKey(key)] = cell.text;
    if (cell.beside !== undefined) beside.push({ from: key, reading: cell.beside });
    if (cell.remark !== undefined) reportCell(table, result, key, cell.remark);
  }
  for (const { from, reading } of beside) {
    const { conflict, key, value } = reading;
    cells[key] ??= value;
    if (cells[key] !== value) reportCell(table, result, from, conflict);
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
    const empty: Diagnostic = {
      code: 'empty-file',
      severity: 'error',
      file,
      problem: '文件是空的，连表头也没有，可能是保存时中断了',
      fix: dataset.required
        ? '请用备份替换，或对照模板填写'
        : '请用备份替换；确实没有数据的，留下表头一行，或删去这个文件',
    };
    return unusableTable(dataset, [...diagnostics, empty]);
  }
  const matched = matchHeader(sheet, columns);
  const { header } = matched;
  if (header === undefined) {
    // Nothing was read: how the file is divided says nothing of use.
    const others = diagnostics.filter(({ code }) => code !== 'other-delimiter');
    return unusableTable(dataset, [...others, ...matched.diagnostics]);
  }

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
    ([key, column]) => [key, readerOf(column), header.positions.get(key)] as const,
  );
  const findSecondHeader = makeSecondHeaderFinder(file, header, columns);
  const findStrayRow = makeStrayRowFinder(file, header, columns);
  const below = sheet.rows.filter(({ row }) => row > header.row);
  for (const [index, line] of below.entries()) {
    const second = findSecondHeader(line, index === 0);
    if (second !== undefined) {
      table.diagnostics.push(second.diagnostic);
      table.lostRows ||= second.endsTable;
      if (second.endsTable) break;
      continue;
    }
    const stray = findStrayRow(line);
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
