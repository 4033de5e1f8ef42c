import type { MapFill } from '../charts/map-fill.ts';
import type { LandUse } from '../data/columns/land-use.ts';
import type { LandStatus } from '../model/land-stages.ts';

function fill(ground: string, pattern: MapFill['pattern'] = 'plain', ink = '#5b5344'): MapFill {
  return { ground, pattern, ink };
}

/** Not yet acquired is earth, ready for investors green, in use blue. */
export const STATUS_FILLS: Readonly<Record<LandStatus, MapFill>> = {
  preparing: fill('#f0e9dd', 'dots', '#9a8662'),
  approval: fill('#ead9bd', 'fall', '#a98a55'),
  acquiring: fill('#dfbe92', 'lattice', '#a67c3f'),
  reserved: fill('#d4e6b5', 'level', '#6f9a3f'),
  levelled: fill('#8cc47c'),
  supplied: fill('#cfe0f2', 'rise', '#5b8fc4'),
  building: fill('#9cc3e6', 'upright', '#3d77b0'),
  completed: fill('#a9b9cc'),
};

/** Customary plan colours: industry brown, logistics violet, commerce red, housing yellow. */
export const USE_FILLS: Readonly<Record<LandUse, MapFill>> = {
  '07': fill('#f3d96b'),
  '08': fill('#eab0c8', 'dots', '#a34f77'),
  '09': fill('#e79a8d', 'grid', '#a8452f'),
  '1001': fill('#b88a5c'),
  '100101': fill('#e3cbae'),
  '100102': fill('#cda77c', 'rise', '#7c5730'),
  '100103': fill('#b88a5c', 'lattice', '#6b4722'),
  '1101': fill('#c3abd9'),
  '110101': fill('#d3c1e5', 'level', '#7a5a9e'),
  '110102': fill('#b597d1', 'fall', '#5f3f85'),
  '110103': fill('#9b79bd', 'grid', '#43265f'),
  '12': fill('#d0d0d0'),
  '13': fill('#8fbec4', 'upright', '#3f767d'),
  '14': fill('#a9d69a'),
  '15': fill('#c9b8a0', 'grid', '#6c5a41'),
  '16': fill('#ffffff', 'dots', '#8a8a8a'),
};

/** Grades of per-mu evaluation, best green, worst red; firms without a grade grey. */
export const GRADE_FILLS: Readonly<Record<string, MapFill>> = {
  A: fill('#57a68e'),
  B: fill('#b5dcc6', 'rise', '#4f9478'),
  C: fill('#f4d58d', 'level', '#b08a2e'),
  D: fill('#e49373', 'lattice', '#9c3f1c'),
  T: fill('#d5dae1', 'dots', '#6f7a89'),
  none: fill('#f1f3f6'),
};

/** Time in the present stage: the longer the stronger. */
export const AGE_FILLS: Readonly<Record<string, MapFill>> = {
  short: fill('#fdf0d2'),
  medium: fill('#f9cf8d', 'rise', '#b97e25'),
  long: fill('#f0a564', 'fall', '#a3561a'),
  longest: fill('#dc7049', 'lattice', '#84280d'),
  done: fill('#e3e8ee'),
  none: fill('#ffffff'),
};
