import type { Reading } from '../data/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';

/** One indicator's distance from the time progress. */
export interface LeadLagRow {
  readonly name: string;
  /** 百分点 ahead (+) or behind (−) the time progress. */
  readonly lead: Reading;
  /** E.g. 「−11.38」, 「+16.35」, 「未公布」. */
  readonly leadText: string;
  readonly tip: string;
}

/** Options of {@link drawLeadLagBars}. */
export interface LeadLagBarsOptions extends EmptyableOptions {
  /** Names the zero line, e.g. 「时间进度50%」. */
  readonly zeroLabel: string;
  /** Heads the left side, e.g. 「差欠」. */
  readonly behindLabel: string;
  /** Heads the right side, e.g. 「快于」. */
  readonly aheadLabel: string;
}

/** Draws diverging bars, the furthest ahead on top; rows without a number follow as text. */
export function drawLeadLagBars(
  _rows: readonly LeadLagRow[],
  _options: LeadLagBarsOptions,
): string {
  throw new Error('not drawn yet');
}
