/** Where a keyboard goes in a table: the rules of spreadsheets. */
import { cellText, type CellPlace, type SheetModel } from './sheet-model.ts';

/** A range of cells: from where it was begun to where the keyboard is. */
export interface Selection {
  readonly anchor: CellPlace;
  readonly active: CellPlace;
}

/** The corners of a selection, both within it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A step of the keyboard. */
export interface Move {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The corners of a selection. */
export function rangeOf({ active, anchor }: Selection): Range {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

/** A selection of one cell. */
export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, active: { row, column } };
}

/** The last row a keyboard can reach: one blank row below the table, to go on writing. */
export function lastRow({ rows }: Pick<SheetModel, 'rows'>): number {
  return rows.length + 1;
}

/** A place within the table. */
export function within(sheet: SheetModel, { column, row }: CellPlace): CellPlace {
  return {
    row: Math.max(1, Math.min(lastRow(sheet), row)),
    column: Math.max(0, Math.min(sheet.width - 1, column)),
  };
}

function isThere(sheet: SheetModel, { column, row }: CellPlace): boolean {
  return row >= 1 && row <= lastRow(sheet) && column >= 0 && column < sheet.width;
}

/** The next place in a direction; the same at the edge. */
export function step(sheet: SheetModel, from: CellPlace, { columns, rows }: Move): CellPlace {
  return within(sheet, { row: from.row + rows, column: from.column + columns });
}

/**
 * As with Ctrl held: to the last filled cell before a blank one, from there or from a blank cell to the
 * next filled one, or to the edge.
 */
export function jump(sheet: SheetModel, from: CellPlace, { columns, rows }: Move): CellPlace {
  const next = (place: CellPlace): CellPlace => ({
    row: place.row + rows,
    column: place.column + columns,
  });
  const filled = (place: CellPlace): boolean => cellText(sheet, place) !== '';
  let place = from;
  const inBlock = filled(from) && isThere(sheet, next(from)) && filled(next(from));
  while (isThere(sheet, next(place))) {
    if (inBlock && !filled(next(place))) return place;
    place = next(place);
    if (!inBlock && filled(place)) return place;
  }
  return place;
}

/** With Tab: the next cell in the row, then the first of the next row; back with -1. */
export function along(sheet: SheetModel, from: CellPlace, direction: 1 | -1): CellPlace {
  const column = from.column + direction;
  if (column >= 0 && column < sheet.width) return { row: from.row, column };
  const row = from.row + direction;
  if (row < 1 || row > lastRow(sheet)) return from;
  return { row, column: direction === 1 ? 0 : sheet.width - 1 };
}

/** A long way: a screen of rows, the edge of a row, with `whole` the corner of the table. */
export type FarMove =
  | { readonly kind: 'page'; readonly direction: 1 | -1 }
  | { readonly kind: 'home' | 'end'; readonly whole: boolean };

/**
 * Where Home, End and the keys for pages lead.
 * @param page rows in sight
 */
export function far(sheet: SheetModel, from: CellPlace, move: FarMove, page: number): CellPlace {
  const { column, row } = from;
  if (move.kind === 'page') return { column, row: row + move.direction * page };
  if (move.kind === 'home') return { row: move.whole ? 1 : row, column: 0 };
  return move.whole ? { row: lastRow(sheet) - 1, column: sheet.width - 1 } : endOfRow(sheet, row);
}

/** The last filled cell of a row, its first where it has none. */
export function endOfRow(sheet: SheetModel, row: number): CellPlace {
  const cells = sheet.rows[row - 1] ?? [];
  let column = cells.length - 1;
  while (column > 0 && (cells[column] ?? '') === '') column -= 1;
  return { row, column: Math.max(0, column) };
}
