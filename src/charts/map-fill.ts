import { el, type SvgElement } from './element.ts';
import type { Theme } from './theme.ts';

/** A ground colour with a pattern over it, so that colour is never the only difference. */
export interface MapFill {
  readonly ground: string;
  /** Lines and dots over the ground. */
  readonly ink: string;
  readonly pattern:
    | 'plain'
    | 'rise'
    | 'fall'
    | 'level'
    | 'upright'
    | 'grid'
    | 'lattice'
    | 'dots'
    | 'dashes'
    | 'waves';
  /** Lines and dots are twice as thick: a pattern of its own. */
  readonly bold?: boolean | undefined;
}

/** The strong outline of land that can be had: over 3:1 on white, on every fill and on the dark ground. */
export function outlineOf({ name }: Theme): string {
  return name === 'dark' ? '#9be8a8' : '#0d5a2b';
}

/** The thin outline of a parcel: over 3:1 on every fill but the darkest. */
export function parcelEdge({ axis, background, name }: Theme): string {
  return name === 'dark' ? background : axis;
}

/** Distance of two lines of a pattern before scaling, px. */
export const PATTERN_SIDE = 8;

/** The strokes of one tile, in its own 8 × 8 px. */
const TILES: Readonly<Record<MapFill['pattern'], string>> = {
  plain: '',
  rise: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  fall: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  level: 'M0 4H8',
  upright: 'M4 0V8',
  grid: 'M0 4H8M4 0V8',
  lattice: 'M0 0L8 8M0 8L8 0',
  // As a line of no length with round ends.
  dots: 'M4 4H4',
  dashes: 'M0 4H5',
  waves: 'M0 6L4 2L8 6',
};

/** The strokes of a pattern. */
export function patternStroke({ bold = false, ink, pattern }: MapFill, scale: number) {
  const isDots = pattern === 'dots';
  const [thin, thick] = isDots ? [3.6, 6] : [1.2, 3.6];
  return {
    stroke: ink,
    'stroke-width': (bold ? thick : thin) * scale,
    'stroke-linecap': isDots ? 'round' : undefined,
    fill: 'none',
  };
}

/**
 * A `<pattern>` of a fill.
 * @param scale 1 on pages, 2 and more on the meeting-room screen
 */
export function patternElement(id: string, fill: MapFill, scale = 1): SvgElement {
  const side = PATTERN_SIDE * scale;
  const tile = TILES[fill.pattern];
  const d = tile.replace(/-?\d+/g, (number) => String(Number(number) * scale));
  return el(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: side, height: side, fill: fill.ground }),
    ...(d === '' ? [] : [el('path', { d, ...patternStroke(fill, scale) })]),
  );
}
