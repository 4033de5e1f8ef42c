/** Members stand to each other as they lie; where that is on the earth is not told. */
import { expect, test } from 'vitest';
import { schematicPoints } from '../../src/region/schematic-points.ts';

const at = (code: string, east: number, north: number) => ({ code, at: [east, north] as const });

test('members keep their directions on a coarse grid', () => {
  const points = schematicPoints([
    at('a', 113, 26),
    at('b', 114, 26),
    at('c', 113, 25),
    { code: 'd' },
  ]);
  expect([...points]).toEqual([
    ['a', [0, 0]],
    ['b', [36, 0]],
    ['c', [0, 40]],
  ]);
});

test('where all lie on the earth cannot be told: moved as one they stand the same', () => {
  const here = schematicPoints([at('a', 113, 25.02), at('b', 113.4, 25.31)]);
  const there = schematicPoints([at('a', 100, 25.02), at('b', 100.4, 25.31)]);
  expect(there).toEqual(here);
});

test('one member alone, and none, are no difficulty', () => {
  expect([...schematicPoints([at('a', 113, 26)])]).toEqual([['a', [0, 0]]]);
  expect([...schematicPoints([])]).toEqual([]);
});
