/**
 * A figure that cannot be drawn in letters for a large room says its numbers instead: the
 * first of the rows its title states, and as many columns as fit, at 58 px on a screen of 1920 px.
 */
import { textWidth, truncate } from '../../charts/text.ts';
import type { Figure } from '../../figures/figure.ts';
import { subtitleHeight, titleHeight } from './slide-height.ts';

/** What is shown of a table. */
export interface RoomTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numeric: readonly boolean[];
  /** How many rows are not shown. */
  readonly rest: number;
}

/** A table in letters for a large room: what it has down for title and table, and across, in letters. */
export const TABLE_ROOM = {
  /** In 1/120 of the width; a row, too. */
  down: 59.4,
  row: 4.85,
  /** In letters; between columns, too. */
  across: 27.5,
  gap: 1,
} as const;
/** The line that counts the rest. */
const REST = 5.2;
/** The name of a row is cut beyond so many letters. */
const LONGEST_NAME = 14;

/** How many of `rows` rows stand under their head and a title. */
function rowsThatFit(rows: number, title: string, subtitle: string): number {
  const above = titleHeight(title, 'large') + (subtitle === '' ? 0 : subtitleHeight(subtitle));
  const room = TABLE_ROOM.down - above - TABLE_ROOM.row;
  if (rows * TABLE_ROOM.row <= room) return rows;
  return Math.max(1, Math.floor((room - REST) / TABLE_ROOM.row));
}

/**
 * The part of a figure's table that fits on a slide in large letters; the first column always does.
 * Then come numbers, or words where the table has no numbers.
 *
 * @param title of the slide
 * @param subtitle what is measured, as the slide says it; '' where it does not
 */
export function roomTable(
  { stated, table }: Pick<Figure, 'stated' | 'table'>,
  title: string,
  subtitle = '',
): RoomTable {
  const { head, numeric } = table;
  const rows = stated ?? table.rows;
  const shown = rows
    .slice(0, rowsThatFit(rows.length, title, subtitle))
    .map((row) => row.map((cell, i) => (i === 0 ? truncate(cell, 1, LONGEST_NAME) : cell)));
  const inWords = !numeric.includes(true);
  const chosen: number[] = [];
  let used = -TABLE_ROOM.gap;
  head.forEach((text, column) => {
    const cells = [text, ...shown.map((row) => row[column] ?? '')];
    const width = Math.max(...cells.map((cell) => textWidth(cell, 1))) + TABLE_ROOM.gap;
    // Words take the room of several numbers.
    const isWanted = inWords || numeric[column] === true;
    if (column > 0 && (!isWanted || used + width > TABLE_ROOM.across)) return;
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
