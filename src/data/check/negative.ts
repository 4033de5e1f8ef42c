import { reportCell } from '../table.ts';
import { observedSeries } from './observed-series.ts';
import type { ReadTables } from './tables.ts';

/** Figures a series needs before one can be called unlike the others. */
const FEWEST = 2;

/** Indicators that may well be below zero. */
const MAY_BE_NEGATIVE = /利润|盈|亏|净|增|差|[%‰]/;

/**
 * Warns of a negative figure in a series that has none else: people, output and money are not less
 * than nothing. Profits, balances and rates are left out.
 */
export function checkNegative(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  for (const { indicator, series } of all) {
    if (series.length < FEWEST || MAY_BE_NEGATIVE.test(indicator.name + indicator.unit)) continue;
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
