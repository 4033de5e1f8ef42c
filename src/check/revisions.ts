import type { Dataset } from '../data/dataset.ts';
import { nearestName } from '../data/nearest.ts';
import { revisions } from '../data/revisions.ts';
import { reportCell, wholeRows, writtenCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { trimSpaces } from '../data/text.ts';
import { keyNamed, tableNamed } from './named.ts';
import { makeRowFinder } from './row-key.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type RevisionRow = TableRow<(typeof revisions)['columns']>;
type Key = keyof (typeof revisions)['columns'] & string;
type Finders = Map<Table, ReturnType<typeof makeRowFinder>>;

/** A cell that was revised. */
interface Revised {
  readonly table: Table;
  readonly row: TableRow;
  readonly key: string;
}

function report(
  tables: ReadTables,
  row: RevisionRow,
  key: Key,
  problem: string,
  fix: string,
): void {
  const remark = { code: 'revision-unmatched', severity: 'warning', problem, fix } as const;
  reportCell(tableOf(tables, revisions), row, key, remark);
}

function keyHeaders({ key, columns }: Dataset): string {
  return key.map((name) => columns[name]?.header ?? name).join(' / ');
}

/** The cell a revision is about, or nothing after saying what can't be found. */
function revisedCell(tables: ReadTables, row: RevisionRow, finders: Finders): Revised | undefined {
  const { dataset: name, subject, field } = row.cells;
  const table = tableNamed(tables, name);
  if (table === undefined) {
    const titles = [...tables.values()].map(({ dataset }) => dataset.title);
    const near = nearestName(name, titles);
    const fix = `请填中文表名或文件名，如 ${near ?? '指标数据'}`;
    report(tables, row, 'dataset', '没有这个数据表', fix);
    return undefined;
  }
  // What could not be read may be the row that is meant.
  const { key: keys, columns } = table.dataset;
  const names = [table, ...keys.map((item) => tables.get(columns[item]?.to ?? ''))];
  if (names.some((item) => item !== undefined && (!item.usable || item.lostRows))) return undefined;
  const { title } = table.dataset;
  const key = keyNamed(table, field);
  if (key === undefined) {
    const headers = Object.values(table.dataset.columns).map(({ header }) => header);
    const near = nearestName(field, headers);
    const fix = near === undefined ? `请照${title}表的表头填写` : `可能应为“${near}”`;
    report(tables, row, 'field', `${title}表里没有这一列；也可能是数据表填错了`, fix);
    return undefined;
  }
  const finder = finders.get(table) ?? makeRowFinder(tables, table);
  finders.set(table, finder);
  const found = finder(subject);
  if (found === undefined && !table.rows.every((row) => row.whole)) return undefined;
  if (found === undefined) {
    const fix = `应按 ${keyHeaders(table.dataset)} 填写，与表里的写法一致；那一行已删去的，请在已核实事项表里说明`;
    report(tables, row, 'subject', `${title}表里没有这一行`, fix);
    return undefined;
  }
  return { table, row: found, key };
}

/** True when two texts mean the same in a column: 24 and 24.00, 2026年6月 and 2026-06. */
function meansSame({ table, key }: Revised, item: string, other: string): boolean {
  const column = table.dataset.columns[key];
  const [a, b] = [item, other].map((text) => column?.read(text));
  if (a === undefined || b === undefined || 'fault' in a || 'fault' in b)
    return trimSpaces(item) === trimSpaces(other);
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/**
 * Holds the revisions against the data: the table, the row and the column must be there, and the last
 * revision of a cell must say what the cell holds now. The list of revisions is published as it is.
 */
export function checkRevisions(tables: ReadTables): void {
  const finders: Finders = new Map();
  const last = new Map<string, { readonly row: RevisionRow; readonly cell: Revised }>();
  for (const row of wholeRows(tableOf(tables, revisions))) {
    const cell = revisedCell(tables, row, finders);
    if (cell === undefined) continue;
    const name = `${cell.row.at.file}\u0000${cell.row.at.row}\u0000${cell.key}`;
    const before = last.get(name);
    if (before === undefined || before.row.cells.date <= row.cells.date)
      last.set(name, { row, cell });
  }
  for (const { row, cell } of last.values()) {
    const { after } = row.cells;
    const now = writtenCell(cell.table, cell.row, cell.key);
    if (after === undefined || now === undefined || meansSame(cell, after, now)) continue;
    const { file, row: line } = cell.row.at;
    report(
      tables,
      row,
      'after',
      `${file} 第${line}行现在是“${trimSpaces(now)}”`,
      '数据没有改的请改数据；又更正过的请再记一行；更正记录填错的请改这一格',
    );
  }
}
