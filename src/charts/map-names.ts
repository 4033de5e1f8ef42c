/** Names of roads and rivers on a map: along their lines, from the enlargement on at which they fit. */
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { labelElement, quietLabel } from './label.ts';
import { placeNear } from './map-labels.ts';
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

/** Chooses for each name, the longest line's first, the enlargement from which on it fits. */
export function placeNames(names: readonly MapLineName[], size: number) {
  const texts = names.map((name) => {
    const angle = (name.turn * Math.PI) / 180;
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const width = textWidth(name.text, size);
    const [across, up] = [(width * cos + size * sin) / 2, (width * sin + size * cos) / 2];
    return { name, middle: name.at, across, up, least: (width * LONGER) / name.length };
  });
  return placeNear(
    texts.sort((a, b) => b.name.length - a.name.length),
    0,
  );
}

/** A name as it is drawn; the group turns it, so that its own size can be kept when it is enlarged. */
export function nameElement(
  { at, kind, text, turn }: MapLineName,
  attributes: Readonly<Record<string, string>> | undefined,
  style: ChartStyle,
): SvgElement {
  const { background: halo, muted, name } = style.theme;
  const fill = kind === 'river' && name === 'light' ? '#1f5f87' : muted;
  const look = { anchor: 'middle', valign: 'middle', fill, halo, attributes } as const;
  const drawn = labelElement(quietLabel(text, at, style, look));
  return turn === 0 ? drawn : el('g', { transform: `rotate(${turn} ${at.join(' ')})` }, drawn);
}
