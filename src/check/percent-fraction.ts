import type { Remark } from '../data/diagnostic.ts';
import { reportCell, writtenCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';

/** What other cells make of a percentage. */
export interface Expectation {
  /** In %. */
  readonly value: number;
  /** How many times more or less the percentage itself may be and still be this one. */
  readonly within: number;
}

/** One percentage of a series and what is known about it. */
export interface PercentPoint {
  readonly row: TableRow;
  readonly key: string;
  /** As it is written: 38.62 for 38.62 %. */
  readonly value: number;
  /** Months since year 0 of its period; points without a time stand alone. */
  readonly time?: number;
  readonly expected?: Expectation;
}

/** The percentages of one subject in the order of time. */
export type PercentSeries = readonly PercentPoint[];

/** What the numbers of a column are like. */
export interface PercentKind {
  /**
   * `share`: of a whole, grows slowly. `rate`: a growth, up and down and often small, so that a small
   * one alone says nothing.
   */
  readonly kind: 'share' | 'rate';
  /** Only rises, up to 100, and is hardly ever below 1 %, so that such a one is in doubt by itself. */
  readonly rises?: boolean;
  /** Numbers, all up to 1, from which on a whole series of them is in doubt by itself. */
  readonly fewest: number;
  /** Decimals the numbers are usually written with. */
  readonly decimals: number;
  /** What the numbers are together, for messages; else those of one column. */
  readonly jointLabel?: string;
}

/** How much larger a neighbour is than a number that is a hundredth of what it should be. */
const LEAST_JUMP = 20;

/** Below this, in %, rounded levels and shares may well differ a hundredfold from what was stated. */
const LEAST_EXPECTED = 3;

/** How many times more or less a hundredfold number may be than its neighbours. */
const ALIKE = 2.5;

/** Share of the growths of a column typed as fractions that may still be above 1. */
const MOST_AGAINST = 0.1;

/** Growths of periods further apart than this, in months, say nothing about each other. */
const NEAR_MONTHS = 3;

const tidy = (value: number): number => Number(value.toPrecision(6));

function isAlike(a: number, b: number, within: number): boolean {
  return a * b > 0 && a / b <= within && b / a <= within;
}

function decimalsOf(table: Table, { row, key }: PercentPoint): number {
  const [, digits = ''] = /\.(\d+)/.exec(writtenCell(table, row, key) ?? '') ?? [];
  return digits.length;
}

const isSmall = ({ value }: PercentPoint): boolean => value !== 0 && Math.abs(value) <= 1;

/** What other cells say: the number is a hundredth of theirs, is theirs, or neither. */
function judge({ value, expected }: PercentPoint): 'fraction' | 'sound' | undefined {
  if (expected === undefined) return undefined;
  if (isAlike(value, expected.value, expected.within)) return 'sound';
  if (Math.abs(expected.value) < LEAST_EXPECTED) return undefined;
  return isAlike(value * 100, expected.value, expected.within) ? 'fraction' : undefined;
}

/** The nearest number above 1 before and after a point. */
function neighbours(series: PercentSeries, at: number): PercentPoint[] {
  const large = (point: PercentPoint): boolean => Math.abs(point.value) > 1;
  const before = series.slice(0, at).findLast(large);
  const after = series.slice(at + 1).find(large);
  return [before, after].filter((point) => point !== undefined);
}

function besideOthers(
  table: Table,
  series: PercentSeries,
  at: number,
  { kind, decimals }: PercentKind,
): string | undefined {
  const point = series[at];
  if (point === undefined) return undefined;
  const alike = neighbours(series, at).filter(
    ({ value, time }) =>
      Math.abs(value) >= LEAST_JUMP * Math.abs(point.value) &&
      isAlike(point.value * 100, value, ALIKE) &&
      (kind === 'share' || Math.abs((time ?? 0) - (point.time ?? 0)) <= NEAR_MONTHS),
  );
  const [first, second] = alike;
  if (first === undefined) return undefined;
  // A growth may fall to nearly nothing: two neighbours, or digits nobody else writes.
  if (kind === 'rate' && second === undefined && decimalsOf(table, point) < decimals + 1) {
    return undefined;
  }
  const values = second === undefined ? `${first.value}` : `${first.value} 和 ${second.value}`;
  return `同一系列前后是 ${values}`;
}

function evidenceOf(
  table: Table,
  series: PercentSeries,
  at: number,
  kind: PercentKind,
): string | undefined {
  const point = series[at];
  if (point === undefined || !isSmall(point)) return undefined;
  const judged = judge(point);
  if (judged === 'sound') return undefined;
  if (judged === 'fraction')
    return `按表里的数推算是 ${(point.expected?.value ?? 0).toFixed(1)}% 左右`;
  const later = series.slice(at + 1).find(({ value }) => Math.abs(value) > 1)?.value;
  // A hundredfold it would fall: the work has just begun.
  if (kind.rises === true && later !== undefined && later < point.value * 100) return undefined;
  const beside = besideOthers(table, series, at, kind);
  if (beside !== undefined) return beside;
  return kind.rises === true && point.value < 1 ? '不到 1%' : undefined;
}

function remarkOn(value: number, evidence: string, many: string): Remark {
  const percent = tidy(value * 100);
  return {
    code: 'percent-as-fraction',
    severity: 'warning',
    problem: `像是把 ${percent}% 填成了小数：${evidence}`,
    expected: `百分数照写，${percent}% 填 ${percent}`,
    fix: `请核对${many}；确实是 ${tidy(value)}% 的，请在已核实事项表里说明`,
  };
}

/** Whether a series or a column as a whole is in hundredths: every number up to 1 and none known sound. */
function isWholeFraction(
  table: Table,
  points: readonly PercentPoint[],
  { kind, fewest, decimals }: PercentKind,
): boolean {
  const filled = points.filter(({ value }) => value !== 0);
  if (filled.length < fewest) return false;
  const against = filled.filter((point) => !isSmall(point) || judge(point) === 'sound').length;
  if (kind === 'share') return against === 0;
  if (against > filled.length * MOST_AGAINST) return false;
  // Some growths are above 100 %, some that small; half of them have digits that percentages do not.
  const fine = filled.filter((point) => decimalsOf(table, point) > decimals).length;
  return fine * 2 >= filled.length;
}

/** Cells found to be fractions, by row: what is worked out from them needs no remark of its own. */
const found = new WeakMap<TableRow, Set<string>>();

function remember({ row, key }: PercentPoint): void {
  found.set(row, (found.get(row) ?? new Set()).add(key));
}

/** Whether a percentage was found to be typed as a fraction, alone or with its series or column. */
export function isFraction(row: TableRow, key: string): boolean {
  return found.get(row)?.has(key) ?? false;
}

function reportWhole(table: Table, points: readonly PercentPoint[], what: string): void {
  const filled = points.filter(({ value }) => value !== 0);
  const [first] = filled;
  if (first === undefined) return;
  for (const point of filled) remember(point);
  const small = filled.filter(isSmall).length;
  const evidence = `${what} ${filled.length} 个数${small < filled.length ? '几乎' : ''}都不超过 1`;
  reportCell(
    table,
    first.row,
    first.key,
    remarkOn(first.value, evidence, `这 ${filled.length} 格`),
  );
}

/**
 * Warns of percentages typed as fractions, 0.3862 for 38.62 %: a whole column at its first cell, a
 * whole series at its first cell, single cells each. Small percentages that other cells bear out, and
 * small growths that nothing speaks against, are let be.
 *
 * @param column every series of the column
 */
export function reportFractions(
  table: Table,
  column: readonly PercentSeries[],
  kind: PercentKind,
): void {
  const all = column.flat();
  if (
    column.length > 1 &&
    isWholeFraction(table, all, { ...kind, fewest: Math.max(3, kind.fewest) })
  ) {
    reportWhole(table, all, kind.jointLabel ?? '这一列的');
    return;
  }
  for (const series of column) {
    if (series.length > 1 && isWholeFraction(table, series, kind)) {
      reportWhole(table, series, '同一系列的');
      continue;
    }
    for (const [at, point] of series.entries()) {
      const evidence = evidenceOf(table, series, at, kind);
      if (evidence === undefined) continue;
      remember(point);
      reportCell(table, point.row, point.key, remarkOn(point.value, evidence, '这一格'));
    }
  }
}
