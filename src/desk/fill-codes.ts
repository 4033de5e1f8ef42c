import { columnLetter } from '../data/csv.ts';
import type { SheetRow } from '../data/csv.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Header } from '../data/header.ts';
import { trimSpaces } from '../data/text.ts';
import { repairReasons } from '../ui/desk.ts';
import type { Change } from './change.ts';
import { codeFromName, nameKeys, nextNumber } from './name-code.ts';

/**
 * Writes codes into the rows of `grid` that have a name and no code, and into all without one where rows have no
 * names. Codes that are there stay: a code once written never changes with its name.
 *
 * @param lines the rows of data below the header
 */
export function fillCodes(
  dataset: Dataset,
  header: Header,
  lines: readonly SheetRow[],
  grid: string[][],
): Change[] {
  const { columns, file } = dataset;
  const position = header.positions.get('code');
  const column = columns['code'];
  const keys = nameKeys(dataset);
  if (position === undefined || column === undefined) return [];
  const cellOf = (line: SheetRow, at: number | undefined): string =>
    at === undefined ? '' : trimSpaces(grid[line.row - 1]?.[at] ?? '');
  const taken = new Set(lines.map((line) => cellOf(line, position)).filter((code) => code !== ''));
  const changes: Change[] = [];
  for (const line of lines) {
    const cells = grid[line.row - 1];
    if (cells === undefined || cellOf(line, position) !== '') continue;
    const name = keys
      .map((key) => cellOf(line, header.positions.get(key)))
      .find((text) => text !== '');
    const code =
      keys.length === 0
        ? nextNumber(column, taken)
        : name === undefined
          ? undefined
          : codeFromName(name, column, taken);
    if (code === undefined) continue;
    taken.add(code);
    while (cells.length <= position) cells.push('');
    cells[position] = code;
    changes.push({
      file,
      row: line.row,
      column: columnLetter(position),
      header: header.cells[position] ?? column.header,
      before: '',
      after: code,
      why: keys.length === 0 ? repairReasons.codeByNumber : repairReasons.codeByName,
    });
  }
  return changes;
}
