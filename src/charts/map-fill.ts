import { el, type SvgElement } from './element.ts';
import { boxAbout, type Box } from './label.ts';
import type { Marks } from './marks.ts';
import type { Theme } from './theme.ts';

/** A ground colour with a pattern over it, so that colour is never the only difference. */
export interface MapFill {
  readonly ground: string;
  /** Lines and dots over the ground. */
  readonly ink: string;
  readonly pattern: keyof typeof HATCHES;
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
const PATTERN_SIDE = 8;

/** Multiples of a step, each as a line. */
const steps = (from: number, to: number, step: number, line: (at: number) => string): string => {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: count }, (_, i) => line((first + i) * step)).join('');
};

type Hatch = (area: Box, step: number) => string;

const level: Hatch = ({ bottom, left, right, top }, step) =>
  steps(top, bottom, step, (y) => `M${left} ${y}H${right}`);

const upright: Hatch = ({ bottom, left, right, top }, step) =>
  steps(left, right, step, (x) => `M${x} ${top}V${bottom}`);

const fall: Hatch = ({ bottom, left, right, top }, step) =>
  steps(left - (bottom - top), right, step, (x) => `M${x} ${top}L${x + (bottom - top)} ${bottom}`);

const rise: Hatch = ({ bottom, left, right, top }, step) =>
  steps(left, right + (bottom - top), step, (x) => `M${x} ${top}L${x - (bottom - top)} ${bottom}`);

const waves: Hatch = ({ bottom, left, right, top }, step) => {
  const half = step / 2;
  const count = Math.ceil((right - left) / step);
  const wave = `l${half} ${-half}l${half} ${half}`.repeat(count);
  // Half a step more, or the last wave would lack its upper half.
  return steps(top, bottom + half, step, (y) => `M${left} ${y}${wave}`);
};

const HATCHES = {
  plain: [],
  rise: [rise],
  fall: [fall],
  level: [level],
  upright: [upright],
  grid: [level, upright],
  lattice: [rise, fall],
  dots: [level],
  dashes: [level],
  waves: [waves],
} as const satisfies Record<string, readonly Hatch[]>;

/** Where lines are broken, in steps: nothing and a gap of one step is a dot. */
const DASHES: Partial<Record<MapFill['pattern'], readonly number[]>> = {
  dots: [0, 1],
  dashes: [0.625, 0.375],
};

/** The strokes of a pattern over an area; their `d` is '' for a plain fill. */
function hatchPath({ bold = false, ink, pattern }: MapFill, area: Box, scale: number) {
  const step = PATTERN_SIDE * scale;
  const isDots = pattern === 'dots';
  const [thin, thick] = isDots ? [3.6, 6] : [1.2, 3.6];
  return {
    d: HATCHES[pattern].map((hatch) => hatch(area, step)).join(''),
    stroke: ink,
    'stroke-width': (bold ? thick : thin) * scale,
    'stroke-linecap': isDots ? 'round' : undefined,
    fill: 'none',
    'stroke-dasharray': DASHES[pattern]?.map((length) => length * step).join(' '),
  };
}

/**
 * A `<pattern>` of a fill, its lines in the middle of the tile.
 * @param scale 1 on pages, 2 and more on the meeting-room screen
 */
export function patternElement(id: string, fill: MapFill, scale = 1): SvgElement {
  const side = PATTERN_SIDE * scale;
  const lines = hatchPath(fill, boxAbout([0, 0], side), scale);
  return el(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: side, height: side, fill: fill.ground }),
    ...(lines.d === ''
      ? []
      : [el('path', { ...lines, transform: `translate(${side / 2} ${side / 2})` })]),
  );
}

/**
 * The pattern of a fill as plain lines, cut to the parcels that have it. A browser prints a
 * `<pattern>` as one picture a parcel, which makes a PDF of 10 MB; lines stay lines.
 *
 * @param id of the shape that cuts, unique in the drawing
 * @param shape outlines of the parcels, `d` of a path
 * @param area what the outlines lie in
 * @returns nothing for a plain fill
 */
export function hatchMarks(
  id: string,
  fill: MapFill,
  shape: string,
  area: Box,
  scale: number,
): Marks {
  const lines = hatchPath(fill, area, scale);
  if (lines.d === '' || shape === '') return [];
  return [
    el('clipPath', { id }, el('path', { d: shape, 'clip-rule': 'evenodd' })),
    el('path', { ...lines, 'clip-path': `url(#${id})` }),
  ];
}
