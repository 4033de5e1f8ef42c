import { textKey } from '../data/column.ts';
import type { ReadTables } from '../data/read-tables.ts';
import type { Dataset, Placed, Related } from '../data/dataset.ts';
import type { Edition } from '../data/park.ts';
import { relatedOf } from './related.ts';
import { wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the declaration of a dataset says about every row of it. */
interface Rules {
  /** Key of the 公开级别 column. */
  readonly level: string | undefined;
  /** Public columns that refer to another dataset, with its name. */
  readonly references: readonly (readonly [key: string, to: string])[];
  readonly publicKeys: ReadonlySet<string>;
}

const known = new WeakMap<Dataset, Rules>();

function rulesOf(dataset: Dataset): Rules {
  let rules = known.get(dataset);
  if (rules === undefined) {
    const columns = Object.entries(dataset.columns);
    rules = {
      level: columns.find(([, { type }]) => type === 'disclosure')?.[0],
      references: columns.flatMap(([key, { disclosure, to }]) =>
        to === undefined || disclosure === 'internal' ? [] : [[key, to] as const],
      ),
      publicKeys: new Set(
        columns.flatMap(([key, { disclosure, vague }]) =>
          disclosure === 'public' ? [key, ...(vague === true ? [textKey(key)] : [])] : [],
        ),
      ),
    };
    known.set(dataset, rules);
  }
  return rules;
}

function isInternal({ dataset }: Table, row: TableRow): boolean {
  const { level } = rulesOf(dataset);
  return (level === undefined ? dataset.rowDisclosure : (row.cells as Values)[level]) !== 'public';
}

type Hidden = ReadonlyMap<string, ReadonlySet<unknown>>;

/** Public references of the row to rows that are no longer there. */
function hiddenReferences(hidden: Hidden, table: Table, row: TableRow): string[] {
  return rulesOf(table.dataset)
    .references.filter(([key, to]) => {
      const value = (row.cells as Values)[key];
      return value !== undefined && hidden.get(to)?.has(value) === true;
    })
    .map(([key]) => key);
}

function isPublic(table: Table, row: TableRow, hidden: Hidden, related: Related): boolean {
  if (isInternal(table, row) || table.dataset.publishes?.(row.cells, related) === false)
    return false;
  const { columns } = table.dataset;
  return hiddenReferences(hidden, table, row).every((key) => columns[key]?.whenHidden === 'clear');
}

/** The row without the references that only hide themselves. */
function withoutHidden(hidden: Hidden, table: Table, row: TableRow): TableRow {
  const keys = hiddenReferences(hidden, table, row);
  if (keys.length === 0) return row;
  const entries = Object.entries(row.cells).filter(([key]) => !keys.includes(key));
  return { ...row, cells: Object.fromEntries(entries) };
}

/**
 * The rows an edition keeps, by dataset. The public edition has no internal row, none its dataset's
 * own rule refuses and, again and again until nothing changes, no row that refers to a dropped one: an
 * observation of an internal indicator would tell of it. Where a reference says `whenHidden: 'clear'`,
 * only the reference goes.
 */
export function rowsOfEdition(
  tables: ReadTables,
  edition: Edition,
): ReadonlyMap<string, readonly TableRow[]> {
  const kept = new Map([...tables].map(([name, table]) => [name, wholeRows(table)]));
  if (edition === 'internal') return kept;
  const related = relatedOf(tables);
  const hidden = new Map<string, Set<unknown>>();
  let changed = true;
  while (changed) {
    changed = false;
    for (const [name, table] of tables) {
      const codeKey = table.dataset.names?.[0];
      const before = kept.get(name) ?? [];
      const after: TableRow[] = [];
      for (const row of before) {
        if (isPublic(table, row, hidden, related)) {
          after.push(row);
        } else if (codeKey !== undefined) {
          hidden.set(name, (hidden.get(name) ?? new Set()).add((row.cells as Values)[codeKey]));
        }
      }
      if (after.length !== before.length) changed = true;
      kept.set(name, after);
    }
  }
  for (const [name, table] of tables) {
    kept.set(
      name,
      (kept.get(name) ?? []).map((row) => withoutHidden(hidden, table, row)),
    );
  }
  return kept;
}

function publicCells(dataset: Dataset, cells: object): object {
  const { publicKeys } = rulesOf(dataset);
  return Object.fromEntries(Object.entries(cells).filter(([key]) => publicKeys.has(key)));
}

/**
 * The row the model gets. For the public edition internal columns are removed before the dataset
 * shapes the row, so that nothing can be derived from them.
 */
export function shapeRow(table: Table, row: TableRow, edition: Edition): Placed {
  const cells = edition === 'public' ? publicCells(table.dataset, row.cells) : row.cells;
  return { ...table.dataset.shape(cells), at: row.at };
}
