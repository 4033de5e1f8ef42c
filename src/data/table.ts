import type { CellsOf, Columns } from './column.ts';
import { columnLetter } from './csv.ts';
import type { Dataset, Place } from './dataset.ts';
import type { Diagnostic, Remark } from './diagnostic.ts';
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
