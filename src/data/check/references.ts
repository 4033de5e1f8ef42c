import type { Remark } from '../diagnostic.ts';
import { nearestName } from '../nearest.ts';
import { reportCell } from '../table.ts';
import type { Table, TableRow } from '../table.ts';
import type { ReadTables } from './tables.ts';

/** A table that others refer to. */
interface Target {
  readonly table: Table;
  /** Codes by code and by every name: more than one where a name is ambiguous. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** False when a row, or its code, could not be read: an unknown name may be meant for it. */
  readonly complete: boolean;
  /** What is wrong with each name that means nothing; the same name is often in many rows. */
  readonly orphans: Map<string, Remark>;
}

function targetOf(table: Table): Target {
  const names = new Map<string, Set<string>>();
  const [codeKey, ...others] = table.dataset.names ?? [];
  let complete = !table.lostRows;
  // Rows at fault count too, or each would make its references orphans.
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const code = codeKey === undefined ? undefined : cells[codeKey];
    if (codeKey === undefined || typeof code !== 'string') {
      complete = false;
      continue;
    }
    for (const key of [codeKey, ...others]) {
      const name = cells[key];
      if (typeof name === 'string') names.set(name, (names.get(name) ?? new Set()).add(code));
    }
  }
  return { table, names, complete, orphans: new Map() };
}

function ambiguous(written: string, codes: ReadonlySet<string>, { table }: Target): Remark {
  return {
    code: 'ambiguous-reference',
    problem: `${table.dataset.title}表里有不止一行叫“${written}”`,
    fix: `请改填编码：${[...codes].join('、')}`,
  };
}

function orphan(written: string, { table, names, orphans }: Target): Remark {
  const known = orphans.get(written);
  if (known !== undefined) return known;
  const meaning = (name: string): string => [...(names.get(name) ?? [])].join();
  const near = nearestName(written, names.keys(), meaning);
  const remark: Remark = {
    code: 'orphan-reference',
    problem: `${table.dataset.title}表里没有“${written}”`,
    expected: `应填 ${table.dataset.file} 里的编码或名称`,
    ...(near === undefined ? {} : { fix: `可能应为“${near}”` }),
  };
  orphans.set(written, remark);
  return remark;
}

function resolve(table: Table, row: TableRow, key: string, target: Target): void {
  const cells = row.cells as Record<string, unknown>;
  const written = cells[key];
  if (typeof written !== 'string') return;
  const codes = target.names.get(written) ?? target.names.get(written.toLowerCase());
  const [code, other] = codes ?? [];
  if (codes === undefined || code === undefined) {
    // An error of the target table already tells; the row only can't be used.
    if (target.complete) reportCell(table, row, key, orphan(written, target));
    else row.whole = false;
  } else if (other === undefined) {
    cells[key] = code;
  } else {
    reportCell(table, row, key, ambiguous(written, codes, target));
  }
}

/**
 * Replaces every reference, written as a code or a name, by the code; reports what refers to nothing
 * or to several rows. References to a table that could not be read are left alone: the table's own
 * error is enough. Throws when a declaration refers to no dataset: a mistake in the code.
 */
export function resolveReferences(tables: ReadTables): void {
  const targets = new Map([...tables].map(([name, table]) => [name, targetOf(table)]));
  for (const table of tables.values()) {
    for (const [key, column] of Object.entries(table.dataset.columns)) {
      if (column.to === undefined) continue;
      const where = `${table.dataset.name}.${key}`;
      const target = targets.get(column.to);
      if (column.type === 'list') throw new Error(`A list can't refer: ${where}`);
      if (target === undefined) throw new Error(`${where} refers to no dataset: ${column.to}`);
      if (!target.table.usable) continue;
      for (const row of table.rows) resolve(table, row, key, target);
    }
  }
}
