import type { Columns } from './column.ts';
import type { SheetRow } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Header } from './header.ts';
import { columnOf, spellingsOf } from './header-spelling.ts';
import { FEWEST_NAMES, isTyped, looksLikeHeader } from './likely-header.ts';
import { titleOfHeader } from './table-of-header.ts';

/** A row below the header that is a header too, or nothing. */
export interface SecondHeader {
  readonly diagnostic: Diagnostic;
  /** The rows below it stand under other columns, and can't be read under the first header. */
  readonly endsTable: boolean;
}

/** Whether no cell that must be filled can be read, and all that is filled is in brackets: words below names. */
function isExplanation(cells: readonly string[], header: Header, columns: Columns): boolean {
  const required = [...header.positions].flatMap(([key, position]) => {
    const column = columns[key];
    return column?.required === true ? [{ column, cell: cells[position] ?? '' }] : [];
  });
  return (
    required.length >= FEWEST_NAMES &&
    required.every(({ column, cell }) => 'fault' in column.read(cell)) &&
    cells.every((cell) => cell.trim() === '' || /^[(（【[]/.test(cell.trim()))
  );
}

/**
 * Recognises a second header below the first: the same again (a copied head), the head of another
 * export or of another table pasted below, or a line of units or explanations, of which no cell would be readable.
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
    const title = titleOfHeader(cells);
    if (title !== undefined) {
      return say(
        `从这一行起是“${title}”的表头和数据，像是两张表接在了一起，下面的行没有读`,
        `请把这一行和下面的行移到“${title}”自己的文件里`,
        true,
      );
    }
    if (!isFirst) return undefined;
    if (isExplanation(cells, header, columns))
      return say('这一行不像数据，像是第二行表头、单位或说明', '请删去这一行，表头只留一行');
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
