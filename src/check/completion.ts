import { facilities } from '../data/facilities.ts';
import { projectProgress } from '../data/project-progress.ts';
import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

function percent(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toFixed(2))}%`;
}

/** A percentage of completion above 100 in a column of its own. */
function checkStated(table: Table, row: TableRow, key: string): void {
  const value = (row.cells as Readonly<Record<string, unknown>>)[key];
  if (typeof value !== 'number' || value <= 100) return;
  reportCell(table, row, key, {
    code: 'completion-over-100',
    severity: 'warning',
    problem: '完成进度超过 100%',
    fix: '请核对；工程进度最多是 100',
  });
}

/**
 * Warns of work said to be more than done: investment above the year's plan or above the planned
 * total, progress above 100 %. It happens, but is more often a unit or a plan not brought up to date.
 */
export function checkCompletion(tables: ReadTables): void {
  const planned = new Map(
    wholeRows(tableOf(tables, projects)).map(({ cells }) => [cells.code, cells.investment]),
  );
  const table = tableOf(tables, projectProgress);
  for (const row of wholeRows(table)) {
    const { project, annualPlan, doneThisYear, doneTotal } = row.cells;
    if (
      typeof annualPlan === 'number' &&
      typeof doneThisYear === 'number' &&
      annualPlan > 0 &&
      doneThisYear > annualPlan
    ) {
      reportCell(table, row, 'doneThisYear', {
        code: 'completion-over-100',
        severity: 'warning',
        problem: `是年度计划投资 ${annualPlan} 的 ${percent(doneThisYear, annualPlan)}`,
        fix: '请核对单位和年度计划；确实超额完成的，请在已核实事项表里说明',
      });
    }
    const whole = planned.get(project);
    if (
      typeof whole === 'number' &&
      typeof doneTotal === 'number' &&
      whole > 0 &&
      doneTotal > whole &&
      // Told at the planned total, by the check of units.
      doneTotal < whole * 1000
    ) {
      reportCell(table, row, 'doneTotal', {
        code: 'completion-over-100',
        severity: 'warning',
        problem: `是项目计划总投资 ${whole} 的 ${percent(doneTotal, whole)}`,
        fix: '请核对单位和项目表里的计划总投资；确实超概算的，请在已核实事项表里说明',
      });
    }
    checkStated(table, row, 'percentDone');
  }
  const built = tableOf(tables, facilities);
  for (const row of wholeRows(built)) checkStated(built, row, 'percentDone');
}
