/** What changed in the public tables from one release to the next, for programs that follow them. */
import { formatCsv } from '../../data/csv-write.ts';
import { archive as texts } from '../../ui/archive.ts';
import type { OpenPackage, PackageTable } from './open-package.ts';

/** One change. */
export interface DataChange {
  readonly table: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Which row, by the columns that tell rows apart; empty where there are none. */
  readonly key: string;
  /** The changed column; empty for a whole row. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What stands for a value that is not published any more. */
export const WITHHELD_MARK = '**';

function changesOfTable(
  before: PackageTable | undefined,
  after: PackageTable | undefined,
): DataChange[] {
  const table = (after ?? before)?.name ?? '';
  const whole = (kind: 'added' | 'removed', key: string): DataChange => ({
    table,
    kind,
    key,
    column: '',
    before: '',
    after: '',
  });
  if ((after ?? before)?.key.length === 0 || before?.key.join() !== after?.key.join())
    return rowsWithoutKey(before, after).map((kind) => whole(kind, ''));
  const changes: DataChange[] = [];
  for (const [key, row] of after?.byKey ?? []) {
    const old = before?.byKey.get(key);
    if (old === undefined || before === undefined) changes.push(whole('added', key));
    else changes.push(...cellChanges(table, key, before, old, after as PackageTable, row));
  }
  for (const key of before?.byKey.keys() ?? []) {
    if (after?.byKey.has(key) !== true) changes.push(whole('removed', key));
  }
  return changes;
}

function cellChanges(
  table: string,
  key: string,
  before: PackageTable,
  old: readonly string[],
  after: PackageTable,
  row: readonly string[],
): DataChange[] {
  const columns = [...new Set([...before.heads, ...after.heads])];
  return columns.flatMap((column) => {
    const [was = '', is = ''] = [
      old[before.heads.indexOf(column)],
      row[after.heads.indexOf(column)],
    ];
    return was === is
      ? []
      : [{ table, kind: 'changed' as const, key, column, before: was, after: is }];
  });
}

/** Rows of a table whose rows cannot be told apart: one change for each that is new or gone. */
function rowsWithoutKey(
  before: PackageTable | undefined,
  after: PackageTable | undefined,
): ('added' | 'removed')[] {
  const count = (table: PackageTable | undefined): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const row of table?.rows ?? []) {
      const text = JSON.stringify(row);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  };
  const [was, is] = [count(before), count(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((text) => {
    const more = (is.get(text) ?? 0) - (was.get(text) ?? 0);
    return Array.from({ length: Math.abs(more) }, () =>
      more > 0 ? ('added' as const) : ('removed' as const),
    );
  });
}

/** Every change from one release's tables to the next one's, table by table. */
export function dataChanges(before: OpenPackage, after: OpenPackage): DataChange[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((name) => changesOfTable(before.get(name), after.get(name)));
}

/**
 * The changes as they may be published today: what today's tables do not show any more, whatever the
 * reason, is not shown by a list of changes either.
 */
export function publicChanges(changes: readonly DataChange[], today: OpenPackage): DataChange[] {
  return changes.map((change) => {
    const table = today.get(change.table);
    const row = table?.byKey.get(change.key);
    if (table === undefined || row === undefined) {
      const mark = (text: string): string => (text === '' ? '' : WITHHELD_MARK);
      const { after, before, key } = change;
      return { ...change, key: mark(key), before: mark(before), after: mark(after) };
    }
    if (change.column === '') return change;
    const at = table.heads.indexOf(change.column);
    const isShown = at !== -1 && row[at] !== WITHHELD_MARK && row[at] !== '';
    if (isShown) return change;
    const mark = (text: string): string => (text === '' ? '' : WITHHELD_MARK);
    return { ...change, before: mark(change.before), after: mark(change.after) };
  });
}

/** The changes as a CSV file. */
export function changesCsv(changes: readonly DataChange[]): string {
  return formatCsv([
    texts.changeHead,
    ...changes.map(({ after, before, column, key, kind, table }) => [
      table,
      texts.kinds[kind],
      key,
      column,
      before,
      after,
    ]),
  ]);
}

/** The changes as JSON, beside the names of the releases they lie between. */
export function changesJson(changes: readonly DataChange[], from: string, to: string): string {
  return `${JSON.stringify({ from, to, changes }, undefined, 1)}\n`;
}

/** The changes in a few words: 指标数据新增45行、改动2处；项目改动3处. */
export function changesInWords(changes: readonly DataChange[], tables: OpenPackage): string {
  const names = [...new Set(changes.map(({ table }) => table))];
  if (names.length === 0) return texts.unchanged;
  return names
    .map((name) => {
      const count = (kind: DataChange['kind']): number =>
        changes.filter((change) => change.table === name && change.kind === kind).length;
      return texts.tableChange(tables.get(name)?.title ?? name, {
        added: count('added'),
        changed: count('changed'),
        removed: count('removed'),
      });
    })
    .join('；');
}
