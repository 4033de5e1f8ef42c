import { reportCell } from '../data/table.ts';
import { monthNumber, periodText } from './as-of.ts';
import { forgetSeries, observedSeries } from './observed-series.ts';
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
