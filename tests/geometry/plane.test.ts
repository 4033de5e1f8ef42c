import { describe, expect, it } from 'vitest';
import { shapeArea, signedArea, toMu } from '../../src/geometry/plane.ts';
import type { PlaneRing } from '../../src/geometry/plane.ts';

/** A rectangle by its south-west corner and its sides, m. */
function rectangle(x: number, y: number, width: number, height: number): PlaneRing {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

const EAST = 492_000;
const NORTH = 4_040_000;

describe('areas worked out by hand', () => {
  it.each([
    [
      'a square of 200 m by 100 m',
      [{ outer: rectangle(EAST, NORTH, 200, 100), holes: [] }],
      '30.0',
    ],
    [
      // 20,000 m² − 2,000 m² = 18,000 m² = 27 亩
      'the same with a hole of 50 m by 40 m',
      [
        {
          outer: rectangle(EAST, NORTH, 200, 100),
          holes: [rectangle(EAST + 20, NORTH + 20, 50, 40)],
        },
      ],
      '27.0',
    ],
    [
      // 20,000 m² + 5,000 m² = 25,000 m² = 37.5 亩
      'two parts on both sides of a road',
      [
        { outer: rectangle(EAST, NORTH, 200, 100), holes: [] },
        { outer: rectangle(EAST + 230, NORTH, 50, 100), holes: [] },
      ],
      '37.5',
    ],
    [
      // Half of 123.4 × 56.7 = 3,498.39 m² = 5.2 亩
      'a right triangle',
      [
        {
          outer: [
            [EAST, NORTH],
            [EAST + 123.4, NORTH],
            [EAST, NORTH + 56.7],
          ] as const,
          holes: [],
        },
      ],
      '5.2',
    ],
  ])('%s: %s 亩', (_name, shape, mu) => {
    expect(toMu(shapeArea(shape)).toFixed(1)).toBe(mu);
  });

  it('does not depend on which way the rings run', () => {
    const outer = rectangle(EAST, NORTH, 200, 100);
    const hole = rectangle(EAST + 20, NORTH + 20, 50, 40);
    for (const a of [outer, outer.toReversed()]) {
      for (const b of [hole, hole.toReversed()]) {
        expect(shapeArea([{ outer: a, holes: [b] }])).toBeCloseTo(18_000, 6);
      }
    }
    expect(signedArea(outer)).toBe(-signedArea(outer.toReversed()));
  });
});
