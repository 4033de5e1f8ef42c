import { describe, expect, test } from 'vitest';
import { addUp, settle, subtract } from '../../src/model/decimal.ts';

describe('decimal arithmetic without binary noise', () => {
  test.each([
    [67.505, 52.14, 15.365],
    [0.3, 0.1, 0.2],
    [1.42, 1.07, 0.35],
    [-52.14, -52.14, 0],
    [1e9 + 0.01, 1e9, 0.01],
  ])('%f − %f is %f', (a, b, expected) => {
    expect(subtract(a, b)).toBe(expected);
  });

  test('sums do not collect noise', () => {
    expect(addUp(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(addUp([0.1, 0.2])).toBe(0.3);
    expect(addUp([])).toBe(0);
  });

  test('zero never carries a sign', () => {
    expect(Object.is(settle(-0), 0)).toBe(true);
    expect(Object.is(settle(-1e-20, 1), 0)).toBe(true);
    expect(Object.is(subtract(0.1, 0.1), 0)).toBe(true);
  });

  test('large and small figures keep their twelve digits', () => {
    expect(settle(123456789012345)).toBe(123456789012345);
    expect(settle(0.000123456789012345)).toBe(0.000123456789012);
  });
});
