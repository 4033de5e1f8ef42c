import type { Columns } from './column.ts';
import type { Dataset } from './dataset.ts';
import type { Table } from './table.ts';

/** Every table that was read, by dataset name, in the order of the registry. */
export type ReadTables = ReadonlyMap<string, Table>;

/** The table of a dataset. Throws when the dataset isn't in the registry: a mistake in the code. */
export function tableOf<C extends Columns>(
  tables: ReadTables,
  dataset: Dataset<string, C>,
): Table<C> {
  const table = tables.get(dataset.name);
  if (table === undefined) throw new Error(`Dataset ${dataset.name} is not in the registry`);
  // A table is only ever stored under the name of the dataset it was parsed with.
  return table as unknown as Table<C>;
}
