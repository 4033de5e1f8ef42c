import { boxesTouch, type Box, type Label } from './label.ts';
import { textWidth } from './text.ts';

/** Enlargements at which a map may show more of its letters, which keep their size. */
const NEAR = [1, 2, 4, 8] as const;

/** Letters of a map: where they are at an enlargement, px, and whether they have room there. */
interface NearText {
  readonly at: (near: number) => Box;
  readonly fits: (near: number) => boolean;
}

/** Room that letters take from an enlargement on. */
export interface NearBox {
  readonly from: number;
  readonly at: (near: number) => Box;
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
    const taken = [...others, ...placed]
      .filter((other) => other.from <= from)
      .map((other) => other.at(from));
    waiting = waiting.filter((text) => {
      const box = text.at(from);
      if (!text.fits(from) || taken.some((other) => boxesTouch(box, other, gap))) return true;
      taken.push(box);
      placed.push({ ...text, from });
      return false;
    });
  }
  return placed;
}

/** A box about a middle that moves with the enlargement, px. */
export function boxAbout([x, y]: readonly [x: number, y: number], across: number, up: number) {
  return (near: number): Box => ({
    left: x * near - across,
    right: x * near + across,
    top: y * near - up,
    bottom: y * near + up,
  });
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
    const least = Math.max((size * DIGIT_HEIGHT) / 2, half * INSIDE);
    const fits = (near: number): boolean => room * near >= least;
    return { label, room, at: boxAbout([x, y], half, size / 2), fits };
  });
  texts.sort((a, b) => b.room - a.room);
  return placeNear(texts, size * APART, others);
}
