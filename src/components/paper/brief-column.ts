/** How a column of the one-page brief is filled: which blocks stand in it, and how much of each. */
import { wrap } from '../../charts/text.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SlideTable } from '../deck/slide-table.ts';
import { columnRooms, rowHeight } from '../tables/measured-rows.ts';
import type { SizedTable } from './sized-table.ts';

/** A chart that may stand on the brief. */
export interface BriefChart {
  readonly kind: 'chart';
  readonly figure: Figure;
  readonly title: string;
}

/** Paragraphs of the report under its heading. */
export interface BriefText {
  readonly kind: 'text';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A table with all its rows, a chart. */
export type Wanted = BriefChart | (SizedTable & { readonly kind: 'table'; readonly title: string });

/** A table cut to what fits, a chart, or words. */
export type BriefBlock =
  | BriefChart
  | BriefText
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly table: SlideTable;
      /** Percent of the width each column has, in steps of five: src/styles/brief.css has a class for each. */
      readonly widths: readonly number[];
      /** Rows that have no room here. */
      readonly left: number;
    };

/** Letters as on every sheet, or larger ones where there is little to tell. */
export type BriefSize = 'usual' | 'large';

/** How much larger everything in a column is: the classes of src/styles/brief.css. */
const SCALES: Readonly<Record<BriefSize, number>> = { usual: 1, large: 1.2 };
/** mm: a column, what it has across and down, letters of 10 pt and their lines. */
const ACROSS = 126;
const DOWN = 194;
const ROW = { letter: 3.53, line: 4.9, padding: 2.4 } as const;
const CELL_PADDING = 2;
const HEADING = 11;
const HEAD_ROW = 7.5;
const REST_LINE = 6;
/** Letters a paragraph begins after. */
const INDENT = '　　';
/** mm a px of a narrow drawing takes at the width of src/styles/brief.css: its letters are 9 pt and more. */
const CHART_PX = 100 / 328;
/** A table stands with so many rows at least, or is left to the report. */
const LEAST_ROWS = 2;

/** mm a row of a table takes. */
function rowOf(row: readonly string[], widths: readonly number[], size: BriefSize): number {
  const scale = SCALES[size];
  const { letter, line, padding } = ROW;
  const sizes = { letter: letter * scale, line: line * scale, padding: padding * scale };
  return rowHeight(row, columnRooms(widths, ACROSS, CELL_PADDING * scale), sizes);
}

/** mm a block takes, a table with its first rows. */
function heightOf(block: Wanted | BriefText, size: BriefSize, rows = Infinity): number {
  const scale = SCALES[size];
  if (block.kind === 'chart') {
    return (HEADING + block.figure.draw('narrow').height * CHART_PX) * scale;
  }
  if (block.kind === 'text') {
    const lines = block.paragraphs.flatMap((text) =>
      wrap(INDENT + text, ROW.letter * scale, ACROSS - CELL_PADDING),
    );
    return (HEADING + lines.length * ROW.line) * scale;
  }
  const shown = block.table.rows.slice(0, rows);
  return (
    (HEADING + HEAD_ROW + REST_LINE) * scale +
    shown.reduce((sum, row) => sum + rowOf(row, block.widths, size), 0)
  );
}

/** mm that blocks leave of a column. */
function roomLeft(blocks: readonly BriefBlock[], size: BriefSize): number {
  return blocks.reduce((room, block) => room - heightOf(block, size), DOWN);
}

/** Whether everything that was wanted stands there whole. */
export function isWhole(wanted: readonly Wanted[], blocks: readonly BriefBlock[]): boolean {
  const isShort = (block: BriefBlock): boolean => block.kind === 'table' && block.left > 0;
  const isEmpty = (block: Wanted): boolean =>
    block.kind === 'table' && block.table.rows.length === 0;
  return !blocks.some(isShort) && blocks.length >= wanted.filter((block) => !isEmpty(block)).length;
}

/**
 * Cuts the blocks of a column to its height: charts stand whole or not at all, tables take rows in turn, so that
 * each says its first ones.
 *
 * @param more charts for what is left when every row stands: a park with little to tell has no half-empty sheet
 */
export function fitColumn(
  wanted: readonly Wanted[],
  more: readonly BriefChart[] = [],
  size: BriefSize = 'usual',
): BriefBlock[] {
  let left = DOWN;
  const kept = wanted.filter((block) => {
    if (block.kind === 'table' && block.table.rows.length === 0) return false;
    const least = heightOf(block, size, LEAST_ROWS);
    if (least > left) return false;
    left -= least;
    return true;
  });
  const counts = kept.map((block) =>
    block.kind === 'table' ? Math.min(LEAST_ROWS, block.table.rows.length) : 0,
  );
  for (let grown = true; grown;) {
    grown = false;
    kept.forEach((block, index) => {
      const row = block.kind === 'table' ? block.table.rows[counts[index] ?? 0] : undefined;
      if (block.kind !== 'table' || row === undefined) return;
      const height = rowOf(row, block.widths, size);
      if (height > left) return;
      left -= height;
      counts[index] = (counts[index] ?? 0) + 1;
      grown = true;
    });
  }
  const added = more.filter((chart) => {
    const height = heightOf(chart, size);
    if (height > left) return false;
    left -= height;
    return true;
  });
  const shown = kept.map((block, index): BriefBlock => {
    if (block.kind === 'chart') return block;
    const { head, rows } = block.table;
    const first = rows.slice(0, counts[index]);
    return { ...block, table: { head, rows: first }, left: rows.length - first.length };
  });
  return [...shown, ...added];
}

/** Puts paragraphs of the report where columns leave most room, as many of each as there is room for. */
export function addTexts(
  columns: readonly (readonly BriefBlock[])[],
  texts: readonly BriefText[],
  size: BriefSize,
): BriefBlock[][] {
  const filled = columns.map((blocks) => [...blocks]);
  for (const text of texts) {
    const rooms = filled.map((blocks) => roomLeft(blocks, size));
    const room = Math.max(...rooms);
    const counts = text.paragraphs.map((_, at) => text.paragraphs.length - at);
    const most = counts.find((count) => heightOf(cutText(text, count), size) <= room);
    if (most !== undefined) filled[rooms.indexOf(room)]?.push(cutText(text, most));
  }
  return filled;
}

const cutText = (text: BriefText, count: number): BriefText => ({
  ...text,
  paragraphs: text.paragraphs.slice(0, count),
});
