import type { EmptyableOptions } from './chart-options.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';

/** One month of one year of the indicator. */
export interface CumulativeRow extends MonthPoint {
  readonly year: number;
}

/** Options of {@link drawCumulativeLines}. */
export interface CumulativeLinesOptions extends EmptyableOptions {
  /** The emphasised year. */
  readonly year: number;
  /** Label of a former year's line, e.g. 「2025年」. */
  readonly formatYear: (year: number) => string;
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis, without the unit. */
  readonly formatTick: (value: number) => string;
  /** Stands over the value axis, e.g. 「亿元」. */
  readonly unit: string;
  /** Label of the emphasised year's latest reading: one or two short lines, e.g. 「2026年上半年」「52.14亿元」. */
  readonly latestLabel: readonly string[];
  /** The full-year target of the emphasised year; its label e.g. 「全年目标」「135.01亿元」. */
  readonly target?:
    { readonly value: number; readonly label: readonly string[]; readonly tip: string } | undefined;
  /** The path due month by month. */
  readonly path?: SchedulePath | undefined;
}

/** Draws one indicator's cumulative value by month: this year strong, former years grey. */
export function drawCumulativeLines(
  _rows: readonly CumulativeRow[],
  _options: CumulativeLinesOptions,
): string {
  throw new Error('not drawn yet');
}
