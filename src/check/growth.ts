import { isRate } from '../model/unit-kind.ts';
import type { Remark } from '../data/diagnostic.ts';
import type { Period } from '../data/period.ts';
import { reportCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { monthNumber, periodText } from './as-of.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import { observedSeries } from './observed-series.ts';
import { isFraction } from './percent-fraction.ts';
import { rowsInTime, seriesOf } from './series.ts';
import type { Series } from './series.ts';
import { differsBy, isSlip } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A series and what its growth may differ by. */
interface GrowthOptions {
  readonly comparable: boolean;
  /** Decimals the levels are published with: 0.16 may be 0.155. */
  readonly decimals: number;
}

/** How far a stated growth may be from the computed one, in 百分点. */
function tolerance(value: number, base: number, { comparable, decimals }: GrowthOptions): number {
  const computed = (value / base - 1) * 100;
  const points = comparable ? THRESHOLDS.comparableGrowthPoints : THRESHOLDS.growthPoints;
  const rounding = ((0.5 * 10 ** -decimals) / base) * (1 + value / base) * 100;
  return Math.max(points, Math.abs(computed) * THRESHOLDS.growthShare) + rounding;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function growthRemark(
  stated: number,
  value: number,
  base: number,
  basePeriod: Period,
  options: GrowthOptions,
): Remark | undefined {
  const when = periodText(basePeriod);
  if (base <= 0) {
    return {
      code: 'growth-without-base',
      severity: 'warning',
      problem: `上年同期（${when}）是 ${base}，基数为零或负数时没有同比增速`,
      fix: '请填“—”',
    };
  }
  const computed = (value / base - 1) * 100;
  if (Math.abs(stated - computed) <= tolerance(value, base, options)) return undefined;
  return {
    code: 'growth-differs',
    severity: 'warning',
    problem: `与按两年数值推算的 ${round(computed)}% 相差较大（上年同期 ${base}）`,
    expected: options.comparable
      ? '可比价增速与现价推算会有差别，但一般不会这么大'
      : '两者应大致相符',
    fix: `${slipOfGrowth(stated, computed)}请核对同比、本期数和上年同期数；如因口径或基数调整，请在已核实事项表里说明`,
  };
}

/** A growth with the wrong sign, as a question; else nothing. */
function slipOfGrowth(stated: number, computed: number): string {
  const allowed = Math.max(0.5, Math.abs(computed) * THRESHOLDS.growthShare);
  return stated !== 0 && Math.abs(-stated - computed) <= allowed
    ? `是不是 ${-stated}（正负号写反了）？`
    : '';
}

function byMonth(series: Series): ReadonlyMap<number, Series[number]> {
  return new Map(series.map((point) => [monthNumber(point.period), point]));
}

/** The same month of the year before. */
const lastYear = (period: Period): number => monthNumber(period) - 12;

function checkGrowthOf(
  table: Table,
  growthKey: string,
  series: Series,
  options: GrowthOptions,
): void {
  const points = byMonth(series);
  for (const { row, period, value } of series) {
    const stated = (row.cells as Readonly<Record<string, unknown>>)[growthKey];
    const base = points.get(lastYear(period));
    if (typeof stated !== 'number' || base === undefined || isSlip(value, base.value)) continue;
    if (isFraction(row as TableRow, growthKey)) continue;
    const remark = growthRemark(stated, value, base.value, base.period, options);
    if (remark !== undefined) reportCell(table, row, growthKey, remark);
  }
}

function checkChange(table: Table, series: Series, decimals: number): void {
  const points = byMonth(series);
  for (const { row, period, value } of series) {
    const stated = (row.cells as Readonly<Record<string, unknown>>)['change'];
    const base = points.get(lastYear(period));
    if (typeof stated !== 'number' || base === undefined || isSlip(value, base.value)) continue;
    if ([row, base.row].some((candidate) => isFraction(candidate as TableRow, 'value'))) continue;
    const computed = value - base.value;
    const allowed = Math.max(
      Math.abs(base.value) * THRESHOLDS.changeShare,
      // Two rounded numbers and their rounded difference: one and a half of the last digit.
      1.5 * 10 ** -decimals,
    );
    if (!differsBy(stated, computed, allowed)) continue;
    reportCell(table, row as TableRow, 'change', {
      code: 'change-differs',
      severity: 'warning',
      problem: `与本期减上年同期的 ${Number(computed.toPrecision(8))} 不符（上年同期 ${base.value}）`,
      fix: '请核对同比增减、本期数和上年同期数；如因口径或基数调整，请在已核实事项表里说明',
    });
  }
}

/**
 * Compares the stated growth and change with those of the two published levels. Stated growth is an
 * input and is never overwritten: prices, caliber and base may differ, so only a large difference is
 * a warning. Percentages have a change in 百分点 and no growth worth comparing.
 */
export function checkGrowth(tables: ReadTables): void {
  const { table, all } = observedSeries(tables);
  for (const { indicator, series } of all) {
    checkChange(table, series, indicator.decimals);
    if (isRate(indicator.unit)) continue;
    checkGrowthOf(table, 'growth', series, {
      comparable: indicator.priceBasis === 'comparable',
      decimals: indicator.decimals,
    });
  }
  const firms = tableOf(tables, enterprisePeriods);
  const groups = rowsInTime(firms, ['enterprise']);
  for (const [key, growthKey] of [
    ['output', 'outputGrowth'],
    ['revenue', 'revenueGrowth'],
  ] as const) {
    for (const rows of groups) {
      if (!rows.some(({ cells }) => typeof cells[growthKey] === 'number')) continue;
      checkGrowthOf(firms, growthKey, seriesOf(rows, key), { comparable: false, decimals: 0 });
    }
  }
}
