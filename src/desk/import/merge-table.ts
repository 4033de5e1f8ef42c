import type { Dataset } from '../../data/dataset.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { tableOf } from '../../data/read-tables.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { SheetBytes } from '../../data/workbook/workbook-tables.ts';
import { importTexts as text } from '../../ui/import.ts';
import type { IncomingRow } from './incoming-table.ts';
import { type CellChange, type Fill, Merging } from './merging.ts';

/** What becomes of one table. */
export interface TableMerge {
  readonly dataset: Dataset;
  readonly changes: readonly CellChange[];
  readonly newRows: number;
  /** Rows that were sent and are in the table as they are. */
  readonly same: number;
  /** Rows of a period that were sent without any number, as a form nobody has filled in. */
  readonly unfilled: number;
  readonly problems: readonly Diagnostic[];
  /** The whole table anew; nothing when nothing changes. */
  readonly bytes?: Uint8Array;
}

/**
 * Merges rows that were sent into one table: rows are matched by their key, blank cells change nothing.
 * What can't be read, or was sent twice with different meanings, is a problem.
 *
 * @param tables the tables as they are, references resolved
 * @param bytes the table's file; nothing when there is none yet
 */
export function mergeTable(
  tables: ReadTables,
  dataset: Dataset,
  bytes: Uint8Array | undefined,
  rows: readonly IncomingRow[],
  fill: Fill,
): TableMerge {
  const table = tableOf(tables, dataset);
  const none = { dataset, changes: [], newRows: 0, same: 0, unfilled: 0 };
  if (bytes instanceof SheetBytes) {
    const problem = text.inWorkbook(dataset.title, `data/${bytes.workbook}「${bytes.sheet}」`);
    const fix = text.inWorkbookFix;
    const file = dataset.file;
    return {
      ...none,
      problems: [{ code: 'import-unclear', severity: 'error', file, problem, fix }],
    };
  }
  if (!table.usable) return { ...none, problems: table.diagnostics };
  const merging = new Merging(tables, table, bytes);
  for (const row of rows) merging.take(row, fill);
  const { changes, newRows, same, unfilled, problems } = merging;
  const changed = changes.length > 0 || newRows > 0;
  return {
    dataset,
    changes,
    newRows,
    same,
    unfilled,
    problems,
    ...(changed ? { bytes: merging.bytes() } : {}),
  };
}
