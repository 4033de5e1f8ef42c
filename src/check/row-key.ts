import type { Column } from '../data/column.ts';
import { periodKey } from '../data/period.ts';
import type { Period } from '../data/period.ts';
import { writtenCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { trimSpaces } from '../data/text.ts';
import type { ReadTables } from '../data/read-tables.ts';

const SEPARATOR = /\s*[/／|｜]\s*/;

function keyPart(value: unknown): string {
  const isPeriod = typeof value === 'object' && value !== null && 'month' in value;
  return isPeriod ? periodKey(value as Period) : String(value ?? '');
}

/** The code a reference's text means, or the text when it names no row. */
export function referredCode(tables: ReadTables, column: Column, text: string): string {
  const target = column.to === undefined ? undefined : tables.get(column.to);
  const names = target?.dataset.names ?? [];
  for (const { cells } of target?.rows ?? []) {
    const values = cells as Readonly<Record<string, unknown>>;
    if (names.some((name) => values[name] === text)) return String(values[names[0] ?? ''] ?? text);
  }
  return text;
}

/** As many parts as there are key columns; separators in the last one belong to it. */
function partsOf(text: string, count: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (parts.length < count - 1) {
    const found = SEPARATOR.exec(rest);
    if (found === null) break;
    parts.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...parts, rest];
}

/** How staff name a row: its key columns as they wrote them, 主营业务收入 / 东部产业园 / 2026年1-6月. */
export function writtenKey(table: Table, row: TableRow): string {
  return table.dataset.key.map((key) => trimSpaces(writtenCell(table, row, key) ?? '')).join(' / ');
}

/** Key columns as staff write them, in any spelling a column accepts, as one text to compare. */
export function keyOfParts(tables: ReadTables, table: Table, parts: readonly string[]): string {
  const { key: keys, columns } = table.dataset;
  return parts
    .map((part, index) => {
      const column = columns[keys[index] ?? ''];
      if (column === undefined) return part;
      if (column.to !== undefined) return referredCode(tables, column, trimSpaces(part));
      const cell = column.read(part);
      return 'fault' in cell ? part : keyPart(cell.value);
    })
    .join('\u0000');
}

/**
 * The rows of a table by their key, as `keyOfParts` gives it: several where a part of the key may be
 * blank. References must be resolved.
 */
export function rowsByKey(table: Table): Map<string, TableRow[]> {
  const rows = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const key = table.dataset.key.map((name) => keyPart(cells[name])).join('\u0000');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

/**
 * Finds rows by their key as staff write it: the key columns in their order with slashes between,
 * each as a code or a name, in any spelling the column accepts; a row with a name of its own also by
 * that. References must be resolved.
 */
export function makeRowFinder(
  tables: ReadTables,
  table: Table,
): (key: string) => TableRow | undefined {
  const { key: keys, names = [] } = table.dataset;
  const rows = new Map([...rowsByKey(table)].map(([key, [first]]) => [key, first]));
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    // A row that others refer to by its code or a name may be named so here too.
    const spellings = names.map((name) => keyPart(cells[name]));
    for (const spelling of spellings) if (!rows.has(spelling)) rows.set(spelling, row);
  }
  return (text) =>
    rows.get(keyOfParts(tables, table, partsOf(text, keys.length))) ?? rows.get(trimSpaces(text));
}
