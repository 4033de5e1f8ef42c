import type { Column } from '../../data/column.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { writtenCell } from '../../data/table.ts';
import type { Table, TableRow } from '../../data/table.ts';
import { isPublished } from '../published-cell.ts';
import { makeRecordFinder } from './recorded-cells.ts';
import { rowName } from './row-name.ts';

/** One cell before and after, as written; empty where there was or is nothing. */
export interface CellChange {
  /** Header of the template. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** A number that was published is another now, and the table of corrections does not say so. */
  readonly unrecorded?: true;
}

/** A row that is new, gone, or holds something else. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Spreadsheet row: of the new file, of a removed row in the old one. */
  readonly row: number;
  /** Which row it is, in words. */
  readonly name: string;
  /** For an added or removed row, its filled cells besides those that name it. */
  readonly cells: readonly CellChange[];
}

/** What differs between two states of one table. */
export interface RowChanges {
  /** In the order of the new file; removed rows last. */
  readonly rows: readonly RowChange[];
  /** Cells that are written in another way and mean the same. */
  readonly respelt: number;
}

type Values = Readonly<Record<string, unknown>>;

/** The rows by what tells them apart; a key that occurs again gets a number of its own. */
function rowsByKey(table: Table): Map<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of table.rows) {
    const values = row.cells as Values;
    const key = table.dataset.key.map((name) =>
      JSON.stringify(values[name] ?? (writtenCell(table, row, name) ?? '').trim()),
    );
    let name = key.join();
    for (let count = 2; found.has(name); count++) name = `${key.join()}#${count}`;
    found.set(name, row);
  }
  return found;
}

function written(table: Table, row: TableRow, key: string): string {
  return (writtenCell(table, row, key) ?? '').trim();
}

/** What a cell means, or nothing when it is blank or can't be read. */
function meaning(row: TableRow, key: string): string | undefined {
  const value = (row.cells as Values)[key];
  return value === undefined ? undefined : JSON.stringify(value);
}

/** All cells of a row that is there only before or only after. */
function filledCells(table: Table, row: TableRow, place: 'before' | 'after'): CellChange[] {
  const { key: keys, columns } = table.dataset;
  return Object.entries(columns).flatMap(([key, { header }]) => {
    const value = written(table, row, key);
    if (keys.includes(key) || value === '') return [];
    return [{ header, before: '', after: '', [place]: value }];
  });
}

/**
 * Compares two states of one dataset by the meaning of its cells: rows are told apart by the dataset's
 * key, so their order says nothing, and a reference by name equals one by code.
 */
export function compareRows(
  before: { readonly tables: ReadTables; readonly table: Table },
  after: { readonly tables: ReadTables; readonly table: Table },
): RowChanges {
  const old = rowsByKey(before.table);
  const rows: RowChange[] = [];
  const isRecorded = makeRecordFinder(after.tables);
  /** What was left open is only filled in; what was withheld was not published. */
  const isSilent = (row: TableRow, was: TableRow, key: string, column: Column): boolean =>
    /\d/.test(written(before.table, was, key)) &&
    isPublished(before.table, was, column) &&
    !isRecorded(after.table, row, key);
  let respelt = 0;
  for (const [key, row] of rowsByKey(after.table)) {
    const place = { row: row.at.row, name: rowName(after.tables, after.table, row) };
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) {
      rows.push({ kind: 'added', ...place, cells: filledCells(after.table, row, 'after') });
      continue;
    }
    const cells: CellChange[] = [];
    for (const [name, column] of Object.entries<Column>(after.table.dataset.columns)) {
      const [from, to] = [written(before.table, was, name), written(after.table, row, name)];
      if (from === to) continue;
      const same = meaning(was, name);
      if (same !== undefined && same === meaning(row, name)) respelt++;
      else {
        const silent = isSilent(row, was, name, column) ? { unrecorded: true as const } : {};
        cells.push({ header: column.header, before: from, after: to, ...silent });
      }
    }
    if (cells.length > 0) rows.push({ kind: 'changed', ...place, cells });
  }
  for (const row of old.values()) {
    const name = rowName(before.tables, before.table, row);
    const cells = filledCells(before.table, row, 'before');
    rows.push({ kind: 'removed', row: row.at.row, name, cells });
  }
  return { rows, respelt };
}
