import type { Columns } from './column.ts';
import type { ReadTables } from './check/tables.ts';
import type { Placed } from './dataset.ts';
import type { Edition } from './park.ts';
import { wholeRows } from './table.ts';
import type { Table, TableRow } from './table.ts';

type Values = Readonly<Record<string, unknown>>;

function isInternal(table: Table, row: TableRow): boolean {
  const column = Object.entries(table.dataset.columns).find(
    ([, { type }]) => type === 'disclosure',
  );
  const level =
    column === undefined ? table.dataset.rowDisclosure : (row.cells as Values)[column[0]];
  return level !== 'public';
}

/** True when a reference of the row points at a row that is no longer there. */
function refersTo(
  hidden: ReadonlyMap<string, ReadonlySet<unknown>>,
  table: Table,
  row: TableRow,
): boolean {
  return Object.entries(table.dataset.columns).some(([key, column]) => {
    const value = (row.cells as Values)[key];
    return (
      column.to !== undefined && value !== undefined && hidden.get(column.to)?.has(value) === true
    );
  });
}

/**
 * The rows an edition keeps, by dataset. The public edition has no internal row and, again and again
 * until nothing changes, no row that refers to a dropped one: an observation of an internal indicator
 * would tell of it.
 */
export function rowsOfEdition(
  tables: ReadTables,
  edition: Edition,
): ReadonlyMap<string, readonly TableRow[]> {
  const kept = new Map([...tables].map(([name, table]) => [name, wholeRows(table)]));
  if (edition === 'internal') return kept;
  const hidden = new Map<string, Set<unknown>>();
  let changed = true;
  while (changed) {
    changed = false;
    for (const [name, table] of tables) {
      const codeKey = table.dataset.names?.[0];
      const before = kept.get(name) ?? [];
      const after: TableRow[] = [];
      for (const row of before) {
        if (!isInternal(table, row) && !refersTo(hidden, table, row)) {
          after.push(row);
        } else if (codeKey !== undefined) {
          hidden.set(name, (hidden.get(name) ?? new Set()).add((row.cells as Values)[codeKey]));
        }
      }
      if (after.length !== before.length) changed = true;
      kept.set(name, after);
    }
  }
  return kept;
}

function publicCells(columns: Columns, cells: object): object {
  return Object.fromEntries(
    Object.entries(cells).filter(([key]) => columns[key]?.disclosure === 'public'),
  );
}

/**
 * The row the model gets. For the public edition internal columns are removed before the dataset
 * shapes the row, so that nothing can be derived from them.
 */
export function shapeRow(table: Table, row: TableRow, edition: Edition): Placed {
  const { columns } = table.dataset;
  const cells = edition === 'public' ? publicCells(columns, row.cells) : row.cells;
  return { ...table.dataset.shape(cells), at: row.at };
}
