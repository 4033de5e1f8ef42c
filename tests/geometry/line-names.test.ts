import { describe, expect, test } from 'vitest';
import type { SketchPoint } from '../../src/data/sketch.ts';
import { lineNames } from '../../src/geometry/line-names.ts';

const road = (name: string | undefined, ...points: SketchPoint[]) =>
  ({ kind: 'road', name, points }) as const;

describe('the name of a line', () => {
  test('stands in the middle of its longest stretch, once', () => {
    const names = lineNames([
      road('科创路', [0, 10], [20, 10]),
      road('科创路', [100, 10], [300, 10]),
      road(undefined, [0, 0], [500, 0]),
    ]);
    expect(names).toEqual([{ text: '科创路', kind: 'road', at: [200, 10], turn: 0, length: 200 }]);
  });

  test.each<[string, SketchPoint, SketchPoint, number]>([
    ['runs from left to right on a line drawn from right to left', [100, 0], [0, 0], 0],
    ['falls with its line', [0, 0], [100, 100], 45],
    ['rises with its line', [0, 100], [100, 0], -45],
    ['of an upright line is turned by a right angle', [0, 0], [0, 100], 90],
    ['of one drawn upwards too, not upside down', [0, 100], [0, 0], 90],
  ])('%s', (_, from, to, turn) => {
    expect(lineNames([road('路', from, to)])[0]?.turn).toBe(turn);
  });

  test('a road and a river of one name are two', () => {
    const points: SketchPoint[] = [
      [0, 0],
      [9, 0],
    ];
    expect(
      lineNames([
        { kind: 'road', name: '云川', points },
        { kind: 'river', name: '云川', points },
      ]),
    ).toHaveLength(2);
  });
});
