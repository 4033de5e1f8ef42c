import { columnLetter } from '../data/csv.ts';
import type { Table } from '../data/table.ts';
import type { Target } from './target.ts';

/** Rows that speak for themselves: fewer may be slips of their own. */
const FEWEST = 3;

/** Share of the rows that must fit the other way round. */
const MOST = 0.8;

/** True when nearly every row names in each of two columns what belongs into the other. */
function areSwapped(
  table: Table,
  [left, leftTarget]: readonly [string, Target],
  [right, rightTarget]: readonly [string, Target],
): boolean {
  let filled = 0;
  let crossed = 0;
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const [a, b] = [cells[left], cells[right]];
    if (typeof a !== 'string' || typeof b !== 'string') continue;
    filled++;
    if (leftTarget.names.has(a) || rightTarget.names.has(b)) continue;
    if (rightTarget.names.has(a) && leftTarget.names.has(b)) crossed++;
  }
  return crossed >= FEWEST && crossed >= filled * MOST;
}

/**
 * Reports two reference columns whose headers have changed places, with one message at the first.
 * Gives the keys of both, whose cells need no message of their own; no row of the table is whole then.
 */
export function reportSwapped(
  table: Table,
  targets: ReadonlyMap<string, Target>,
): ReadonlySet<string> {
  const { header } = table;
  const references = Object.entries(table.dataset.columns).flatMap(([key, { to }]) => {
    const target = to === undefined ? undefined : targets.get(to);
    return target?.table.usable === true && header?.positions.has(key) === true
      ? [[key, target] as const]
      : [];
  });
  for (const [index, left] of references.entries()) {
    for (const right of references.slice(index + 1)) {
      if (left[1] === right[1] || header === undefined || !areSwapped(table, left, right)) continue;
      const [first, second] = [left, right]
        .map(([key]) => header.positions.get(key) ?? 0)
        .sort((a, b) => a - b)
        .map((position) => ({
          letter: columnLetter(position),
          name: header.cells[position] ?? '',
        }));
      table.diagnostics.push({
        code: 'swapped-headers',
        severity: 'error',
        file: table.dataset.file,
        row: header.row,
        column: first?.letter ?? '',
        header: first?.name.trim() ?? '',
        problem: `「${first?.name.trim()}」与「${second?.name.trim()}」（${second?.letter}列）两列的表头可能对调了：两列的内容正好是对方的`,
        fix: '请把两个表头互换，或把两列的内容互换',
      });
      for (const row of table.rows) row.whole = false;
      return new Set([left[0], right[0]]);
    }
  }
  return new Set();
}
