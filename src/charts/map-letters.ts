/** Letters of a map: names of roads and rivers along their lines, labels of parcels, as far as there is room. */
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import {
  boxAbout,
  boxesTouch,
  labelElement,
  quietLabel,
  textLabel,
  type Label,
  type Point,
} from './label.ts';
import { textWidth } from './text.ts';

/** Enlargements at which a map may show more of its letters, which keep their size. */
const NEAR = [1, 2, 4, 8] as const;

/** A text whose middle moves with the enlargement, and how far it reaches, which does not change, px. */
interface NearText {
  readonly label: Label;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly across: number;
  readonly up: number;
  /** The enlargement from which on there is room for it. */
  readonly least: number;
}

/** A text that is shown from an enlargement on. */
export interface PlacedText extends NearText {
  readonly from: number;
}

/** Texts stand at least so much of their size apart: two numbers side by side would read as one. */
const APART = 0.2;

/**
 * Finds for each text the enlargement from which on it has room and touches no other; the first ones
 * have the first choice.
 * @param gap white space between two, px
 */
function placeNear(texts: readonly NearText[], gap: number): PlacedText[] {
  const placed: PlacedText[] = [];
  let waiting = texts;
  for (const from of NEAR) {
    const boxOf = ({ across, label: { x, y }, up }: NearText) =>
      boxAbout([x * from, y * from], across, up);
    const taken = placed.map(boxOf);
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

/** A name, the middle of its line and how it runs. */
export interface MapLineName {
  readonly text: string;
  readonly kind: 'road' | 'river';
  readonly at: Point;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** Px of the line. */
  readonly length: number;
}

/** A line is longer than its name by this. */
const LONGER = 1.25;

/** A name along its line. */
function nameText({ at, kind, length, text, turn }: MapLineName, style: ChartStyle): NearText {
  const { theme, tick: size } = style;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const width = textWidth(text, size);
  const [across, up] = [(width * cos + size * sin) / 2, (width * sin + size * cos) / 2];
  const fill = kind === 'river' && theme.name === 'light' ? '#1f5f87' : theme.muted;
  const look = { anchor: 'middle', valign: 'middle', fill, halo: theme.background } as const;
  return {
    label: quietLabel(text, at, style, look),
    turn,
    across,
    up,
    least: (width * LONGER) / length,
  };
}

/** A parcel that wants a label. */
export interface Labelled {
  readonly text: string;
  /** Middle of the label, px. */
  readonly at: Point;
  /** Radius of the largest circle around the middle that is inside the parcel, px. */
  readonly room: number;
}

/** Digits are about this much of the font size high. */
const DIGIT_HEIGHT = 0.74;

/** How much of a label's width has to be inside: a strip is longer than wide, corners are bare. */
const INSIDE = 0.75;

/** The label of a parcel, which is not higher than it. */
function labelText({ at, room, text }: Labelled, style: ChartStyle): NearText {
  const { theme, tick: size } = style;
  const half = textWidth(text, size) / 2;
  const label = textLabel(text, at, style, { size, anchor: 'middle', halo: theme.background });
  const least = Math.max((size * DIGIT_HEIGHT) / 2, half * INSIDE) / room;
  return { label, turn: 0, across: half, up: size / 2, least };
}

/**
 * Names along lines and labels of parcels with the enlargement from which on each has room: the name of the
 * longest line first, then the label of the roomiest parcel. None touches another.
 */
export function nearTexts(
  names: readonly MapLineName[],
  parcels: readonly Labelled[],
  style: ChartStyle,
): PlacedText[] {
  const longest = names.toSorted((a, b) => b.length - a.length);
  const roomiest = parcels.toSorted((a, b) => b.room - a.room);
  const texts = [
    ...longest.map((name) => nameText(name, style)),
    ...roomiest.map((parcel) => labelText(parcel, style)),
  ];
  return placeNear(texts, style.tick * APART);
}

/** A text as it is drawn; the group turns it, so that its own size can be kept when it is enlarged. */
export function nearElement({ from, label, turn }: PlacedText): SvgElement {
  const attributes = from === 1 ? undefined : { class: `map-from-${from}`, display: 'none' };
  const drawn = labelElement({ ...label, attributes });
  if (turn === 0) return drawn;
  return el('g', { transform: `rotate(${turn} ${label.x} ${label.y})` }, drawn);
}
