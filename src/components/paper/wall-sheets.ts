/** The wall chart in sheets of A3: how high each row is, and which rows stand on which sheet. */
import type { WallPart, WallRow } from '../../model/project-wall.ts';
import { pagesOf } from '../deck/pages.ts';
import { rowHeight } from '../tables/measured-rows.ts';
import { wallTexts, type WallTexts } from './wall-texts.ts';

/** A row with its texts and its number on the wall, from 1. */
export interface PlacedRow {
  readonly row: WallRow;
  readonly texts: WallTexts;
  readonly number: number;
}

/** Rows of one part on one sheet. */
export interface SheetPart {
  readonly part: WallPart;
  /** Its first rows stand on the sheet before. */
  readonly isContinued: boolean;
  readonly rows: readonly PlacedRow[];
}

/** mm: the widths of src/styles/wall.css, without the space beside the text. */
const WIDTHS: Readonly<Record<keyof WallTexts, number>> = {
  project: 55,
  leader: 19,
  unit: 31,
  completion: 39,
  obstacle: 57,
  due: 23,
};
/** mm: letters of 10.5 pt, their lines, what is above and below them, the least a row is high. */
const ROW = { letter: 3.7, line: 5, padding: 2.9, least: 10 } as const;
/** mm a sheet has under the head of its table, and what the name of a part takes. */
const ROOM = 208;
const PART_HEAD = 8.5;

const COLUMNS = Object.keys(WIDTHS) as (keyof WallTexts)[];
const ROOMS = COLUMNS.map((column) => WIDTHS[column]);

/** mm a row is high. */
export const wallRowHeight = (texts: WallTexts): number =>
  rowHeight(
    COLUMNS.map((column) => texts[column]),
    ROOMS,
    ROW,
  );

/** Whether rows may stand further apart, so that they fill their sheet. */
export function isNearlyFull(sheet: readonly SheetPart[]): boolean {
  const height = sheet.reduce(
    (sum, { rows }) =>
      sum + PART_HEAD + rows.reduce((total, { texts }) => total + wallRowHeight(texts), 0),
    0,
  );
  return height >= ROOM / 2;
}

/**
 * The sheets: a part begins a new one unless it fits whole on what the part before has left; one too long for a
 * sheet goes on, in sheets as even as can be.
 *
 * @param day the data's, `YYYY-MM-DD`
 */
export function wallSheets(parts: readonly WallPart[], day: string): SheetPart[][] {
  const sheets: SheetPart[][] = [];
  let left = 0;
  let number = 0;
  for (const part of parts) {
    const placed = part.rows.map((row) => ({
      row,
      texts: wallTexts(row, day),
      number: (number += 1),
    }));
    const share = ({ texts }: PlacedRow): number => wallRowHeight(texts) / (ROOM - PART_HEAD);
    const pages = pagesOf(placed, share);
    pages.forEach((rows, index) => {
      const height = PART_HEAD + rows.reduce((sum, { texts }) => sum + wallRowHeight(texts), 0);
      if (pages.length > 1 || height > left) {
        sheets.push([]);
        left = ROOM;
      }
      sheets.at(-1)?.push({ part, isContinued: index > 0, rows });
      left -= height;
    });
  }
  return sheets;
}
