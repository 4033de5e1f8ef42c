import type { ReadTables } from '../data/read-tables.ts';
import { tableOf } from '../data/read-tables.ts';
import { wholeRows } from '../data/table.ts';
import { targets } from '../data/targets.ts';
import { reportFractions } from './percent-fraction.ts';
import type { PercentKind, PercentPoint, PercentSeries } from './percent-fraction.ts';

/** Cumulative shares of a year's target: the last of them is close to 100. */
const SCHEDULE: PercentKind = {
  kind: 'share',
  rises: true,
  fewest: 2,
  decimals: 2,
  jointLabel: '各月累计的',
};

/**
 * Warns of the cumulative shares of a target typed as fractions. Divided by 100 they would make a
 * laggard a leader: of nothing that was due, everything is done.
 */
export function checkScheduleFractions(tables: ReadTables): void {
  const table = tableOf(tables, targets);
  const keys = Object.keys(targets.columns).filter((key) => key.startsWith('share'));
  const schedules = wholeRows(table).flatMap((row): PercentSeries[] => {
    if (row.cells.mode !== 'monthly') return [];
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const series = keys.flatMap((key): PercentPoint[] => {
      const value = cells[key];
      return typeof value === 'number' ? [{ row, key, value }] : [];
    });
    return [series];
  });
  reportFractions(table, schedules, SCHEDULE);
}
