import { columnLetter } from '../../data/csv.ts';

/** A cell by its row and column, both 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 0-based column of its letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

/** A reference such as C7 as a place; nothing when it is none. */
export function placeOfReference(reference: string): CellPlace | undefined {
  const [, letters, row] = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(reference) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

/** The reference of a place: C7. */
export function referenceOf({ row, column }: CellPlace): string {
  return `${columnLetter(column)}${row + 1}`;
}
