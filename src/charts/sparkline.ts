import type { Reading } from '../data/reading.ts';
import type { Theme } from './theme.ts';

/** One reading of a sparkline, evenly spaced. */
export interface SparklineRow {
  readonly value: Reading;
}

/** Options of {@link drawSparkline}; decoration beside a number, so it has no name of its own. */
export interface SparklineOptions {
  /** Px; 96 by default. */
  readonly width?: number | undefined;
  /** Px; 28 by default. */
  readonly height?: number | undefined;
  readonly theme?: Theme | undefined;
}

/** Draws a tiny line for a list table, hidden from assistive technology; '' without two numbers… */
export function drawSparkline(
  _rows: readonly SparklineRow[],
  _options: SparklineOptions = {},
): string {
  throw new Error('not drawn yet');
}
