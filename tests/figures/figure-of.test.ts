import { expect, test } from 'vitest';
import { figureOf, figuresOf } from '../../src/figures/all.ts';
import { parkUpTo } from '../../src/report/known-by.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('internal');

test.each([
  ['the whole data', park],
  ['an earlier period', parkUpTo(park, { year: 2025, month: 9 })],
])('a figure made alone is the one among all, from %s', (_, known) => {
  const all = figuresOf(known, 'month');
  expect(all.size).toBeGreaterThan(50);
  for (const [id, figure] of all) {
    const alone = figureOf(known, 'month', id);
    expect({ ...alone, draw: undefined }, id).toEqual({ ...figure, draw: undefined });
  }
});

test('an id nothing declares has no figure', () => {
  expect(figureOf(park, 'month', 'nothing')).toBeUndefined();
});
