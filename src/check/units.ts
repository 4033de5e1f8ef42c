import { BY_INDICATOR } from '../data/column.ts';
import { multipleOf, unitFault, writtenUnit } from '../data/columns/reading.ts';
import type { Reading } from '../data/reading.ts';
import { indicators } from '../data/indicators.ts';
import { reportCell, writtenCell } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** A difference of two percentages is in 百分点. */
function agrees(written: string, unit: string, key: string): boolean {
  return written === unit || (written === '百分点' && unit === '%' && key === 'change');
}

/** A reading in another unit of which one is `times` of the first. */
function scaled(reading: Reading, times: number): Reading {
  const scale = (size: number): number => Number((size * times).toPrecision(12));
  if (typeof reading === 'number') return scale(reading);
  return typeof reading === 'string' ? reading : { ...reading, number: scale(reading.number) };
}

/**
 * A unit written after a number must be the unit of the indicator the row names, or a multiple of it that
 * leaves no doubt: 1万余人 where people are counted.
 */
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
        const times = multipleOf(written, unit);
        const value = cells[key] as Reading;
        if (times !== undefined) {
          (row.cells as Record<string, unknown>)[key] = scaled(value, times);
          continue;
        }
        reportCell(table, row, key, unitFault(text, unit));
      }
    }
  }
}
