import { reportCell, wholeRows } from '../data/table.ts';
import type { Table } from '../data/table.ts';

/** Runs a dataset's own checks of several cells on every row that could be read. */
export function checkRows(table: Table): void {
  const { dataset } = table;
  if (dataset.checkRow === undefined) return;
  for (const row of wholeRows(table)) {
    dataset.checkRow(row.cells, (key, remark) => reportCell(table, row, key, remark));
  }
}
