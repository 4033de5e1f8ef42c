import type { Reading } from '../data/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';

/** One park's value. */
export interface ParkBarRow {
  readonly name: string;
  /** In the indicator's unit. */
  readonly value: Reading;
  /** E.g. 「21.35亿元」, 「未公布」. */
  readonly valueText: string;
  /** E.g. 「占41.0%」; left out when the total is incomplete or shares mean nothing. */
  readonly shareText?: string | undefined;
  readonly tip: string;
}

/** Draws ranked horizontal bars, the largest on top; rows without a number follow as text. */
export function drawParkBars(_rows: readonly ParkBarRow[], _options: EmptyableOptions): string {
  throw new Error('not drawn yet');
}
