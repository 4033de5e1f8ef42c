import { el } from './element.ts';
import type { Box } from './label.ts';
import { PATTERN_SIDE, patternStroke, type MapFill } from './map-fill.ts';
import type { Marks } from './marks.ts';

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

const HATCHES: Readonly<Record<MapFill['pattern'], readonly Hatch[]>> = {
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
};

/** Where lines are broken, in steps: nothing and a gap of one step is a dot. */
const DASHES: Readonly<Partial<Record<MapFill['pattern'], readonly [line: number, gap: number]>>> =
  {
    dots: [0, 1],
    dashes: [0.625, 0.375],
  };

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
  const step = PATTERN_SIDE * scale;
  const d = HATCHES[fill.pattern].map((hatch) => hatch(area, step)).join('');
  if (d === '' || shape === '') return [];
  const lengths = DASHES[fill.pattern]?.map((length) => length * step).join(' ');
  const dash = lengths === undefined ? {} : { 'stroke-dasharray': lengths };
  return [
    el('clipPath', { id }, el('path', { d: shape, 'clip-rule': 'evenodd' })),
    el('path', { d, ...patternStroke(fill, scale), ...dash, 'clip-path': `url(#${id})` }),
  ];
}
