import { observations } from '../observations.ts';
import { targets } from '../targets.ts';
import { reportCell, wholeRows } from '../table.ts';
import type { TableRow } from '../table.ts';
import { tableOf } from './tables.ts';
import type { ReadTables } from './tables.ts';

type TargetTableRow = TableRow<(typeof targets)['columns']>;

/**
 * Warns of a year without a target between years that have one, or of the current year when the year
 * before had one, as long as there are figures. Said at the last target before the gap.
 */
export function checkMissingTargets(tables: ReadTables): void {
  const table = tableOf(tables, targets);
  const rowsBySeries = new Map<string, TargetTableRow[]>();
  for (const row of wholeRows(table)) {
    const name = `${row.cells.indicator}\u0000${row.cells.park}`;
    rowsBySeries.set(name, [...(rowsBySeries.get(name) ?? []), row]);
  }
  const observed = new Set<string>();
  const years = new Set<number>();
  for (const { cells } of wholeRows(tableOf(tables, observations))) {
    if (cells.status === 'forecast') continue;
    observed.add(`${cells.indicator}\u0000${cells.park}\u0000${cells.period.year}`);
    years.add(cells.period.year);
  }
  for (const [name, rows] of rowsBySeries) {
    const byYear = new Map(rows.map((row) => [row.cells.year, row]));
    for (const year of [...years].sort((a, b) => a - b)) {
      const before = byYear.get(year - 1);
      if (before === undefined || byYear.has(year)) continue;
      if (!observed.has(`${name}\u0000${year}`)) continue;
      reportCell(table, before, 'year', {
        code: 'target-missing',
        severity: 'warning',
        problem: `有${year - 1}年的目标，没有${year}年的，${year}年的数据却有`,
        fix: `请补上${year}年的目标；不再考核的，请在已核实事项表里说明`,
      });
    }
  }
}
