/** A table as rows of cells that can be changed, and back to the bytes of its file. */
import type { Column } from '../../data/column.ts';
import { parseSheet, type Sheet } from '../../data/csv.ts';
import { formatCsv } from '../../data/csv-write.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { columnOf, spellingsOf } from '../../data/header-spelling.ts';
import { padRow, sheetGrid } from '../../desk/sheet-grid.ts';

/** A cell by its place: spreadsheet row from 1, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a cell is to hold. */
export interface CellEdit extends CellPlace {
  readonly text: string;
}

/** A table as it stands in its file, blank rows between others included. */
export interface SheetModel {
  /** Index 0 is spreadsheet row 1. Cells at the end of a row may be missing: they are blank. */
  readonly rows: readonly (readonly string[])[];
  /** Spreadsheet row of the header; nothing where none was found. */
  readonly headerRow: number | undefined;
  /** The column of the dataset at each position that has one. */
  readonly columns: ReadonlyMap<number, Column>;
  /** Columns shown. */
  readonly width: number;
}

/** A table, or why its bytes give none. */
export type OpenedSheet =
  { readonly sheet: SheetModel } | { readonly faults: readonly Diagnostic[] };

function widthOf(rows: SheetModel['rows']): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 1);
}

/** A header is rarely further down. */
const SEARCH_ROWS = 10;

/**
 * The row with the most headers of the dataset, whatever is wrong with it: faults of a header are to
 * be mended here.
 */
function likelyHeader(
  { rows }: Sheet,
  dataset: Dataset | undefined,
): { readonly row?: number; readonly columns: ReadonlyMap<number, Column> } {
  let best: { readonly row?: number; readonly columns: Map<number, Column> } = {
    columns: new Map(),
  };
  if (dataset === undefined) return best;
  const spellings = spellingsOf(dataset.columns);
  for (const { cells, row } of rows.slice(0, SEARCH_ROWS)) {
    const columns = new Map<number, Column>();
    for (const [position, cell] of cells.entries()) {
      const column = dataset.columns[columnOf(cell, spellings)?.key ?? ''];
      if (column !== undefined) columns.set(position, column);
    }
    if (columns.size > best.columns.size) best = { row, columns };
  }
  return best;
}

/**
 * Opens a table for editing.
 *
 * @param dataset what the table is; nothing for a file of another name
 * @param file path as staff know it
 */
export function openSheet(
  dataset: Dataset | undefined,
  file: string,
  bytes: Uint8Array,
): OpenedSheet {
  const { diagnostics, sheet } = parseSheet(file, bytes);
  if (sheet === undefined) return { faults: diagnostics };
  const rows = sheetGrid(sheet);
  const { columns, row } = likelyHeader(sheet, dataset);
  // Where no header can be told the first row is most likely meant to be it.
  const headerRow = row ?? sheet.rows[0]?.row;
  return { sheet: { rows, headerRow, columns, width: widthOf(rows) } };
}

/** The text of a cell; blank beyond the end of its row. */
export function cellText({ rows }: Pick<SheetModel, 'rows'>, { column, row }: CellPlace): string {
  return rows[row - 1]?.[column] ?? '';
}

function withRows(sheet: SheetModel, rows: SheetModel['rows']): SheetModel {
  return { ...sheet, rows, width: Math.max(sheet.width, widthOf(rows)) };
}

/** The table with cells changed; rows and columns grow as they are needed. */
export function withCells(sheet: SheetModel, edits: readonly CellEdit[]): SheetModel {
  const rows: (readonly string[])[] = [...sheet.rows];
  const changed = new Map<number, string[]>();
  for (const { column, row, text } of edits) {
    while (rows.length < row) rows.push([]);
    const cells = changed.get(row) ?? [...(rows[row - 1] ?? [])];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    changed.set(row, cells);
    rows[row - 1] = cells;
  }
  return withRows(sheet, rows);
}

/** The header's place after rows before it came or went. */
function movedHeader(
  headerRow: number | undefined,
  row: number,
  count: number,
): number | undefined {
  return headerRow === undefined || headerRow < row ? headerRow : headerRow + count;
}

/** The table with blank rows put in before a row. */
export function withNewRows(sheet: SheetModel, row: number, count: number): SheetModel {
  const blank = Array.from({ length: count }, (): readonly string[] => []);
  const rows = [...sheet.rows.slice(0, row - 1), ...blank, ...sheet.rows.slice(row - 1)];
  return { ...withRows(sheet, rows), headerRow: movedHeader(sheet.headerRow, row, count) };
}

/** The table without some rows. */
export function withoutRows(sheet: SheetModel, row: number, count: number): SheetModel {
  const rows = [...sheet.rows.slice(0, row - 1), ...sheet.rows.slice(row - 1 + count)];
  return { ...withRows(sheet, rows), headerRow: movedHeader(sheet.headerRow, row, -count) };
}

/** The bytes of the table's file, written as tidying writes them: UTF-8 with its mark, CRLF. */
export function sheetBytes({ headerRow, rows, width }: SheetModel): Uint8Array {
  const wanted = headerRow === undefined ? width : (rows[headerRow - 1]?.length ?? 0);
  return new TextEncoder().encode(formatCsv(rows.map((cells) => padRow(cells, wanted))));
}
