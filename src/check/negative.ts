import { belowZero } from './below-zero.ts';
import { reportCell } from '../data/table.ts';
import { observedSeries } from './observed-series.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Figures a series needs before one can be called unlike the others. */
const FEWEST = 2;

/**
 * Warns of a negative figure in a series that has none else: output and money are seldom less than
 * nothing. What may well be is left out; what never is has been refused.
 */
export function checkNegative(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  for (const { indicator, series } of all) {
    if (series.length < FEWEST || belowZero(indicator) !== 'odd') continue;
    const below = series.filter(({ value }) => value < 0);
    if (below.length !== 1) continue;
    for (const { row } of below) {
      reportCell(table, row, 'value', {
        code: 'negative-figure',
        severity: 'warning',
        problem: '是负数，这个指标的其他各期都不是',
        fix: '请核对是不是多写了负号；确是负数的，请在已核实事项表里说明',
      });
    }
  }
}
