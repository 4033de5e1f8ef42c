import { suggestedRoles } from '../check/suggested-role.ts';
import { columnLetter } from '../data/csv.ts';
import type { Header } from '../data/header.ts';
import { INDICATOR_ROLES } from '../data/indicator-roles.ts';
import { indicators } from '../data/indicators.ts';
import { parseTable } from '../data/parse-table.ts';
import { wholeRows } from '../data/table.ts';
import { repairReasons } from '../ui/desk.ts';
import type { Change } from './change.ts';

/**
 * Writes the 用途 that the names of indicators suggest into the blank cells of `grid`, the rows of
 * indicators.csv; a file without the column gets it as its last.
 *
 * @param bytes the file the grid was read from
 */
export function declareRoles(bytes: Uint8Array, header: Header, grid: string[][]): Change[] {
  const rows = wholeRows(parseTable(indicators, bytes));
  const suggested = suggestedRoles(rows.map(({ cells }) => cells));
  const head = grid[header.row - 1];
  if (suggested.size === 0 || head === undefined) return [];
  const { file, columns } = indicators;
  const known = header.positions.get('role');
  const position = known ?? head.length;
  const column = columnLetter(position);
  const changes: Change[] = [];
  if (known === undefined) {
    head.push(columns.role.header);
    const why = repairReasons.newColumn;
    changes.push({ file, row: header.row, column, before: '', after: columns.role.header, why });
  }
  for (const { at, cells } of rows) {
    const role = suggested.get(cells);
    const written = grid[at.row - 1];
    if (role === undefined || written === undefined) continue;
    const [after] = INDICATOR_ROLES[role];
    while (written.length <= position) written.push('');
    written[position] = after;
    const place = { file, row: at.row, column, header: head[position] ?? columns.role.header };
    changes.push({ ...place, before: '', after, why: repairReasons.role });
  }
  return changes;
}
