import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartStyle } from './chart-options.ts';
import type { SvgElement } from './element.ts';
import type { Label } from './label.ts';
import { block } from './marks.ts';

/** A bar and the room its label takes beyond its end. */
export interface LabelledBar {
  readonly value: number;
  /** Px, with the gap between bar and text. */
  readonly label: number;
}

/** The room of a diverging scale, px, and what it keeps beside the zero line in any case. */
export interface DivergingRoom {
  readonly left: number;
  readonly right: number;
  readonly leastBefore: number;
  readonly leastAfter: number;
  /** The value that may at most fill the width; smaller ones stay proportionally short. */
  readonly leastReach: number;
}

/**
 * Finds the largest scale on which every bar with its label fits, negative ones to the left of the
 * zero line and the others to the right of it.
 * @returns value → px; when not even the labels fit, bars have no length and labels hang over
 */
export function divergingScale(
  bars: readonly LabelledBar[],
  room: DivergingRoom,
): ScaleLinear<number, number> {
  const before = bars.filter(({ value }) => value < 0);
  const after = bars.filter(({ value }) => value >= 0);
  const reach = (side: readonly LabelledBar[], least: number, k: number): number =>
    side.reduce((max, { value, label }) => Math.max(max, Math.abs(value) * k + label), least);
  const available = room.right - room.left;
  const largest = bars.reduce((max, { value }) => Math.max(max, Math.abs(value)), room.leastReach);
  // The needed width only grows with the scale, so halving finds where it meets the room.
  let low = 0;
  let high = available / largest;
  for (let i = 0; i < 50; i++) {
    const k = (low + high) / 2;
    const needed = reach(before, room.leastBefore, k) + reach(after, room.leastAfter, k);
    if (needed <= available) low = k;
    else high = k;
  }
  const slack =
    available - reach(before, room.leastBefore, low) - reach(after, room.leastAfter, low);
  const zero = room.left + reach(before, room.leastBefore, low) + Math.max(0, slack) / 2;
  return scaleLinear()
    .domain([0, 1])
    .range([zero, zero + low]);
}

/** A number as a bar from the zero line, with its text beyond its end. */
export interface DivergingBar {
  readonly value: number;
  readonly text: string;
  /** Whether there is a number at all: else the text stands at zero, quiet. */
  readonly known: boolean;
}

/** Draws such a bar: below zero to the left in the colour of what is behind, else to the right. */
export function divergingBar(
  { known, text, value }: DivergingBar,
  middle: number,
  thick: number,
  x: ScaleLinear<number, number>,
  { metrics, theme }: ChartStyle,
): { readonly shapes: readonly SvgElement[]; readonly label: Label } {
  const [zero, end] = [x(0), x(value)];
  const side = value < 0 ? -1 : 1;
  const tone = side < 0 ? theme.behind : theme.ahead;
  const bar = { x: Math.min(zero, end), y: middle - thick / 2, height: thick };
  return {
    shapes: value === 0 ? [] : [block({ ...bar, width: Math.abs(end - zero) }, tone)],
    label: {
      lines: [text],
      x: end + side * metrics.gap,
      y: middle,
      size: metrics.label,
      fill: !known ? theme.muted : value === 0 ? theme.ink : tone,
      anchor: side < 0 ? 'end' : 'start',
      bold: known,
    },
  };
}
