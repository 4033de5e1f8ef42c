import { periodKey } from '../data/period.ts';
import type { Period } from '../data/period.ts';
import { reportCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'year' in value && 'month' in value;
}

/** The values of a row's key columns as one text, or nothing when one is blank or at fault. */
function keyOf(row: TableRow, keys: readonly string[]): string | undefined {
  const cells = row.cells as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const key of keys) {
    const value = cells[key];
    if (value === undefined) return undefined;
    parts.push(isPeriod(value) ? periodKey(value) : String(value));
  }
  return parts.join('\u0000');
}

function reportRepeats(
  table: Table,
  keys: readonly string[],
  problem: (firstRow: number) => string,
  fix: string,
): void {
  const first = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyOf(row, keys);
    if (key === undefined) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.at.row);
      continue;
    }
    reportCell(table, row, keys[0] ?? '', {
      code: 'duplicate-key',
      problem: problem(before),
      fix,
    });
  }
}

/**
 * Reports rows that share a key, naming both, and names used twice. Runs after references are
 * resolved, so that a row by code and a row by name are seen to be the same.
 */
export function checkDuplicates(table: Table): void {
  const { columns, key, unique = [] } = table.dataset;
  const headers = key.map((name) => columns[name]?.header ?? name).join('、');
  reportRepeats(
    table,
    key,
    (row) => `与第${row}行重复：${headers}${key.length > 1 ? '都' : ''}相同`,
    '请只留一行',
  );
  for (const name of unique) {
    const header = columns[name]?.header ?? name;
    reportRepeats(
      table,
      [name],
      (row) => `与第${row}行的${header}重复`,
      `同一个的请只留一行；不同的请把其中一个的${header}改得不同`,
    );
  }
}
