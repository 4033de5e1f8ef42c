import type { Column, Columns } from './column.ts';
import type { SheetRow } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Header } from './header.ts';
import { columnOf, spellingsOf } from './header-spelling.ts';
import type { Spellings } from './header-spelling.ts';

/** Cells that must be column names before a row is taken for a header. */
const FEWEST_NAMES = 3;

/** Share of the filled cells of a row that must be column names. */
const MOST_OF_ROW = 0.6;

function filledCells(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

/** Whether a row is a header of the table: most of what it holds are names of columns. */
export function looksLikeHeader(cells: readonly string[], spellings: Spellings): boolean {
  const filled = filledCells(cells);
  const names = filled.filter((cell) => columnOf(cell, spellings) !== undefined).length;
  const fewest = Math.min(FEWEST_NAMES, spellings.size, Math.max(2, filled.length));
  return names >= fewest && names >= filled.length * MOST_OF_ROW;
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

function isTyped({ type }: Column): boolean {
  return type !== 'text' && type !== 'reference' && type !== 'list';
}

/** A row below the header that is a header too, or nothing. */
export interface SecondHeader {
  readonly diagnostic: Diagnostic;
  /** The rows below it stand under other columns, and can't be read under the first header. */
  readonly endsTable: boolean;
}

/**
 * Recognises a second header below the first: the same again (a copied head), the head of another
 * export pasted below, or a line of units or explanations, of which no cell would be readable.
 *
 * @param isFirst whether the row is the first below the header
 */
export function makeSecondHeaderFinder(
  file: string,
  header: Header,
  columns: Columns,
): (line: SheetRow, isFirst: boolean) => SecondHeader | undefined {
  const spellings = spellingsOf(columns);
  const places = [...header.positions];
  return ({ row, cells }, isFirst) => {
    const say = (problem: string, fix: string, endsTable = false): SecondHeader => ({
      diagnostic: { code: 'second-header', severity: 'error', file, row, problem, fix },
      endsTable,
    });
    if (looksLikeHeader(cells, spellings)) {
      const isSame = cells.every((cell, position) => {
        const match = columnOf(cell, spellings);
        return match === undefined || header.positions.get(match.key) === position;
      });
      if (isSame) return say('这一行又是表头', '请删去这一行');
      return say(
        `第${header.row}行已有表头，这里又是一个列次不同的表头，像是两份表接在了一起，下面的行没有读`,
        '请分开两份表，把列次对齐后再接在一起',
        true,
      );
    }
    if (!isFirst) return undefined;
    const typed = places.flatMap(([key, position]) => {
      const column = columns[key];
      const cell = (cells[position] ?? '').trim();
      return column === undefined || cell === '' || !isTyped(column) ? [] : [{ column, cell }];
    });
    const faulty = typed.filter(({ column, cell }) => 'fault' in column.read(cell));
    if (faulty.length < FEWEST_NAMES || faulty.length < typed.length) return undefined;
    if (faulty.some(({ cell }) => /\d/.test(cell))) return undefined;
    return say('这一行不像数据，像是第二行表头、单位或说明', '请删去这一行，表头只留一行');
  };
}
