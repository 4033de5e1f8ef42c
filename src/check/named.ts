import { columnOf, spellingsOf } from '../data/header-spelling.ts';
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
