import type { Reading } from '../data/reading.ts';
import type { ChartOptions } from './chart-options.ts';

/** The state of one indicator against its full-year target. */
export interface KpiBulletRow {
  /** Value ÷ full-year target as a fraction; may exceed 1. */
  readonly completion: Reading;
  /** Share due by now as a fraction 0 … 1. */
  readonly due: number;
  /** Written under the bar's left end, e.g. 「完成38.62%」; with a reason, e.g. 「未公布」「未设年度目标」. */
  readonly completionText: string;
  /** Written at the time-progress mark, e.g. 「时间进度50%」. */
  readonly dueText: string;
  /** The tooltip. */
  readonly tip: string;
}

/** Options of {@link drawKpiBullet}. */
export interface KpiBulletOptions extends ChartOptions {
  /** Width of the tile's content in px; by default 296 (narrow), 208 (wide), 480 (screen). */
  readonly width?: number | undefined;
}

/** Draws completion as a bar over the full-year target with a mark at the time progress. */
export function drawKpiBullet(_row: KpiBulletRow, _options: KpiBulletOptions): string {
  throw new Error('not drawn yet');
}
