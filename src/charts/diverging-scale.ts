import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Span } from './marks.ts';

/** A bar and the room its label takes beyond its end. */
export interface LabelledBar {
  readonly value: number;
  /** Px, with the gap between bar and text. */
  readonly label: number;
}

/** What a diverging scale keeps free in any case. */
export interface LeastRoom {
  /** Beside the zero line, px. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** The value that may at most fill the width; smaller ones stay proportionally short. */
  readonly reach?: number | undefined;
}

/**
 * Finds the largest scale on which every bar with its label fits, negative ones to the left of the
 * zero line and the others to the right of it.
 * @param room from where to where bars and labels may reach, px
 * @returns value → px; when not even the labels fit, bars have no length and labels hang over
 */
export function divergingScale(
  bars: readonly LabelledBar[],
  [left, right]: Span,
  { after = 0, before = 0, reach = 0 }: LeastRoom = {},
): ScaleLinear<number, number> {
  const below = [{ value: 0, label: before }, ...bars.filter(({ value }) => value < 0)];
  const above = [{ value: 0, label: after }, ...bars.filter(({ value }) => value >= 0)];
  const room = right - left;
  // The largest scale at which a bar to the left and one to the right have room; the least suits all.
  const fitted = (a: LabelledBar, b: LabelledBar): number => {
    const [free, length] = [room - a.label - b.label, b.value - a.value];
    return free < 0 ? 0 : length === 0 ? Infinity : free / length;
  };
  const longest = Math.max(reach, ...bars.map(({ value }) => Math.abs(value)));
  const scales = below.map((a) => Math.min(...above.map((b) => fitted(a, b))));
  const scale = longest === 0 ? 0 : Math.min(room / longest, ...scales);
  const widthOf = (side: readonly LabelledBar[]): number =>
    Math.max(...side.map(({ label, value }) => Math.abs(value) * scale + label));
  const slack = Math.max(0, room - widthOf(below) - widthOf(above));
  const zero = left + widthOf(below) + slack / 2;
  return scaleLinear([0, 1], [zero, zero + scale]);
}
