/** Names of roads and rivers on a map: along their lines, from the enlargement on at which they fit. */
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { boxesTouch, labelElement, type Box, type Label } from './label.ts';
import { NEAR, type NearBox } from './map-labels.ts';
import type { MapPoint } from './map-path.ts';
import { textWidth } from './text.ts';

/** A name, the middle of its line and how it runs. */
export interface MapLineName {
  readonly text: string;
  readonly kind: 'road' | 'river';
  readonly at: MapPoint;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** Px of the line. */
  readonly length: number;
}

/** A line is longer than its name by this. */
const LONGER = 1.25;

/** Names placed on a map. */
export interface PlacedNames {
  readonly names: readonly { readonly name: MapLineName; readonly from: number }[];
  /** Where no other letters go. */
  readonly boxes: readonly NearBox[];
}

/** Chooses for each name the enlargement from which on it fits its line and touches no other. */
export function placeNames(names: readonly MapLineName[], size: number): PlacedNames {
  const placed: { name: MapLineName; from: number; box: NearBox }[] = [];
  const boxOf =
    ({ at: [x, y], text, turn }: MapLineName) =>
    (near: number): Box => {
      const angle = (turn * Math.PI) / 180;
      const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
      const width = textWidth(text, size);
      const [across, up] = [(width * cos + size * sin) / 2, (width * sin + size * cos) / 2];
      return {
        left: x * near - across,
        right: x * near + across,
        top: y * near - up,
        bottom: y * near + up,
      };
    };
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const box = boxOf(name);
    const from = NEAR.find(
      (near) =>
        name.length * near >= textWidth(name.text, size) * LONGER &&
        !placed.some((other) => other.from <= near && boxesTouch(box(near), other.box.at(near))),
    );
    if (from !== undefined) placed.push({ name, from, box: { at: box, from } });
  }
  return { names: placed, boxes: placed.map(({ box }) => box) };
}

/** A name as it is drawn; the group turns it, so that its own size can be kept when it is enlarged. */
export function nameElement(
  { at: [x, y], kind, text, turn }: MapLineName,
  attributes: Readonly<Record<string, string>>,
  { metrics, theme }: ChartStyle,
): SvgElement {
  const label: Label = {
    lines: [text],
    x,
    y,
    size: metrics.tick,
    anchor: 'middle',
    fill: kind === 'river' && theme.name === 'light' ? '#1f5f87' : theme.muted,
    halo: theme.background,
  };
  const written = labelElement(label);
  const drawn = el(written.tag, { ...written.attributes, ...attributes }, ...written.children);
  return turn === 0 ? drawn : el('g', { transform: `rotate(${turn} ${x} ${y})` }, drawn);
}
