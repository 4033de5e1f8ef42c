import { keyNamed, tableNamed } from '../../check/named.ts';
import { makeRowFinder } from '../../check/row-key.ts';
import { tableOf } from '../../data/read-tables.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { revisions } from '../../data/revisions.ts';
import { wholeRows } from '../../data/table.ts';
import type { Table, TableRow } from '../../data/table.ts';

/** Tells whether the table of corrections has a row for a cell. References must be resolved. */
export function makeRecordFinder(
  tables: ReadTables,
): (table: Table, row: TableRow, key: string) => boolean {
  const finders = new Map<Table, ReturnType<typeof makeRowFinder>>();
  const recorded = new Set<string>();
  const nameOf = (table: Table, { at }: TableRow, key: string): string =>
    `${table.dataset.file}\u0000${at.row}\u0000${key}`;
  for (const { cells } of wholeRows(tableOf(tables, revisions))) {
    const table = tableNamed(tables, cells.dataset);
    const key = table === undefined ? undefined : keyNamed(table, cells.field);
    if (table === undefined || key === undefined) continue;
    const finder = finders.get(table) ?? makeRowFinder(tables, table);
    finders.set(table, finder);
    const row = finder(cells.subject);
    if (row !== undefined) recorded.add(nameOf(table, row, key));
  }
  return (table, row, key) => recorded.has(nameOf(table, row, key));
}
