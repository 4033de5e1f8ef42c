import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Span } from './marks.ts';

/** A value on a scale, and how far what is written there reaches to its left and its right, px. */
export interface LabelledValue {
  readonly value: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/**
 * Finds the largest scale on which 0 and every value with its label fit, negative ones to the left of
 * the zero line. Where labels stand on both sides, room that is left over does as well.
 * @param room from where to where bars and labels may reach, px
 * @param reach the value that may at most fill the width; smaller ones stay proportionally short
 * @returns value → px; when not even the labels fit, bars have no length and labels hang over
 */
export function labelledScale(
  values: readonly LabelledValue[],
  [left, right]: Span,
  reach = 0,
): ScaleLinear<number, number> {
  const all = [{ value: 0 }, ...values];
  const room = right - left;
  // The largest scale at which two values have room beside each other; the least suits all.
  const fitted = (from: LabelledValue, to: LabelledValue): number => {
    const free = room - (from.before ?? 0) - (to.after ?? 0);
    return free < 0 ? 0 : to.value > from.value ? free / (to.value - from.value) : Infinity;
  };
  const scales = all.map((from) => Math.min(...all.map((to) => fitted(from, to))));
  const most = Math.min(reach > 0 ? room / reach : Infinity, ...scales);
  const scale = Number.isFinite(most) ? most : 0;
  const below = Math.max(...all.map(({ before = 0, value }) => before - value * scale));
  const above = Math.max(...all.map(({ after = 0, value }) => after + value * scale));
  const slack = below > 0 ? Math.max(0, room - below - above) : 0;
  const zero = left + below + slack / 2;
  return scaleLinear([0, 1], [zero, zero + scale]);
}
