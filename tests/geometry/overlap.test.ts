import { describe, expect, it } from 'vitest';
import { overlapArea } from '../../src/geometry/overlap.ts';
import type { PlaneRing, PlaneShape } from '../../src/geometry/plane.ts';

function square(x: number, y: number, side: number): PlaneRing {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
}

const shape = (outer: PlaneRing, ...holes: PlaneRing[]): PlaneShape => [{ outer, holes }];

describe('the area two shapes have in common', () => {
  it.each([
    ['apart', shape(square(0, 0, 10)), shape(square(20, 0, 10)), 0],
    ['side by side', shape(square(0, 0, 10)), shape(square(10, 0, 10)), 0],
    ['corner over corner', shape(square(0, 0, 10)), shape(square(8, 8, 10)), 4],
    ['one inside the other', shape(square(0, 0, 10)), shape(square(2, 2, 5)), 25],
    [
      'one inside the hole of the other',
      shape(square(0, 0, 10), square(2, 2, 6)),
      shape(square(3, 3, 4)),
      0,
    ],
    [
      'one over the hole of the other',
      shape(square(0, 0, 10), square(2, 2, 6)),
      shape(square(0, 0, 10)),
      64,
    ],
    [
      'a diamond over a square',
      shape(square(0, 0, 10)),
      shape([
        [0, 5],
        [5, 0],
        [10, 5],
        [5, 10],
      ]),
      50,
    ],
    [
      'two triangles across each other',
      shape([
        [0, 0],
        [4, 0],
        [2, 4],
      ]),
      shape([
        [0, 2],
        [2, -2],
        [4, 2],
      ]),
      // The narrower of the widths y + 2 and 4 − y, from y = 0 to y = 2.
      5,
    ],
  ])('%s', (_name, a, b, area) => {
    expect(overlapArea(a, b)).toBeCloseTo(area, 6);
    expect(overlapArea(b, a)).toBeCloseTo(area, 6);
  });
});
