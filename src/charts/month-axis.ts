import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SvgElement } from './element.ts';
import { boxesTouch, labelBox, labelElement, type Label } from './label.ts';
import { textWidth } from './text.ts';

/** The first point of a year is 「1—2月」, the last December. */
export const firstMonth = 2;
export const lastMonth = 12;

/** The x scale of the months 2 … 12. */
export function monthScale(left: number, right: number): ScaleLinear<number, number> {
  return scaleLinear().domain([firstMonth, lastMonth]).range([left, right]);
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
 * Draws the month labels under a plot, as many as stand apart.
 * @param y top of the labels, px
 */
export function monthTicks(
  x: ScaleLinear<number, number>,
  y: number,
  style: { size: number; fill: string; formatMonth: (month: number) => string },
): SvgElement[] {
  const sets = tickSets.map((months) =>
    months.map((month): Label => ({
      lines: [style.formatMonth(month)],
      x: x(month),
      y,
      size: style.size,
      fill: style.fill,
      anchor: 'middle',
      valign: 'top',
    })),
  );
  const boxes = (labels: readonly Label[]) => labels.map((label) => labelBox(label));
  const fits = sets.find((labels) =>
    boxes(labels).every((box, i, all) => {
      const next = all[i + 1];
      return next === undefined || !boxesTouch(box, next, style.size * 0.4);
    }),
  );
  return (fits ?? sets.at(-1) ?? []).map(labelElement);
}
