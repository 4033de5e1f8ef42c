import { parks } from '../data/parks.ts';
import { reportCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type ParkTable = Table<(typeof parks)['columns']>;
type ParkTableRow = TableRow<(typeof parks)['columns']>;

/** Follows the parents of a row; true when it comes back to where it began. */
function isItsOwnAncestor(row: ParkTableRow, byCode: ReadonlyMap<string, ParkTableRow>): boolean {
  let parent = row.cells.parent;
  for (let steps = 0; parent !== undefined && steps <= byCode.size; steps++) {
    if (parent === row.cells.code) return true;
    parent = byCode.get(parent)?.cells.parent;
  }
  return false;
}

function checkZoneCount(table: ParkTable): void {
  const zones = table.rows.filter((row) => row.cells.kind === 'zone');
  const [first, ...more] = zones;
  for (const row of more) {
    const problem = `第${first?.at.row}行已经是“总体”，总体只能有一行`;
    reportCell(table, row, 'kind', { code: 'several-zones', problem, fix: '请改为“园区”' });
  }
  // A row whose kind could not be read may be the zone; its own error is enough.
  if (first !== undefined || table.rows.some((row) => row.cells.kind === undefined)) return;
  table.diagnostics.push({
    code: 'no-zone',
    severity: 'error',
    file: table.dataset.file,
    problem: '没有类型为“总体”的一行',
    fix: '请为开发区总体加一行，类型填“总体”',
  });
}

/** The zone is there exactly once, and no park is, through its parents, inside itself. */
export function checkZone(tables: ReadTables): void {
  const table = tableOf(tables, parks);
  if (!table.usable || table.rows.length === 0) return;
  checkZoneCount(table);
  const byCode = new Map(table.rows.map((row) => [row.cells.code, row]));
  for (const row of table.rows) {
    if (!isItsOwnAncestor(row, byCode)) continue;
    reportCell(table, row, 'parent', {
      code: 'parent-cycle',
      problem: '上级园区绕回了自己',
      fix: '请改填真正的上级',
    });
  }
}
