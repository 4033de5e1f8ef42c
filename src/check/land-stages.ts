import { LAND_STAGES, parcelEvents } from '../data/parcel-events.ts';
import type { LandStage } from '../data/parcel-events.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { orderConflicts } from './stage-order.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

const ORDER = Object.keys(LAND_STAGES) as LandStage[];

/** Warns of a parcel's stage dated before one that comes before it. */
export function checkLandStages(tables: ReadTables): void {
  const table = tableOf(tables, parcelEvents);
  const byParcel = new Map<string, TableRow<(typeof parcelEvents)['columns']>[]>();
  for (const row of wholeRows(table)) {
    byParcel.set(row.cells.parcel, [...(byParcel.get(row.cells.parcel) ?? []), row]);
  }
  for (const rows of byParcel.values()) {
    const steps = rows.map((row) => ({
      rank: ORDER.indexOf(row.cells.stage),
      date: row.cells.date,
      row,
    }));
    for (const { step, other } of orderConflicts(steps)) {
      const { stage } = other.row.cells;
      reportCell(table, step.row, 'date', {
        code: 'stage-backwards',
        severity: 'warning',
        problem: `${LAND_STAGES[step.row.cells.stage][0]}${step.rank > other.rank ? '早于前面' : '晚于后面'}的阶段${LAND_STAGES[stage][0]}（${other.date}）`,
        fix: '请核对两个阶段的日期，或阶段是否填错',
      });
    }
  }
}
