import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** No project is, through its parents, a phase of itself. */
export function checkProjectParents(tables: ReadTables): void {
  const table = tableOf(tables, projects);
  const rows = wholeRows(table);
  const parentOf = new Map(rows.map(({ cells }) => [cells.code, cells.parent]));
  for (const row of rows) {
    const path = new Set<string>();
    let parent = row.cells.parent;
    while (parent !== undefined && parent !== row.cells.code && !path.has(parent)) {
      path.add(parent);
      parent = parentOf.get(parent);
    }
    if (parent !== row.cells.code) continue;
    reportCell(table, row, 'parent', {
      code: 'parent-cycle',
      problem: '上级项目绕回了自己',
      fix: '请改填真正的总项目',
    });
  }
}
