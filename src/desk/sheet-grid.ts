import type { Sheet } from '../data/csv.ts';

/**
 * The rows of a sheet with the blank ones between them back in place: index 0 is spreadsheet row 1.
 * Blank rows at the end and blank cells at the end of a row are gone.
 */
export function sheetGrid(sheet: Sheet): string[][] {
  const grid: string[][] = [];
  for (const { row, cells } of sheet.rows) {
    while (grid.length < row - 1) grid.push([]);
    grid.push([...cells]);
  }
  return grid;
}

/** A row with blank cells added at its end until it has `width` cells; blank rows stay blank. */
export function padRow(cells: readonly string[], width: number): string[] {
  const missing = cells.length === 0 ? 0 : Math.max(0, width - cells.length);
  return [...cells, ...Array<string>(missing).fill('')];
}
