import { expect, test } from 'vitest';
import { makeSketch } from '../../src/geometry/sketch.ts';
import type { PlaneShape } from '../../src/geometry/plane.ts';

const square = (east: number, north: number, side = 1000): PlaneShape => [
  {
    outer: [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
    ],
    holes: [],
  },
];
const sketchOf = (
  boundaries: ReadonlyMap<string, PlaneShape>,
  parks: readonly { code: string; parent?: string }[],
) => makeSketch({ parcels: new Map(), boundaries, lines: [] }, { parks, parcels: [] })?.parks ?? [];

test('each park knows in which direction it lies from the middle of all, north up', () => {
  const parks = sketchOf(
    new Map([
      ['a', square(38_500_000, 3_000_000)],
      ['b', square(38_504_000, 3_003_000)],
    ]),
    [{ code: 'a' }, { code: 'b' }],
  );
  const [a = [0, 0], b = [0, 0]] = parks.map(({ towards }) => towards);
  expect(a[0]).toBeLessThan(0);
  expect(a[1]).toBeGreaterThan(0);
  expect(b).toEqual([-a[0], -a[1]]);
});

test('it does not change when all of them lie somewhere else', () => {
  const at = (east: number, north: number) =>
    sketchOf(
      new Map([
        ['a', square(east, north)],
        ['b', square(east + 2500, north - 700)],
      ]),
      [{ code: 'a' }, { code: 'b' }],
    ).map(({ towards }) => towards);
  expect(at(38_500_000, 3_000_000)).toEqual(at(400_000, 12_345));
});

test('one park alone, and one that others lie in, have none', () => {
  const zone = square(0, 0, 9000);
  expect(sketchOf(new Map([['a', zone]]), [{ code: 'a' }])[0]).not.toHaveProperty('towards');
  const parks = sketchOf(
    new Map([
      ['zone', zone],
      ['a', square(0, 0)],
      ['b', square(5000, 0)],
    ]),
    [{ code: 'zone' }, { code: 'a', parent: 'zone' }, { code: 'b', parent: 'zone' }],
  );
  expect(parks.map((park) => 'towards' in park)).toEqual([false, true, true]);
});
