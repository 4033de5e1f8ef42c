import type { Reading } from '../data/reading.ts';

/** One month of a series: cumulative from January, so month 2 stands for 「1—2月」 and 1 never occurs. */
export interface MonthPoint {
  /** 2 … 12. */
  readonly month: number;
  readonly value: Reading;
  /** The tooltip, e.g. 「2026年上半年：52.14亿元，同比增长20.47%」. */
  readonly tip: string;
  /** What the gap says when `value` is a reason, e.g. 「未公布」; silent when left out. */
  readonly missingText?: string | undefined;
}

/** A dashed path a series is read against: the schedule, or the time progress. */
export interface SchedulePath {
  readonly points: readonly { readonly month: number; readonly value: number }[];
  /** Written along the path, e.g. 「序时进度」. */
  readonly label: string;
}

/** How the axes of a chart of months are written. */
export interface MonthFormats {
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis, without the unit. */
  readonly formatTick: (value: number) => string;
}
