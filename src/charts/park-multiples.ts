import type { EmptyableOptions } from './chart-options.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';

/** One park's panel. */
export interface ParkMultipleRow {
  readonly name: string;
  /** The latest reading, written at its point, e.g. 「38.62%」. */
  readonly latestText: string;
  readonly points: readonly MonthPoint[];
  /** The same months a year before, drawn grey. */
  readonly former?: readonly MonthPoint[] | undefined;
}

/** Options of {@link drawParkMultiples}. */
export interface ParkMultiplesOptions extends EmptyableOptions {
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the shared value axis. */
  readonly formatTick: (value: number) => string;
  /** Label of the grey lines in the first panel that has one, e.g. 「2025年」. */
  readonly formerLabel?: string | undefined;
  /** Drawn dashed in every panel, labelled in the first, e.g. the time progress. */
  readonly path?: SchedulePath | undefined;
}

/** Draws one small panel per park, all on one scale; a park without a number says `empty`. */
export function drawParkMultiples(
  _rows: readonly ParkMultipleRow[],
  _options: ParkMultiplesOptions,
): string {
  throw new Error('not drawn yet');
}
