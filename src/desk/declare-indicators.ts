import { suggestedFirmFigures } from '../check/suggested-firm-figures.ts';
import { suggestedRoles } from '../check/suggested-role.ts';
import { firmFiguresLabel } from '../data/columns/firm-figures.ts';
import { columnLetter } from '../data/csv.ts';
import type { Header } from '../data/header.ts';
import { INDICATOR_ROLES } from '../data/indicator-roles.ts';
import { indicators } from '../data/indicators.ts';
import type { Indicator } from '../data/indicators.ts';
import { parseTable } from '../data/parse-table.ts';
import { wholeRows } from '../data/table.ts';
import { repairReasons } from '../ui/desk.ts';
import type { Change } from './change.ts';

/** Columns of indicators.csv that an answer can be suggested for. */
type Answered = 'firmFigures' | 'role';

type Named = Pick<Indicator, 'firmFigures' | 'name' | 'shortName' | 'unit'>;

/** Answers by the row of the sheet. */
type Answers = ReadonlyMap<number, string>;

/** Writes the answers into a column of the grid; a file without the column gets it as its last. */
function writeAnswers(key: Answered, answers: Answers, header: Header, grid: string[][]): Change[] {
  const head = grid[header.row - 1];
  if (answers.size === 0 || head === undefined) return [];
  const { file, columns } = indicators;
  const usual = columns[key].header;
  const known = header.positions.get(key);
  const position = known ?? head.length;
  const column = columnLetter(position);
  const changes: Change[] = [];
  if (known === undefined) {
    head.push(usual);
    const why = repairReasons.newColumn;
    changes.push({ file, row: header.row, column, before: '', after: usual, why });
  }
  for (const [row, after] of answers) {
    const written = grid[row - 1];
    if (written === undefined) continue;
    while (written.length <= position) written.push('');
    written[position] = after;
    const place = { file, row, column, header: head[position] ?? usual };
    changes.push({ ...place, before: '', after, why: repairReasons.byName });
  }
  return changes;
}

/** The one answer a name suggests; nothing where it suggests none, or its short name another. */
function soleAnswer(indicator: Named): string | undefined {
  const [figures, another] = suggestedFirmFigures(indicator);
  return figures === undefined || another !== undefined ? undefined : firmFiguresLabel(figures);
}

/**
 * Writes the 企业数据 and the 用途 that the names of indicators suggest into the blank cells of `grid`,
 * the rows of indicators.csv.
 *
 * @param bytes the file the grid was read from
 */
export function declareIndicators(bytes: Uint8Array, header: Header, grid: string[][]): Change[] {
  const rows = wholeRows(parseTable(indicators, bytes));
  const roles = suggestedRoles(rows.map(({ cells }) => cells));
  type Cells = (typeof rows)[number]['cells'];
  const answersOf = (answer: (cells: Cells) => string | undefined): Answers =>
    new Map(
      rows.flatMap(({ at, cells }): [number, string][] => {
        const text = answer(cells);
        return text === undefined ? [] : [[at.row, text]];
      }),
    );
  const figures = answersOf((cells) =>
    cells.firmFigures === undefined ? soleAnswer(cells) : undefined,
  );
  const roleLabels = answersOf((cells) => {
    const role = roles.get(cells);
    return role === undefined ? undefined : INDICATOR_ROLES[role][0];
  });
  return [
    ...writeAnswers('firmFigures', figures, header, grid),
    ...writeAnswers('role', roleLabels, header, grid),
  ];
}
