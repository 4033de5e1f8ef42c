import { accumulates } from '../model/pace.ts';
import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { targets } from '../data/targets.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { periodText } from './as-of.ts';
import { isSlip } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/**
 * Warns of a figure above its whole-year target before December. Only the first month of each year
 * that is above is named: the later ones of a cumulative series are too.
 */
export function checkTargetCompletion(tables: ReadTables): void {
  const cumulative = new Set<string>();
  for (const { cells } of tableOf(tables, indicators).rows) {
    const { accumulation, code, direction, unit } = cells;
    if (accumulation === undefined || unit === undefined || direction === 'down') continue;
    if (accumulates({ accumulation, unit })) cumulative.add(code);
  }
  const goals = new Map<string, number>();
  for (const { cells } of wholeRows(tableOf(tables, targets))) {
    if (typeof cells.value === 'number' && cells.value > 0) {
      goals.set(`${cells.indicator}\u0000${cells.park}\u0000${cells.year}`, cells.value);
    }
  }
  const table = tableOf(tables, observations);
  const rows = wholeRows(table).sort((a, b) => a.cells.period.month - b.cells.period.month);
  const alreadyReported = new Set<string>();
  for (const row of rows) {
    const { indicator, park, period, value, status } = row.cells;
    const name = `${indicator}\u0000${park}\u0000${period.year}`;
    const goal = goals.get(name);
    if (goal === undefined || typeof value !== 'number' || alreadyReported.has(name)) continue;
    if (status === 'forecast' || period.month === 12 || !cumulative.has(indicator)) continue;
    if (value <= goal || isSlip(value, goal)) continue;
    alreadyReported.add(name);
    reportCell(table, row, 'value', {
      code: 'completion-over-100',
      severity: 'warning',
      problem: `${periodText(period)}就超过了全年目标 ${goal}`,
      fix: '请核对数值和目标的单位；确实提前完成的，请在已核实事项表里说明',
    });
  }
}
