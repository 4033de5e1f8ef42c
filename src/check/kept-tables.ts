/** Tables for whoever checks the same files again and again, of which few have changed: read once. */
import type { Dataset } from '../data/dataset.ts';
import { parseTable } from '../data/parse-table.ts';
import type { Table } from '../data/table.ts';
import { onceByKey } from '../model/once.ts';

/** Bytes of a file that are the same object for as long as the file holds the same. */
export class KeptBytes extends Uint8Array {}

const parsedOnce = onceByKey((bytes: KeptBytes, _name: string, dataset: Dataset): Table =>
  parseTable(dataset, bytes),
);

/** Gives what `parseTable` gives; of bytes that are kept a copy, for the checks change rows. */
export function readOnce(dataset: Dataset, bytes: Uint8Array): Table {
  if (!(bytes instanceof KeptBytes)) return parseTable(dataset, bytes);
  const table = parsedOnce(bytes, dataset.name, dataset);
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells } })),
    diagnostics: [...table.diagnostics],
  };
}
