import type { Column, Columns } from './column.ts';
import { columnOf } from './header-spelling.ts';
import type { Spellings } from './header-spelling.ts';

/** Cells that must be column names before a row is taken for a header. */
export const FEWEST_NAMES = 3;

/** Share of the filled cells of a row that must be column names. */
const MOST_OF_ROW = 0.6;

function filledCells(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

const BARE_NUMBER = /^\s*[\d.]+\s*$/;

/** Whether a cell is a number and nothing else: no column is called so. */
export function isBareNumber(cell: string): boolean {
  return BARE_NUMBER.test(cell);
}

/** Whether a row is a header of the table: most of what it holds are names of columns. */
export function looksLikeHeader(cells: readonly string[], spellings: Spellings): boolean {
  // Of a row of data it shows after some cells, and most rows are.
  const mostOthers = cells.length * (1 - MOST_OF_ROW);
  let [names, others] = [0, 0];
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (!isBareNumber(cell) && columnOf(cell, spellings) !== undefined) names += 1;
    else others += 1;
    if (others > mostOthers) return false;
  }
  const filled = names + others;
  const fewest = Math.min(FEWEST_NAMES, spellings.size, Math.max(2, filled));
  return names >= Math.max(fewest, filled * MOST_OF_ROW);
}

/**
 * Whether a row reads as data under a header: every required cell is filled and readable, and some
 * cell holds what not every text is (a number, a date, a choice), or three cells are filled.
 */
export function readsAsData(
  cells: readonly string[],
  columns: Columns,
  positions: ReadonlyMap<string, number>,
): boolean {
  let typed = 0;
  for (const [key, position] of positions) {
    const column = columns[key];
    const cell = cells[position] ?? '';
    if (column === undefined) continue;
    const isFaulty = 'fault' in column.read(cell);
    if (isFaulty && column.required) return false;
    if (!isFaulty && cell.trim() !== '' && isTyped(column)) typed += 1;
  }
  return typed > 0 || filledCells(cells).length >= FEWEST_NAMES;
}

/** Whether a column takes what not every text is: a number, a date, a choice. */
export function isTyped({ type }: Column): boolean {
  return type !== 'text' && type !== 'reference' && type !== 'list';
}
