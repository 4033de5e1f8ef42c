import type { Columns } from '../../src/data/column.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Table } from './csv-write.ts';

/** The cells of one row as staff write them, by column key; a column left out is blank. */
export type Cells<C extends Columns> = Partial<Record<keyof C & string, string>>;

/** The file of a dataset, with the dataset's own headers in their order. */
export function tableFrom<N extends string, C extends Columns, R extends object>(
  dataset: Dataset<N, C, R>,
  rows: readonly Cells<C>[],
): Table {
  const keys = Object.keys(dataset.columns);
  return {
    file: dataset.file.slice('data/'.length),
    header: Object.values(dataset.columns).map((column) => column.header),
    rows: rows.map((row) => keys.map((key) => (row as Record<string, string>)[key] ?? '')),
  };
}
