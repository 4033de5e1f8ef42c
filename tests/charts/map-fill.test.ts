import { expect, test } from 'vitest';
import type { SvgElement } from '../../src/charts/element.ts';
import { hatchMarks, type MapFill } from '../../src/charts/map-fill.ts';

const area = { left: 10, top: 20, right: 90, bottom: 60 };
const fill = (pattern: MapFill['pattern']): MapFill => ({ ground: '#fff', ink: '#000', pattern });
const elements = (drawn: MapFill, scale: number) =>
  hatchMarks('cut', drawn, 'M0 0Z', area, scale) as readonly SvgElement[];
const lines = (pattern: MapFill['pattern']): string =>
  String(elements(fill(pattern), 1)[1]?.attributes['d'] ?? '');

test('a plain fill and parcels that are not there need no lines', () => {
  expect(hatchMarks('cut', fill('plain'), 'M0 0Z', area, 1)).toEqual([]);
  expect(hatchMarks('cut', fill('grid'), '', area, 1)).toEqual([]);
});

test.each([
  ['level', 5],
  ['upright', 10],
  ['grid', 15],
  ['rise', 15],
  ['fall', 15],
  ['lattice', 30],
  ['dots', 5],
  ['dashes', 5],
  ['waves', 6],
] as const)('%s covers the whole area with %i lines', (pattern, count) => {
  expect(lines(pattern).match(/M/g)).toHaveLength(count);
});

test('lines are cut to the parcels, and dots are round', () => {
  const [cut, drawn] = elements(fill('dots'), 2);
  expect(cut?.attributes).toEqual({ id: 'cut' });
  expect(drawn?.attributes).toMatchObject({
    'clip-path': 'url(#cut)',
    'stroke-linecap': 'round',
    'stroke-dasharray': '0 16',
  });
});

test('bold lines are a pattern of their own', () => {
  const width = (bold: boolean) =>
    Number(elements({ ...fill('rise'), bold }, 1)[1]?.attributes['stroke-width']);
  expect(width(true)).toBeGreaterThan(2 * width(false));
});
