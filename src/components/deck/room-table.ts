/**
 * A figure that cannot be drawn in letters for a large room says its numbers instead: the first rows
 * of its table and as many columns as fit, at 58 px on a screen of 1920 px.
 */
import { textWidth, truncate } from '../../charts/text.ts';
import type { FigureTable } from '../../figures/figure.ts';

/** What is shown of a table. */
export interface RoomTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numeric: readonly boolean[];
  /** How many rows are not shown. */
  readonly rest: number;
}

const MOST_ROWS = 6;
/** Room across, and between columns, in letters. */
const WIDTH = 29;
const GAP = 1;
/** The name of a row is cut beyond so many letters. */
const LONGEST_NAME = 14;

/**
 * The part of a table that fits on a slide in large letters; the first column always does. Then come
 * numbers, or words where the table has no numbers.
 */
export function roomTable({ head, numeric, rows }: FigureTable): RoomTable {
  const shown = rows
    .slice(0, MOST_ROWS)
    .map((row) => row.map((cell, i) => (i === 0 ? truncate(cell, 1, LONGEST_NAME) : cell)));
  const inWords = !numeric.includes(true);
  const chosen: number[] = [];
  let used = -GAP;
  head.forEach((text, column) => {
    const cells = [text, ...shown.map((row) => row[column] ?? '')];
    const width = Math.max(...cells.map((cell) => textWidth(cell, 1))) + GAP;
    // Words take the room of several numbers.
    const isWanted = inWords || numeric[column] === true;
    if (column > 0 && (!isWanted || used + width > WIDTH)) return;
    chosen.push(column);
    used += width;
  });
  return {
    head: chosen.map((column) => head[column] ?? ''),
    rows: shown.map((row) => chosen.map((column) => row[column] ?? '')),
    numeric: chosen.map((column) => numeric[column] === true),
    rest: rows.length - shown.length,
  };
}
