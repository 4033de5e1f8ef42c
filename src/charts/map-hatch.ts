import { el, type SvgElement } from './element.ts';
import type { MapFill } from './map-fill.ts';

/** A rectangle in px. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance of two lines before scaling, as in the tiles of `map-fill.ts`, px. */
const SIDE = 8;

const steps = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
};

const across = ({ bottom, left, right, top }: Area, step: number): string =>
  steps(top, bottom, step)
    .map((y) => `M${left} ${y}H${right}`)
    .join('');

const down = ({ bottom, left, right, top }: Area, step: number): string =>
  steps(left, right, step)
    .map((x) => `M${x} ${top}V${bottom}`)
    .join('');

/** Lines at 45°, falling to the right for 1, rising for −1. */
const slanted = ({ bottom, left, right, top }: Area, step: number, sign: 1 | -1): string => {
  const height = bottom - top;
  const [from, to] = sign > 0 ? [left - height, right] : [left, right + height];
  return steps(from, to, step)
    .map((x) => `M${x} ${top}L${x + sign * height} ${bottom}`)
    .join('');
};

const drawn: Readonly<Record<MapFill['pattern'], (area: Area, step: number) => string>> = {
  plain: () => '',
  rise: (area, step) => slanted(area, step, -1),
  fall: (area, step) => slanted(area, step, 1),
  level: across,
  upright: down,
  grid: (area, step) => across(area, step) + down(area, step),
  lattice: (area, step) => slanted(area, step, -1) + slanted(area, step, 1),
  dots: across,
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
export function hatchElements(
  id: string,
  fill: MapFill,
  shape: string,
  area: Area,
  scale: number,
): SvgElement[] {
  const step = SIDE * scale;
  const d = drawn[fill.pattern](area, step);
  if (d === '' || shape === '') return [];
  const dots = {
    'stroke-width': 2.8 * scale,
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${step}`,
  };
  const stroke = fill.pattern === 'dots' ? dots : { 'stroke-width': 1.2 * scale };
  return [
    el('clipPath', { id }, el('path', { d: shape, 'clip-rule': 'evenodd' })),
    el('path', { d, fill: 'none', stroke: fill.ink, ...stroke, 'clip-path': `url(#${id})` }),
  ];
}
