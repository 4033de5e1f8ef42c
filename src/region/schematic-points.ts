/** Where members lie to each other, without where they lie on the earth. */
import type { RegionMember } from '../data/region-file.ts';

/** Whole steps of a coarse grid from the upper left corner of all members, to the right and down. */
export type SchematicPoint = readonly [right: number, down: number];

/** Steps of the grid along its longer side: coarse, so that no place can be read off it. */
const GRID = 40;

/**
 * The places of the members whose points region.yaml gives, by their codes: directions are about kept,
 * scale and origin are not.
 */
export function schematicPoints(
  members: readonly Pick<RegionMember, 'at' | 'code'>[],
): ReadonlyMap<string, SchematicPoint> {
  const placed = members.flatMap(({ at, code }) => (at === undefined ? [] : [{ at, code }]));
  const north = placed.reduce((sum, { at }) => sum + at[1], 0) / Math.max(1, placed.length);
  // A degree of longitude is shorter than one of latitude.
  const shortened = Math.cos((north * Math.PI) / 180);
  const points = placed.map(({ at, code }) => ({ code, x: at[0] * shortened, y: -at[1] }));
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const longer = Math.max(...points.flatMap(({ x, y }) => [x - left, y - top]));
  const step = (way: number): number => (longer === 0 ? 0 : Math.round((way / longer) * GRID));
  return new Map(points.map(({ code, x, y }) => [code, [step(x - left), step(y - top)]]));
}
