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

/** Enlargements at which a map may show more of its labels; the letters keep their size. */
export const NEAR = [1, 2, 4, 8] as const;

/** Room that other letters take from an enlargement on. */
export interface NearBox {
  readonly from: number;
  /** At an enlargement. */
  readonly at: (near: number) => Box;
}

/** A label and from which enlargement on there is room for it. */
export interface NearLabel {
  readonly label: Label;
  readonly from: (typeof NEAR)[number];
}

/**
 * Labels of parcels with the enlargement from which on each fits, the roomiest first: none is higher
 * than its parcel, and none touches another or one of `others`. Places are those of the map as it stands.
 */
export function nearLabels(
  parcels: readonly Labelled[],
  style: Pick<Label, 'size' | 'fill' | 'halo'>,
  others: readonly NearBox[] = [],
): NearLabel[] {
  let waiting = parcels.toSorted((a, b) => b.room - a.room);
  const placed: NearLabel[] = [];
  for (const from of NEAR) {
    const boxOf = ({ lines, x, y }: Label): Box => {
      const { left, right } = labelBox({ ...style, lines, x: x * from, y, anchor: 'middle' });
      return { left, right, top: y * from - style.size / 2, bottom: y * from + style.size / 2 };
    };
    const taken = [
      ...placed.map(({ label }) => boxOf(label)),
      ...others.filter((other) => other.from <= from).map((other) => other.at(from)),
    ];
    const still: Labelled[] = [];
    for (const parcel of waiting) {
      const { room, text, x, y } = parcel;
      const half = textWidth(text, style.size) / 2;
      const label: Label = { ...style, lines: [text], x, y, anchor: 'middle' };
      const box = boxOf(label);
      const fits = room * from * 2 >= style.size * DIGIT_HEIGHT && room * from >= half * INSIDE;
      if (!fits || taken.some((other) => boxesTouch(box, other, style.size * APART))) {
        still.push(parcel);
        continue;
      }
      taken.push(box);
      placed.push({ label, from });
    }
    waiting = still;
  }
  return placed;
}
