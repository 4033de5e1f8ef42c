import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../src/model/concentration.ts';

describe('concentrationOf', () => {
  it.each([
    ['one firm', [7], 1, 1, 10_000],
    ['ten equal firms', Array<number>(10).fill(3), 10, 0.5, 1000],
    ['a giant among small ones', [85, 5, 4, 3, 2, 1], 6, 0.99, 7280],
    ['losses and zeros left out', [50, 50, 0, -10], 2, 1, 5000],
  ])('%s', (_name, amounts, count, topFive, hhi) => {
    expect(concentrationOf(amounts)).toEqual({ firms: count, topFive, hhi });
  });

  it('has nothing to say about nobody', () => {
    expect(concentrationOf([0, -1])).toBeUndefined();
  });
});
