import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartStyle } from './chart-options.ts';
import { quietLabel, standApart, type Label } from './label.ts';
import { textWidth } from './text.ts';

/** The first point of a year is 「1—2月」, the last December. */
export const firstMonth = 2;
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

/** From every month to only the two ends; the first set that fits is drawn. */
const tickSets = [
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  [2, 4, 6, 8, 10, 12],
  [2, 6, 9, 12],
  [2, 6, 12],
  [2, 12],
];

/**
 * The month labels under a plot, as many as stand apart.
 * @param y top of the labels, px
 */
export function monthTicks(
  x: (month: number) => number,
  y: number,
  formatMonth: (month: number) => string,
  style: ChartStyle,
): Label[] {
  const sets = tickSets.map((months) =>
    months.map((month) =>
      quietLabel(formatMonth(month), [x(month), y], style, { anchor: 'middle' }),
    ),
  );
  return sets.find((labels) => standApart(labels, style.tick * 0.4)) ?? sets.at(-1) ?? [];
}
