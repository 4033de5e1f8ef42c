import { BY_INDICATOR } from '../data/column.ts';
import { unitFault, writtenUnit } from '../data/columns/reading.ts';
import { indicators } from '../data/indicators.ts';
import { reportCell, writtenCell } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** A difference of two percentages is in 百分点. */
function agrees(written: string, unit: string, key: string): boolean {
  return written === unit || (written === '百分点' && unit === '%' && key === 'change');
}

/** A unit written after a number must be the unit of the indicator the row names. */
export function checkUnits(tables: ReadTables): void {
  const { rows } = tableOf(tables, indicators);
  const unitOf = new Map(rows.map(({ cells }) => [cells.code, cells.unit]));
  for (const table of tables.values()) {
    const entries = Object.entries(table.dataset.columns);
    const indicatorKey = entries.find(([, column]) => column.to === indicators.name)?.[0];
    const keys = entries.filter(([, column]) => column.unit === BY_INDICATOR).map(([key]) => key);
    if (indicatorKey === undefined || keys.length === 0) continue;
    for (const row of table.rows) {
      const cells = row.cells as Readonly<Record<string, unknown>>;
      const code = cells[indicatorKey];
      const unit = typeof code === 'string' ? unitOf.get(code) : undefined;
      if (unit === undefined) continue;
      for (const key of keys) {
        if (cells[key] === undefined) continue;
        const text = writtenCell(table, row, key) ?? '';
        const written = writtenUnit(text);
        if (written === undefined || agrees(written, unit, key)) continue;
        reportCell(table, row, key, unitFault(text, unit));
      }
    }
  }
}
