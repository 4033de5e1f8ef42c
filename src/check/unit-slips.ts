import type { Remark } from '../data/diagnostic.ts';
import { targets } from '../data/targets.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { groupBy } from '../model/group-by.ts';
import { observedSeries } from './observed-series.ts';
import { reportedColumns } from './reported-series.ts';
import { seriesOf } from './series.ts';
import type { Series } from './series.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The middle of the sizes of a series, as powers of ten; zeros have none. */
function medianPower(values: readonly number[]): number | undefined {
  const powers = values.filter((value) => value !== 0).map((value) => Math.log10(Math.abs(value)));
  if (powers.length < THRESHOLDS.slipMinimum - 1) return undefined;
  powers.sort((a, b) => a - b);
  return powers[Math.floor(powers.length / 2)];
}

function slipOf(value: number, median: number | undefined, unit: string): Remark | undefined {
  if (value === 0 || median === undefined) return undefined;
  const distance = Math.log10(Math.abs(value)) - median;
  const { from, to } = THRESHOLDS.slipPowers;
  if (Math.abs(distance) < from || Math.abs(distance) > to) return undefined;
  const usual = Number((10 ** median).toPrecision(3));
  return {
    code: 'unit-slip',
    severity: 'warning',
    problem: `比同一系列的其他数${distance > 0 ? '大' : '小'}了约一万倍（其他数在 ${usual} ${unit}上下）`,
    fix: `请核对单位是不是${unit}，多半是万元和亿元弄混了`,
  };
}

function checkSeries(table: Table, key: string, unit: string, series: Series): void {
  const median = medianPower(series.map((point) => point.value));
  for (const { row, value } of series) {
    const slip = slipOf(value, median, unit);
    if (slip !== undefined) reportCell(table, row, key, slip);
  }
}

/** Whether the largest number of a column is so much larger than the smallest that one may be a slip. */
function isSpread(rows: readonly TableRow[], key: string): boolean {
  let [least, most] = [Infinity, 0];
  for (const { cells } of rows) {
    const value = (cells as Readonly<Record<string, unknown>>)[key];
    const size = typeof value === 'number' ? Math.abs(value) : 0;
    if (size === 0) continue;
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  // No number is further from the middle than that.
  return most / least > 10 ** THRESHOLDS.slipPowers.from * (1 - 1e-9);
}

type TargetRow = TableRow<(typeof targets)['columns']>;

/** How many times as much a number is as another, whichever is the larger. */
function timesApart(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** The target of another year that is nearest in size; of two years only the later one is doubted. */
function nearestTarget(rows: readonly TargetRow[], row: TargetRow): number | undefined {
  const { value, year } = row.cells;
  const others = rows.filter((other) => other !== row);
  if (typeof value !== 'number' || (others.length === 1 && (others[0]?.cells.year ?? 0) > year))
    return undefined;
  const values = others.flatMap(({ cells }) =>
    typeof cells.value === 'number' ? cells.value : [],
  );
  return values.sort((a, b) => timesApart(a, value) - timesApart(b, value))[0];
}

/** Warns of a year's target many times larger or smaller than those of the other years. */
function checkTargetYears(table: Table<(typeof targets)['columns']>): void {
  const sound = wholeRows(table).filter(
    ({ cells: { value } }) => typeof value === 'number' && value > 0,
  );
  const series = groupBy(sound, ({ cells }) => `${cells.indicator}\u0000${cells.park}`);
  for (const rows of series.values()) {
    for (const row of rows) {
      const { value } = row.cells;
      const usual = nearestTarget(rows, row);
      if (usual === undefined || typeof value !== 'number') continue;
      const times = timesApart(value, usual);
      const { slipPowers, targetLeast, targetTimes } = THRESHOLDS;
      if (times < targetTimes || times > 10 ** slipPowers.from) continue;
      if (Math.min(value, usual) < targetLeast) continue;
      reportCell(table, row, 'value', {
        code: 'unit-slip',
        severity: 'warning',
        problem: `${value > usual ? '是' : '只有'}其他年目标（${usual}）的${value > usual ? ` ${Number(times.toPrecision(2))} 倍` : ` ${Number(times.toPrecision(2))} 分之一`}`,
        fix: '请核对小数点和单位；目标确实变了这么多的，请在已核实事项表里说明',
      });
    }
  }
}

/**
 * Warns of values ten thousand times larger or smaller than the rest of their series: 万元 written
 * for 亿元 or the other way round. Targets are compared with the figures of their indicator, and with those
 * of other years.
 */
export function checkUnitSlips(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  const medians = new Map<string, { readonly power: number | undefined; readonly unit: string }>();
  for (const { indicator, park, series } of all) {
    checkSeries(table, 'value', indicator.unit, series);
    const power = medianPower(series.map((point) => point.value));
    medians.set(`${indicator.code}\u0000${park}`, { power, unit: indicator.unit });
  }
  const targetTable = tableOf(tables, targets);
  for (const row of wholeRows(targetTable)) {
    const { indicator, park, value } = row.cells;
    const usual = medians.get(`${indicator}\u0000${park}`);
    if (usual === undefined || typeof value !== 'number') continue;
    const slip = slipOf(value, usual.power, usual.unit);
    if (slip !== undefined) reportCell(targetTable, row, 'value', slip);
  }
  checkTargetYears(targetTable);
  for (const { table: reported, key, unit, groups } of reportedColumns(tables)) {
    for (const rows of groups) {
      if (isSpread(rows, key)) checkSeries(reported, key, unit, seriesOf(rows, key));
    }
  }
}
