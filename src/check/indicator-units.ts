import { indicators } from '../data/indicators.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { observedSeries } from './observed-series.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Warns of an indicator in 万元 whose figures are no larger than those in 亿元 would be, and the
 * other way round: the unit in the table of indicators is wrong for all its figures at once.
 */
export function checkIndicatorUnits(tables: ReadTables): void {
  const largest = new Map<string, number>();
  for (const { indicator, series } of observedSeries(tables).all) {
    if (series.length < THRESHOLDS.slipMinimum) continue;
    const sizes = series.map(({ value }) => Math.abs(value)).sort((a, b) => a - b);
    // One figure in the wrong unit is not the indicator's fault.
    const usual = sizes[sizes.length >> 1] ?? 0;
    largest.set(indicator.code, Math.max(usual, largest.get(indicator.code) ?? 0));
  }
  const table = tableOf(tables, indicators);
  for (const row of wholeRows(table)) {
    const { code, unit } = row.cells;
    const top = largest.get(code) ?? 0;
    const other =
      unit === '万元' && top > 0 && top < THRESHOLDS.smallestWan
        ? '亿元'
        : unit === '亿元' && top > THRESHOLDS.largestYi
          ? '万元'
          : undefined;
    if (other === undefined) continue;
    reportCell(table, row, 'unit', {
      code: 'unit-slip',
      severity: 'warning',
      problem: `指标数据里各期的数${other === '亿元' ? '只有' : '有'} ${top} 上下，不像以${unit}为单位`,
      fix: `请核对计量单位是不是${other}`,
    });
  }
}
