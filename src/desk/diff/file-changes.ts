import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { emptyTable } from '../../data/parse-table.ts';
import { compareRows } from './row-changes.ts';
import type { RowChange } from './row-changes.ts';
import { readTables } from './source-tables.ts';

/** How one file of the data folder differs. */
export interface FileChange {
  /** Path as staff know it. */
  readonly file: string;
  /** What the table is called; nothing for other files. */
  readonly title?: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly rows: readonly RowChange[];
  /** Cells that are written in another way and mean the same. */
  readonly respelt: number;
  /** The state that can't be read as a table, so that its rows are not compared. */
  readonly unreadable?: 'before' | 'after';
}

type Files = ReadonlyMap<string, Uint8Array>;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function kindOf(before: Uint8Array | undefined, after: Uint8Array | undefined): FileChange['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** True when a file is the same in both, or in neither. */
function isSame(before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return sameBytes(before, after);
}

/** Files that are no table, such as outlines of parcels: only whether they changed can be told. */
function otherFiles(before: Files, after: Files): FileChange[] {
  const known = new Set((datasets as readonly Dataset[]).map(({ fileName }) => fileName));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => !known.has(name) && !isSame(before.get(name), after.get(name)))
    .map((name) => {
      const kind = kindOf(before.get(name), after.get(name));
      return { file: `data/${name}`, kind, rows: [], respelt: 0 };
    });
}

/**
 * What differs between two states of the data folder, files in the order of reports. Files whose
 * bytes differ but whose rows all mean the same are among them, without rows. Files are by name inside
 * the folder.
 */
export function compareFiles(before: Files, after: Files): FileChange[] {
  const [oldTables, newTables] = [readTables(before), readTables(after)];
  const changes: FileChange[] = [];
  for (const dataset of datasets as readonly Dataset[]) {
    const [was, is] = [before.get(dataset.fileName), after.get(dataset.fileName)];
    if (isSame(was, is)) continue;
    const oldTable = oldTables.get(dataset.name) ?? emptyTable(dataset);
    const newTable = newTables.get(dataset.name) ?? emptyTable(dataset);
    const { file, title } = dataset;
    const change = { file, title, kind: kindOf(was, is) };
    if (oldTable.usable && newTable.usable) {
      const { rows, respelt } = compareRows(
        { tables: oldTables, table: oldTable },
        { tables: newTables, table: newTable },
      );
      changes.push({ ...change, rows, respelt });
    } else {
      const unreadable = oldTable.usable ? 'after' : 'before';
      changes.push({ ...change, rows: [], respelt: 0, unreadable });
    }
  }
  return [...changes, ...otherFiles(before, after)];
}
