import { isRate } from '../model/unit-kind.ts';
import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { periodKey } from '../data/period.ts';
import { sizeOf } from '../model/reading.ts';
import { samePeriodLastYear } from '../model/period.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { differsBy } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type Columns = (typeof observations)['columns'];

/** Three rates with two decimals each: one and a half of the last digit. */
const CHANGE_ROUNDING = 0.015;

/** What a signed number says of the direction, as staff write it. */
function directionOf(size: number): string {
  return size > 0 ? '增长' : size < 0 ? '下降' : '持平';
}

/** The direction typed beside a growth or a change that has the other sign. */
function checkTrend(table: Table<Columns>, row: TableRow<Columns>): void {
  const { change, growth, trend, value } = row.cells;
  if (trend === undefined) return;
  const typed = trend === 'up' ? '增长' : '下降';
  const found = (
    [
      ['同比(%)', growth],
      ['同比增减', change],
    ] as const
  ).find(([, reading]) => {
    const size = reading === undefined ? undefined : sizeOf(reading);
    return size !== undefined && directionOf(size) !== typed;
  });
  if (found === undefined || (sizeOf(value) ?? 0) < 0) return;
  const size = sizeOf(found[1] ?? 'not-reported') ?? 0;
  reportCell(table, row, 'trend', {
    code: 'direction-differs',
    severity: 'warning',
    problem: `填的是${typed}，「${found[0]}」却是 ${size}，是${directionOf(size)}`,
    fix: '请核对方向和正负号；幅度已填的，同比方向可以留空',
  });
}

/** A growth and a change of the level that go different ways, which only prices could explain. */
function checkSigns(table: Table<Columns>, row: TableRow<Columns>): void {
  const { change, growth, value } = row.cells;
  if (typeof change !== 'number' || typeof growth !== 'number' || (sizeOf(value) ?? 0) < 0) return;
  if (change * growth >= 0) return;
  reportCell(table, row, 'growth', {
    code: 'direction-differs',
    severity: 'warning',
    problem: `是${directionOf(growth)}，「同比增减」${change} 却是${directionOf(change)}`,
    fix: '请核对两个数的正负号',
  });
}

/** A stated change of the growth rate beside the two rates it is the difference of. */
function checkGrowthChange(
  table: Table<Columns>,
  row: TableRow<Columns>,
  growthBefore: unknown,
): void {
  const { growth, growthChange } = row.cells;
  if (typeof growthChange !== 'number' || typeof growth !== 'number') return;
  if (typeof growthBefore !== 'number') return;
  const computed = growth - growthBefore;
  if (!differsBy(growthChange, computed, CHANGE_ROUNDING)) return;
  reportCell(table, row, 'growthChange', {
    code: 'change-differs',
    severity: 'warning',
    problem: `与本期同比减上年同期同比的 ${Number(computed.toFixed(2))} 不符（上年同期同比 ${growthBefore}）`,
    fix: '请核对三个数；两年的同比都填了的，这一列可以留空',
  });
}

/**
 * Warns where what a row says of its growth does not agree: the direction typed, the sign of the rate,
 * the sign of the change, the change of the rate.
 */
export function checkGrowthDirection(tables: ReadTables): void {
  const about = new Map(
    wholeRows(tableOf(tables, indicators)).map(({ cells }) => [cells.code, cells]),
  );
  const table = tableOf(tables, observations);
  const rows = wholeRows(table);
  const growths = new Map(
    rows.map(({ cells }) => [
      `${cells.indicator}\u0000${cells.park}\u0000${periodKey(cells.period)}`,
      cells.growth,
    ]),
  );
  for (const row of rows) {
    const { indicator, park, period } = row.cells;
    const known = about.get(indicator);
    checkTrend(table, row);
    // At comparable prices a rate may rise while the level falls; the change of a rate is in points.
    if (known !== undefined && known.priceBasis !== 'comparable' && !isRate(known.unit)) {
      checkSigns(table, row);
    }
    const before = `${indicator}\u0000${park}\u0000${periodKey(samePeriodLastYear(period))}`;
    checkGrowthChange(table, row, growths.get(before));
  }
}
