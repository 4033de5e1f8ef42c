import type { Remark } from '../data/diagnostic.ts';
import { observations } from '../data/observations.ts';
import { targets } from '../data/targets.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type TargetTableRow = TableRow<(typeof targets)['columns']>;

/** What is said at the last target before the gap. */
function gapRemark(year: number, blank: TargetTableRow | undefined): Remark {
  return {
    code: 'target-missing',
    severity: 'warning',
    problem:
      blank === undefined
        ? `有${year - 1}年的目标，没有${year}年的，${year}年的数据却有`
        : `${year}年的目标值是空的，${year}年的数据却有`,
    fix: `请补上${year}年的目标；不再考核的，请在已核实事项表里说明`,
  };
}

/** A series without a target for a year, and the rows that say so. */
interface Gap {
  readonly year: number;
  readonly before: TargetTableRow;
  /** The row of the year whose target is blank. */
  readonly blank: TargetTableRow | undefined;
}

/**
 * Warns of a year without a target, or with a blank one, between years that have one, or of the
 * current year when the year before had one, as long as there are figures. Said at the blank cell, or
 * at the last target before the gap; a year without any target is told once.
 */
export function checkMissingTargets(tables: ReadTables): void {
  const table = tableOf(tables, targets);
  const rowsBySeries = new Map<string, TargetTableRow[]>();
  const known = new Set<number>();
  for (const row of wholeRows(table)) {
    const name = `${row.cells.indicator}\u0000${row.cells.park}`;
    rowsBySeries.set(name, [...(rowsBySeries.get(name) ?? []), row]);
    known.add(row.cells.year);
  }
  const observed = new Set<string>();
  const years = new Set<number>();
  for (const { cells } of wholeRows(tableOf(tables, observations))) {
    if (cells.status === 'forecast') continue;
    observed.add(`${cells.indicator}\u0000${cells.park}\u0000${cells.period.year}`);
    years.add(cells.period.year);
  }
  const gaps: Gap[] = [];
  for (const [name, rows] of rowsBySeries) {
    const byYear = new Map(rows.map((row) => [row.cells.year, row]));
    for (const year of [...years].sort((a, b) => a - b)) {
      const before = byYear.get(year - 1);
      const blank = byYear.get(year);
      if (before === undefined || !observed.has(`${name}\u0000${year}`)) continue;
      if (blank !== undefined && blank.cells.value !== 'not-reported') continue;
      if (before.cells.value === 'not-reported') continue;
      gaps.push({ year, before, blank });
    }
  }
  for (const year of new Set(gaps.map((gap) => gap.year))) {
    const ofYear = gaps.filter((gap) => gap.year === year);
    if (!known.has(year) && ofYear.length > 1) {
      table.diagnostics.push({
        file: table.dataset.file,
        severity: 'warning',
        ...allMissing(year, ofYear),
      });
      continue;
    }
    for (const { before, blank } of ofYear) {
      reportCell(
        table,
        blank ?? before,
        blank === undefined ? 'year' : 'value',
        gapRemark(year, blank),
      );
    }
  }
}

function allMissing(year: number, gaps: readonly Gap[]): Remark {
  return {
    code: 'target-missing',
    problem: `没有一行${year}年的目标：${year - 1}年有目标、${year}年有数据的共 ${gaps.length} 个`,
    fix: `请补上${year}年的目标；还没有下达的，请在已核实事项表里说明`,
  };
}
