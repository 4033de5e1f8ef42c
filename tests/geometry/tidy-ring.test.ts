import { describe, expect, test } from 'vitest';
import type { PlaneRing } from '../../src/geometry/plane.ts';
import { tidyRing } from '../../src/geometry/tidy-ring.ts';

function problemsOf(ring: PlaneRing): string[] {
  return tidyRing([...ring, ...ring.slice(0, 1)], '界址线').remarks.map(({ problem }) => problem);
}

/** Every way to write the same ring down: from each of its points, and in both directions. */
function writings(ring: PlaneRing): PlaneRing[] {
  const turned = ring.map((_, at) => [...ring.slice(at), ...ring.slice(0, at)]);
  return [...turned, ...turned.map((one) => one.toReversed())];
}

/** Two squares that share the corner (10, 10). */
const LOWER: PlaneRing = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const UPPER: PlaneRing = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];
/** The ring goes round the lower square, and at the shared corner round another loop. */
const through = (loop: PlaneRing): PlaneRing => [...LOWER.slice(0, 2), ...loop, ...LOWER.slice(2)];
const inner: PlaneRing = [
  [10, 10],
  [4, 8],
  [8, 4],
];

describe('a ring that comes to one point twice', () => {
  test('crosses itself there when its loops run opposite ways', () => {
    const [corner, ...others] = UPPER;
    for (const written of writings(through([corner!, ...others.toReversed()]))) {
      expect(problemsOf(written)).toEqual([
        expect.stringMatching(/^界址线自相交：第\d、\d个界址点是同一点，界线在这里交叉$/),
      ]);
    }
  });

  test.each([
    ['two squares that touch at a corner', through(UPPER)],
    ['a hole that touches the boundary', through(inner)],
    [
      'a path to a point and back',
      through([
        [10, 10],
        [15, 15],
      ]),
    ],
  ])('is accepted as %s', (_what, ring) => {
    for (const written of writings(ring)) expect(problemsOf(written)).toEqual([]);
  });
});
