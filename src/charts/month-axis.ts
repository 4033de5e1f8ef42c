import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { textWidth } from './text.ts';

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

/** A month with a number. */
export interface MonthValue {
  readonly month: number;
  readonly value: number;
}

/** A dashed path a series is read against: the schedule, or the time progress. */
export interface SchedulePath {
  readonly points: readonly MonthValue[];
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

/** The first point of a year is 「1—2月」, the last December. */
export const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const [firstMonth] = MONTHS;
export const lastMonth = 12;

/** The x scale of the months 2 … 12. */
export function monthScale(left: number, right: number): ScaleLinear<number, number> {
  return scaleLinear([firstMonth, lastMonth], [left, right]);
}

/** Half the width of the outermost ticks: what the plot must leave free on either side, px. */
export function monthOverhang(
  formatMonth: (month: number) => string,
  size: number,
): { left: number; right: number } {
  return {
    left: textWidth(formatMonth(firstMonth), size) / 2,
    right: textWidth(formatMonth(lastMonth), size) / 2,
  };
}
