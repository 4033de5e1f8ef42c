import { resolveReferences } from '../../check/references.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { emptyTable, parseTable } from '../../data/parse-table.ts';
import type { Table } from '../../data/table.ts';

/**
 * The tables of a data folder with references resolved, read as far as they can be: files at fault are
 * compared too. `files` is by name inside the folder.
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>): ReadTables {
  const tables = new Map<string, Table>();
  for (const dataset of datasets as readonly Dataset[]) {
    const bytes = files.get(dataset.fileName);
    tables.set(
      dataset.name,
      bytes === undefined ? emptyTable(dataset) : parseTable(dataset, bytes),
    );
  }
  resolveReferences(tables);
  return tables;
}
