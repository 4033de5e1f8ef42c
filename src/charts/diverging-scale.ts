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
  const needed = (isSide: (value: number) => boolean, least: number, k: number): number =>
    bars.reduce(
      (max, { label, value }) => (isSide(value) ? Math.max(max, Math.abs(value) * k + label) : max),
      least,
    );
  const below = (k: number): number => needed((value) => value < 0, before, k);
  const above = (k: number): number => needed((value) => value >= 0, after, k);
  const available = right - left;
  // The needed width only grows with the scale, so halving finds where it meets the room.
  let low = 0;
  let high = available / bars.reduce((max, { value }) => Math.max(max, Math.abs(value)), reach);
  for (let i = 0; i < 50; i++) {
    const k = (low + high) / 2;
    if (below(k) + above(k) <= available) low = k;
    else high = k;
  }
  const slack = available - below(low) - above(low);
  const zero = left + below(low) + Math.max(0, slack) / 2;
  return scaleLinear([0, 1], [zero, zero + low]);
}
