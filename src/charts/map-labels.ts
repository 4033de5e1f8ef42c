import { boxesTouch, labelBox, type Box, type Label } from './label.ts';
import { textWidth } from './text.ts';

/** A parcel that wants a label. */
export interface Labelled {
  readonly text: string;
  /** Middle of the label, px. */
  readonly x: number;
  readonly y: number;
  /** Radius of the largest circle around the middle that is inside the parcel, px. */
  readonly room: number;
}

/** Digits are about this much of the font size high. */
const DIGIT_HEIGHT = 0.74;

/** How much of a label's width has to be inside: a strip is longer than wide, corners are bare. */
const INSIDE = 0.75;

/** Labels stand at least so much of their size apart: two numbers side by side would read as one. */
const APART = 0.2;

/**
 * Labels of parcels as far as they fit, the roomiest first: none is higher than its parcel, and none
 * touches another.
 */
export function placeLabels(
  parcels: readonly Labelled[],
  style: Pick<Label, 'size' | 'fill' | 'halo'>,
): Label[] {
  const taken: Box[] = [];
  return parcels
    .toSorted((a, b) => b.room - a.room)
    .flatMap(({ room, text, x, y }): Label[] => {
      const half = textWidth(text, style.size) / 2;
      if (room * 2 < style.size * DIGIT_HEIGHT || room < half * INSIDE) return [];
      const label: Label = { ...style, lines: [text], x, y, anchor: 'middle' };
      const { left, right } = labelBox(label);
      const box = { left, right, top: y - style.size / 2, bottom: y + style.size / 2 };
      if (taken.some((other) => boxesTouch(box, other, style.size * APART))) return [];
      taken.push(box);
      return [label];
    });
}
