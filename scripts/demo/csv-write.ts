import { writeFileSync } from 'node:fs';
import { formatCsv } from '../../src/data/csv-write.ts';

/** One file of the demo: its name under data/, its header row and its rows, all as staff see them. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The file as Excel saves "CSV UTF-8": byte order mark, comma, CRLF after every row, quotes only
 * where needed. Throws when a row is not as long as the header.
 */
export function formatTable(table: Table): string {
  const rows = [table.header, ...table.rows];
  for (const [index, row] of rows.entries()) {
    if (row.length !== table.header.length) {
      throw new Error(
        `${table.file} row ${index + 1} has ${row.length} cells, not ${table.header.length}`,
      );
    }
  }
  return formatCsv(rows);
}

/** Writes the table into `folder`, which must exist. */
export function writeTable(folder: string, table: Table): void {
  writeFileSync(`${folder}/${table.file}`, formatTable(table));
}
