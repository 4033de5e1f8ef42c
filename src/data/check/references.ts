import { nearestName } from '../nearest.ts';
import { reportCell } from '../table.ts';
import type { Table, TableRow } from '../table.ts';
import type { ReadTables } from './tables.ts';

/** What a name may mean: the codes it is a code or a name of. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Names of a table's rows. Rows at fault count too, or each would make its references orphans. */
function namesOf(table: Table): Names {
  const names = new Map<string, Set<string>>();
  const [codeKey, ...others] = table.dataset.names ?? [];
  if (codeKey === undefined) return names;
  const keys = [codeKey, ...others];
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const code = cells[codeKey];
    if (typeof code !== 'string') continue;
    for (const key of keys) {
      const name = cells[key];
      if (typeof name !== 'string') continue;
      names.set(name, (names.get(name) ?? new Set()).add(code));
    }
  }
  return names;
}

/** Rows that could not be read, or whose code could not, may be what an unknown name refers to. */
function hasUnknownRows(table: Table): boolean {
  const codeKey = table.dataset.names?.[0];
  return (
    table.lostRows || table.rows.some((row) => codeKey !== undefined && !(codeKey in row.cells))
  );
}

function resolve(table: Table, row: TableRow, key: string, target: Table, names: Names): void {
  const cells = row.cells as Record<string, unknown>;
  const written = cells[key];
  if (typeof written !== 'string') return;
  const codes = names.get(written) ?? names.get(written.toLowerCase());
  const [code, other] = codes ?? [];
  if (code !== undefined && other === undefined) {
    cells[key] = code;
    return;
  }
  const { title, file } = target.dataset;
  if (code !== undefined) {
    const problem = `${title}表里有不止一行叫“${written}”`;
    reportCell(table, row, key, {
      code: 'ambiguous-reference',
      problem,
      fix: `请改填编码：${[...(codes ?? [])].join('、')}`,
    });
    return;
  }
  if (hasUnknownRows(target)) {
    row.whole = false;
    return;
  }
  const near = nearestName(written, names.keys(), (name) => [...(names.get(name) ?? [])].join());
  reportCell(table, row, key, {
    code: 'orphan-reference',
    problem: `${title}表里没有“${written}”`,
    expected: `应填 ${file} 里的编码或名称`,
    ...(near === undefined ? {} : { fix: `可能应为“${near}”` }),
  });
}

/**
 * Replaces every reference, written as a code or a name, by the code; reports what refers to nothing
 * or to several rows. References to a table that could not be read are left alone: the table's own
 * error is enough.
 */
export function resolveReferences(tables: ReadTables): void {
  const namesByTable = new Map([...tables].map(([name, table]) => [name, namesOf(table)]));
  for (const table of tables.values()) {
    for (const [key, column] of Object.entries(table.dataset.columns)) {
      if (column.to === undefined) continue;
      if (column.type === 'list')
        throw new Error(`A list can't refer: ${table.dataset.name}.${key}`);
      const target = tables.get(column.to);
      const names = namesByTable.get(column.to);
      if (target === undefined || names === undefined) {
        throw new Error(
          `Column ${table.dataset.name}.${key} refers to unknown dataset ${column.to}`,
        );
      }
      if (!target.usable) continue;
      for (const row of table.rows) resolve(table, row, key, target, names);
    }
  }
}
