import type { Column } from '../../data/column.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { writtenCell } from '../../data/table.ts';
import type { Table, TableRow } from '../../data/table.ts';
import { diffTexts as text } from '../../ui/diff.ts';

type Values = Readonly<Record<string, unknown>>;

/** The name beside a code: the second of the columns a dataset is referred to by. */
function nameOf(table: Table | undefined, code: string): string | undefined {
  const [codeKey = '', nameKey = ''] = table?.dataset.names ?? [];
  const row = table?.rows.find(({ cells }) => (cells as Values)[codeKey] === code);
  const name = (row?.cells as Values | undefined)?.[nameKey];
  return typeof name === 'string' ? name : undefined;
}

function keyPart(
  tables: ReadTables,
  table: Table,
  row: TableRow,
  key: string,
  column: Column,
): string {
  const written = (writtenCell(table, row, key) ?? '').trim();
  const value = (row.cells as Values)[key];
  if (written === '') return text.blank;
  if (typeof value !== 'string') return written;
  if (column.to !== undefined) {
    // A reference written as a code is said by its name; names are said as staff write them.
    return written === value ? (nameOf(tables.get(column.to), value) ?? written) : written;
  }
  if (table.dataset.names?.[0] !== key) return written;
  const name = nameOf(table, value);
  return name === undefined ? written : text.named(written, name);
}

/**
 * Which row it is, in words: the columns that tell rows apart with what they hold,
 * 指标 主营业务收入／园区 全区／期间 2026年1-6月.
 */
export function rowName(tables: ReadTables, table: Table, row: TableRow): string {
  const { key: keys, columns } = table.dataset;
  const parts = keys.flatMap((key) => {
    const column = columns[key];
    if (column === undefined) return [];
    const header = column.header.replace(/\([^()]*\)$/, '');
    return [text.keyPart(header, keyPart(tables, table, row, key, column))];
  });
  return parts.join(text.keySeparator);
}
