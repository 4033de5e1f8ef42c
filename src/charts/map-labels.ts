import { boxAbout, boxesTouch, type Box, type Label } from './label.ts';
import type { MapPoint } from './map-path.ts';
import { textWidth } from './text.ts';

/** Enlargements at which a map may show more of its letters, which keep their size. */
const NEAR = [1, 2, 4, 8] as const;

/** Letters of a map: their middle, which moves with the enlargement, how far they reach, which does not, px. */
interface NearText {
  readonly middle: MapPoint;
  readonly across: number;
  readonly up: number;
  /** The enlargement from which on there is room for them. */
  readonly least: number;
}

/** Letters that are shown from an enlargement on. */
export interface NearBox extends Omit<NearText, 'least'> {
  readonly from: number;
}

/**
 * Finds for each text the enlargement from which on it has room and touches no other; the first ones
 * have the first choice.
 * @param gap white space between two, px
 * @param others what was placed before
 */
export function placeNear<Text extends NearText>(
  texts: readonly Text[],
  gap: number,
  others: readonly NearBox[] = [],
): (Text & NearBox)[] {
  const placed: (Text & NearBox)[] = [];
  let waiting = texts;
  for (const from of NEAR) {
    const boxOf = ({ across, middle: [x, y], up }: Omit<NearText, 'least'>): Box =>
      boxAbout([x * from, y * from], across, up);
    const taken = [...others, ...placed].filter((other) => other.from <= from).map(boxOf);
    waiting = waiting.filter((text) => {
      const box = boxOf(text);
      if (text.least > from || taken.some((other) => boxesTouch(box, other, gap))) return true;
      taken.push(box);
      placed.push({ ...text, from });
      return false;
    });
  }
  return placed;
}

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
 * Labels of parcels with the enlargement from which on each fits, the roomiest first: none is higher
 * than its parcel, and none touches another or one of `others`.
 */
export function nearLabels(
  parcels: readonly Labelled[],
  style: Pick<Label, 'size' | 'fill' | 'halo'>,
  others: readonly NearBox[] = [],
) {
  const { size } = style;
  const texts = parcels.map(({ room, text, x, y }) => {
    const half = textWidth(text, size) / 2;
    const label: Label = { ...style, lines: [text], x, y, anchor: 'middle' };
    const least = Math.max((size * DIGIT_HEIGHT) / 2, half * INSIDE) / room;
    return { label, room, middle: [x, y] as const, across: half, up: size / 2, least };
  });
  texts.sort((a, b) => b.room - a.room);
  return placeNear(texts, size * APART, others);
}
