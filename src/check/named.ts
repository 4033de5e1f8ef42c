import { columnLetter } from '../data/csv.ts';
import { columnOf, spellingsOf } from '../data/header-spelling.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Table } from '../data/table.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** The table staff mean by 指标数据, `observations`, `observations.csv` or its whole path. */
export function tableNamed(tables: ReadTables, name: string): Table | undefined {
  return [...tables.values()].find(({ dataset: { file, title } }) =>
    [
      title,
      `${title}表`,
      file,
      file.replace('data/', ''),
      file.replace(/^data\/|\.csv$/g, ''),
    ].includes(name),
  );
}

/** The key of the column a header means, in any spelling a table's own header may have. */
export function keyNamed({ dataset }: Table, name: string): string | undefined {
  return columnOf(name, spellingsOf(dataset.columns))?.key;
}

/** The letter of the column a header means; the letter itself is accepted too. */
export function letterOf(table: Table, name: string): string | undefined {
  const { header } = table;
  const key = keyNamed(table, name);
  const position = key === undefined ? undefined : header?.positions.get(key);
  if (position !== undefined) return columnLetter(position);
  const written = header?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
  if (written >= 0) return columnLetter(written);
  return /^[A-Z]{1,2}$/.test(name) ? name : undefined;
}

/** A finding on a cell that was made from rows of the model, with the letter of its column added. */
export function withLetter(tables: ReadTables, d: Diagnostic): Diagnostic {
  if (d.column !== undefined || d.header === undefined || d.row === undefined) return d;
  const table = [...tables.values()].find(({ dataset }) => dataset.file === d.file);
  const column = table === undefined ? undefined : letterOf(table, d.header);
  return column === undefined ? d : { ...d, column };
}
