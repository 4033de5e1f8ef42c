import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { reportCell } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** A cumulative indicator has no January: January and February are published together. */
export function checkPeriods(tables: ReadTables): void {
  const accumulationOf = new Map(
    tableOf(tables, indicators).rows.map(({ cells }) => [cells.code, cells.accumulation]),
  );
  const table = tableOf(tables, observations);
  for (const row of table.rows) {
    // Cells that could not be read are absent, whatever the type of a whole row says.
    const { indicator, period } = row.cells as Partial<typeof row.cells>;
    if (indicator === undefined || period === undefined) continue;
    if (period.month !== 1 || accumulationOf.get(indicator) !== 'cumulative') continue;
    reportCell(table, row, 'period', {
      code: 'january-alone',
      problem: '累计指标没有1月的数：1月和2月合并为1—2月公布',
      fix: `请删去这一行，或改为 ${period.year}年1-2月 并填两个月的累计数`,
    });
  }
}
