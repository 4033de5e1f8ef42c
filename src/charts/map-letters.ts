/** Letters of a map: names of roads and rivers along their lines, labels of parcels, as far as there is room. */
import type { LineName, ParcelSketch } from '../data/sketch.ts';
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { boxAbout, boxesTouch, labelElement, textLabel, type Box, type Label } from './label.ts';
import type { Placed } from './map-path.ts';
import { textWidth, widest } from './text.ts';

/** Enlargements at which a map may show more of its letters, which keep their size. */
const NEAR = [1, 2, 4, 8] as const;

/** A text whose middle moves with the enlargement, but not its size. */
interface NearText {
  readonly label: Label;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** The enlargement from which on there is room for it. */
  readonly least: number;
}

/** The room a text takes about its middle at an enlargement. */
function boxAt({ label: { lines, size, x, y }, turn }: NearText, enlarged: number): Box {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const width = widest(lines, size);
  const [across, up] = [(width * cos + size * sin) / 2, (width * sin + size * cos) / 2];
  return boxAbout([x * enlarged, y * enlarged], across, up);
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
    const taken = placed.map((text) => boxAt(text, from));
    waiting = waiting.filter((text) => {
      const box = boxAt(text, from);
      if (text.least > from || taken.some((other) => boxesTouch(box, other, gap))) return true;
      taken.push(box);
      placed.push({ ...text, from });
      return false;
    });
  }
  return placed;
}

/** A line is longer than its name by this. */
const LONGER = 1.25;

/** A parcel that wants a label. */
export interface NamedParcel extends Pick<ParcelSketch, 'label' | 'room'> {
  readonly name: string;
}

/** Digits are about this much of the font size high. */
const DIGIT_HEIGHT = 0.74;

/** How much of a label's width has to be inside: a strip is longer than wide, corners are bare. */
const INSIDE = 0.75;

/**
 * Names along lines and labels of parcels with the enlargement from which on each has room: the name of the
 * longest line first, then the label of the roomiest parcel. None touches another.
 */
export function nearTexts(
  park: { readonly lineNames: readonly LineName[]; readonly parcels: readonly NamedParcel[] },
  { point, scale }: Placed,
  style: ChartStyle,
): PlacedText[] {
  const { theme, tick: size } = style;
  const look = { size, anchor: 'middle', halo: theme.background } as const;
  const longest = park.lineNames.toSorted((a, b) => b.length - a.length);
  const names = longest.map(({ at, kind, length, text, turn }): NearText => {
    const fill = kind === 'river' && theme.name === 'light' ? '#1f5f87' : theme.muted;
    const least = (textWidth(text, size) * LONGER) / (length * scale);
    return { label: textLabel(text, point(at), style, { ...look, fill }), turn, least };
  });
  const roomiest = park.parcels.toSorted((a, b) => b.room - a.room);
  const labels = roomiest.map(({ label: at, name, room }): NearText => {
    // A label is not higher than its parcel.
    const inside = Math.max((size * DIGIT_HEIGHT) / 2, (textWidth(name, size) / 2) * INSIDE);
    const least = inside / (room * scale);
    return { label: textLabel(name, point(at), style, look), turn: 0, least };
  });
  return placeNear([...names, ...labels], size * APART);
}

/** A text as it is drawn; a group turns it, so that its own size can be kept when it is enlarged. */
export function nearElement({ from, label, turn }: PlacedText): SvgElement {
  const attributes = from === 1 ? undefined : { class: `map-from-${from}`, display: 'none' };
  const drawn = labelElement({ ...label, attributes });
  if (turn === 0) return drawn;
  return el('g', { transform: `rotate(${turn} ${label.x} ${label.y})` }, drawn);
}
