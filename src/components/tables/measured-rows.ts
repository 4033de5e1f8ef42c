/**
 * How high the rows of a table are before any browser lays them out: on slides, in a hall, on the brief and on the
 * wall chart. Lengths are in one unit of the caller's choice: mm of a sheet, 1/120 of a slide.
 */
import { wrap } from '../../charts/text.ts';

/** What one cell says; several texts stand below each other. */
export type CellTexts = string | readonly string[];

/** Sizes of a table's text. */
export interface RowSizes {
  readonly letter: number;
  readonly line: number;
  /** Above and below the lines of a row, both at once. */
  readonly padding: number;
  /** No row is lower. */
  readonly least?: number;
}

/** What columns have for their text: their shares of a width, in %, less the space beside the text. */
export function columnRooms(shares: readonly number[], across: number, space: number): number[] {
  return shares.map((share) => (share / 100) * across - space);
}

/** How many lines a row takes: those of its highest cell, and one where no cell says anything. */
export function linesOfRow(
  cells: readonly CellTexts[],
  rooms: readonly number[],
  letter: number,
): number {
  const counts = cells.map((cell, column) =>
    (typeof cell === 'string' ? [cell] : cell).reduce(
      (sum, text) => sum + wrap(text, letter, rooms[column] ?? 0).length,
      0,
    ),
  );
  return Math.max(1, ...counts);
}

/** How high a row is. */
export function rowHeight(
  cells: readonly CellTexts[],
  rooms: readonly number[],
  { letter, line, padding, least = 0 }: RowSizes,
): number {
  return Math.max(least, linesOfRow(cells, rooms, letter) * line + padding);
}
