import { accumulates } from '../model/pace.ts';
import { reportCell } from '../data/table.ts';
import type { Period } from '../data/period.ts';
import type { Table, TableRow } from '../data/table.ts';
import { periodText } from './as-of.ts';
import { observedSeries } from './observed-series.ts';
import { reportedColumns } from './reported-series.ts';
import { seriesOf } from './series.ts';
import type { Series } from './series.ts';
import { isSlip } from './differ.ts';
import type { ReadTables } from '../data/read-tables.ts';

function checkSeries(table: Table, key: string, series: Series): void {
  for (const [index, { row, period, value }] of series.entries()) {
    const before = series[index - 1];
    if (before === undefined || before.period.year !== period.year) continue;
    if (value >= before.value || value < 0 || isSlip(value, before.value)) continue;
    reportCell(table, row, key, {
      code: 'cumulative-falls',
      severity: 'warning',
      problem: `累计数比${periodText(before.period)}的 ${before.value} 还小`,
      expected: '从1月起的累计数在一年里不会减少',
      fix: '请核对是不是填成了当月数；如是核减，请在已核实事项表里说明',
    });
  }
}

/** Whether a number is smaller than the one before it in the same year. */
function falls(rows: readonly TableRow[], key: string): boolean {
  let before: { readonly year: number; readonly value: number } | undefined;
  for (const { cells } of rows) {
    const { [key]: value, period } = cells as Readonly<Record<string, unknown>>;
    if (typeof value !== 'number') continue;
    const { year } = period as Period;
    if (before?.year === year && value < before.value) return true;
    before = { year, value };
  }
  return false;
}

/**
 * Warns of cumulative figures that fall within a year. Ratios may fall, so they are left out,
 * and so is anything below zero.
 */
export function checkCumulative(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  for (const { indicator, series } of all) {
    if (!accumulates(indicator)) continue;
    checkSeries(table, 'value', series);
  }
  for (const { table: reported, key, cumulative, groups } of reportedColumns(tables)) {
    if (!cumulative) continue;
    // Of thousands of firms hardly any is in doubt.
    for (const rows of groups) {
      if (falls(rows, key)) checkSeries(reported, key, seriesOf(rows, key));
    }
  }
}
