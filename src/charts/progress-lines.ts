import type { EmptyableOptions } from './chart-options.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';

/** One indicator's completion by month, values as fractions of the full-year target. */
export interface ProgressRow {
  /** Short name, written at the line's end with `latestText`. */
  readonly name: string;
  /** E.g. 「38.62%」 or 「未公布」. */
  readonly latestText: string;
  readonly points: readonly MonthPoint[];
}

/** Options of {@link drawProgressLines}. */
export interface ProgressLinesOptions extends EmptyableOptions {
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis from a fraction, e.g. 0.5 → 「50%」. */
  readonly formatTick: (value: number) => string;
  /** The time progress, as fractions. */
  readonly path: SchedulePath;
}

/** Draws the completion of one or a few indicators against the time progress. */
export function drawProgressLines(
  _rows: readonly ProgressRow[],
  _options: ProgressLinesOptions,
): string {
  throw new Error('not drawn yet');
}
