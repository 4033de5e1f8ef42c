import type { MapFill } from '../charts/map-fill.ts';
import type { LandUse } from '../data/columns/land-use.ts';
import type { LandGroup } from '../model/available-land.ts';
import type { StillGroup } from '../model/land-stills.ts';
import type { LandStatus } from '../model/land-stages.ts';

function fill(ground: string, pattern: MapFill['pattern'] = 'plain', ink = '#5b5344'): MapFill {
  return { ground, pattern, ink };
}

function bold(ground: string, pattern: MapFill['pattern'], ink: string): MapFill {
  return { ground, pattern, ink, bold: true };
}

/**
 * Not yet acquired is earth, ready for investors green, in use blue. Each has a pattern of its own, and
 * its lines keep 3:1 to the ground: in grey, and to an eye that takes green for brown, they differ too.
 */
export const STATUS_FILLS: Readonly<Record<LandStatus, MapFill>> = {
  preparing: fill('#f5f0e6', 'dots', '#8a7040'),
  approval: fill('#f0e2c9', 'fall', '#86642c'),
  acquiring: fill('#e9cfa8', 'lattice', '#7d5522'),
  reserved: fill('#e0eecb', 'level', '#55792c'),
  levelled: fill('#c2e2b4', 'grid', '#3a7034'),
  supplied: fill('#dfeaf6', 'rise', '#3c74b0'),
  building: fill('#c3daf0', 'upright', '#255f9c'),
  completed: fill('#7c91ac'),
};

/** What a park's land is to somebody who looks for some; the rest of it is left quiet. */
export const GROUP_FILLS: Readonly<Record<Exclude<LandGroup, 'other'>, MapFill>> = {
  built: fill('#4d6fa0'),
  building: fill('#dbe7f4', 'upright', '#255f9c'),
  available: fill('#cfe9bf', 'grid', '#3a7034'),
};

/** Stills of past days: the groups of the schematic, land that is ready in the colour of land to be had. */
export const STILL_FILLS: Readonly<Record<Exclude<StillGroup, 'other'>, MapFill>> = {
  built: GROUP_FILLS.built,
  building: GROUP_FILLS.building,
  ready: GROUP_FILLS.available,
};

/**
 * Customary plan colours: industry brown, logistics violet, commerce red, housing yellow. No two have the same
 * pattern, for a plan may show all of them and be read in grey.
 */
export const USE_FILLS: Readonly<Record<LandUse, MapFill>> = {
  '07': fill('#f3d96b'),
  '08': bold('#f2c9da', 'upright', '#a34f77'),
  '09': fill('#e79a8d', 'grid', '#8f3524'),
  '1001': bold('#d6b48c', 'rise', '#8a6036'),
  '100101': fill('#e3cbae', 'rise', '#7c5730'),
  '100102': fill('#cda77c', 'fall', '#6b4722'),
  '100103': fill('#b88a5c', 'lattice', '#4f3314'),
  '1101': bold('#d8c8e8', 'level', '#7a5a9e'),
  '110101': fill('#d3c1e5', 'level', '#6a4a90'),
  '110102': bold('#cdb8e2', 'fall', '#6f4f96'),
  '110103': fill('#b597d1', 'dashes', '#43265f'),
  '12': fill('#6f6f6f'),
  '13': fill('#8fbec4', 'upright', '#2c5f66'),
  '14': bold('#cfe9c4', 'dots', '#4d8a3c'),
  '15': fill('#c9b8a0', 'waves', '#5a4a33'),
  '16': fill('#ffffff', 'dots', '#767676'),
};

/** Grades of per-mu evaluation, best green, worst red; firms without a grade white. */
export const GRADE_FILLS: Readonly<Record<string, MapFill>> = {
  A: fill('#3f8f77'),
  B: fill('#c4e4d2', 'rise', '#2f7a5e'),
  C: fill('#f8e1ab', 'level', '#8d6a14'),
  D: fill('#f0b79f', 'lattice', '#93401f'),
  T: fill('#e3e7ec', 'dots', '#66717f'),
  none: fill('#ffffff'),
};

/** Time in the present stage: the longer the stronger. */
export const AGE_FILLS: Readonly<Record<string, MapFill>> = {
  short: fill('#fdf0d2', 'dots', '#9a7420'),
  medium: fill('#fadfb4', 'rise', '#93641a'),
  long: fill('#f3bd8b', 'fall', '#8a4710'),
  longest: fill('#e48a68', 'lattice', '#6b1f08'),
  done: fill('#7c91ac'),
  none: fill('#ffffff'),
};
