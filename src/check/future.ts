import { observations } from '../data/observations.ts';
import { stageEvents } from '../data/stage-events.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table } from '../data/table.ts';
import { lastDayOf } from '../model/day.ts';
import { asOfPeriod, monthNumber, periodText } from './as-of.ts';
import { forgetSeries, observedSeries } from './observed-series.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Refuses the figures of one series that are a year or more after the latest of all others: a mistyped
 * year would make its period the present of the whole site. Runs before every check that asks what
 * "now" is.
 */
export function checkFuturePeriods(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  // What follows asks for the series without the rows refused here.
  forgetSeries(tables);
  const ends = all
    .map(({ series }) => series[series.length - 1])
    .flatMap((point) => (point === undefined ? [] : [monthNumber(point.period)]))
    .sort((a, b) => b - a);
  const [last, before] = ends;
  if (ends.length < THRESHOLDS.futureSeries || last === undefined || before === undefined) return;
  if (last - before < 12) return;
  for (const { indicator, series } of all) {
    for (const { row, period } of series) {
      if (monthNumber(period) - before < 12) continue;
      const others = { year: Math.floor((before - 1) / 12), month: ((before - 1) % 12) + 1 };
      const text = periodText(others, indicator.accumulation === 'cumulative');
      reportCell(table, row, 'period', {
        code: 'period-in-future',
        problem: `比其他所有指标的最新一期（${text}）晚一年以上，像是年份打错`,
        fix: '请核对期间的年份；是预计数的，数据状态请填“预计”',
      });
    }
  }
}

function checkColumn(table: Table, key: string, latest: string, years: string): void {
  for (const row of wholeRows(table)) {
    const value = (row.cells as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string' || value <= latest) continue;
    reportCell(table, row, key, {
      code: 'date-far-off',
      severity: 'warning',
      problem: `比数据截至的月份晚${years}以上，像是年份打错`,
      fix: '请核对年份',
    });
  }
}

/**
 * Warns of dates far after the latest figure: ten years for a plan, one for a stage that was reached.
 */
export function checkFarDates(tables: ReadTables): void {
  const asOf = asOfPeriod(tables);
  if (asOf === undefined) return;
  const after = (years: number): string => lastDayOf({ ...asOf, year: asOf.year + years });
  const stages = tableOf(tables, stageEvents);
  for (const table of tables.values()) {
    // Their day of publication is held against the period in the row.
    if (table.dataset.name === observations.name) continue;
    const reached = table.dataset.name === stages.dataset.name;
    for (const [key, column] of Object.entries(table.dataset.columns)) {
      if (column.type !== 'date') continue;
      if (reached) checkColumn(table, key, after(1), '一年');
      else checkColumn(table, key, after(THRESHOLDS.farYears), ` ${THRESHOLDS.farYears} 年`);
    }
  }
}
