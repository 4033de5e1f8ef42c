import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import type { Remark } from '../data/diagnostic.ts';
import { targets } from '../data/targets.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { periodText } from './as-of.ts';
import { isSlip } from './differ.ts';
import { isFraction } from './percent-fraction.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type ObservationRow = TableRow<(typeof observations)['columns']>;

/** What a number may have been before it was rounded. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** Half of the last digit a percentage is written with. */
function roundingOf(percent: number): number {
  const decimals = /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** The annual targets (in the value's unit) that a value and its stated completion (%) agree with. */
function targetsOf(value: number, completion: number, rounding: number): Range {
  const share = roundingOf(completion);
  const least = completion - share;
  return {
    low: (Math.max(0, value - rounding) / (completion + share)) * 100,
    high: least > 0 ? ((value + rounding) / least) * 100 : Infinity,
  };
}

/** Binary noise is no contradiction. */
function overlap(a: Range, b: Range): boolean {
  const noise = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

function againstTarget(completion: number, value: number, goal: number): Remark {
  const computed = goal > 0 ? `${Number(((value / goal) * 100).toFixed(2))}%` : '算不出来';
  return {
    code: 'completion-differs',
    severity: 'warning',
    problem: `与数值 ${value} 除以年度目标 ${goal} 的 ${computed} 不符`,
    expected: `完成 ${completion}% 时，目标应约为 ${Number(((value / completion) * 100).toPrecision(5))}`,
    fix: '请核对数值、完成率和年度目标表；页面上的完成率以填报的为准',
  };
}

function againstEarlier(implied: number, before: { row: ObservationRow; implied: number }): Remark {
  return {
    code: 'completion-differs',
    severity: 'warning',
    problem: `由它推算的年度目标是 ${implied}，由${periodText(before.row.cells.period)}推算的却是 ${before.implied}`,
    expected: '一年只有一个目标',
    fix: '请核对两期的数值和完成率；目标调整过的，请在年度目标表里填目标，并在已核实事项表里说明',
  };
}

/**
 * Warns where a stated completion is not value ÷ target within what rounding explains, and, where no
 * target is entered, where two periods of a year stand for different ones. Numbers that are not exact
 * contradict nothing.
 */
export function checkStatedCompletion(tables: ReadTables): void {
  const decimals = new Map(
    wholeRows(tableOf(tables, indicators)).map(({ cells }) => [cells.code, cells.decimals]),
  );
  const goals = new Map(
    wholeRows(tableOf(tables, targets)).map(({ cells }) => [
      `${cells.indicator}\u0000${cells.park}\u0000${cells.year}`,
      cells.value,
    ]),
  );
  const implied = new Map<string, { row: ObservationRow; range: Range; implied: number }>();
  const table = tableOf(tables, observations);
  const rows = wholeRows(table).sort((a, b) => a.cells.period.month - b.cells.period.month);
  for (const row of rows) {
    const { completion, indicator, park, period, value } = row.cells;
    const places = decimals.get(indicator);
    if (typeof completion !== 'number' || typeof value !== 'number' || places === undefined)
      continue;
    // What is typed as a fraction is said already.
    if (completion <= 0 || value < 0 || isFraction(row, 'completion')) continue;
    const rounding = 0.5 * 10 ** -places;
    const range = targetsOf(value, completion, rounding);
    const key = `${indicator}\u0000${park}\u0000${period.year}`;
    const goal = goals.get(key);
    if (typeof goal === 'number') {
      const near = overlap(range, { low: goal - rounding, high: goal + rounding });
      if (near || isSlip(goal, (value / completion) * 100)) continue;
      reportCell(table, row, 'completion', againstTarget(completion, value, goal));
      continue;
    }
    if (goal !== undefined && goal !== 'not-reported') continue;
    const found = { row, range, implied: Number(((value / completion) * 100).toPrecision(5)) };
    const before = implied.get(key);
    if (before === undefined) implied.set(key, found);
    else if (!overlap(range, before.range)) {
      reportCell(table, row, 'completion', againstEarlier(found.implied, before));
    }
  }
}
