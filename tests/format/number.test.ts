import { describe, expect, test } from 'vitest';
import { formatNumber, printedSign, roundTo } from '../../src/format/number.ts';

describe('rounding is half away from zero on the decimal figure', () => {
  test.each([
    [1.005, 2, '1.01'],
    [1.004999, 2, '1.00'],
    [2.675, 2, '2.68'],
    [-1.005, 2, '−1.01'],
    [0.5, 0, '1'],
    [-0.5, 0, '−1'],
    [0.49, 0, '0'],
    [0.05, 1, '0.1'],
    [0.004, 2, '0.00'],
    [-0.004, 2, '0.00'],
    [-0, 2, '0.00'],
    [9.995, 2, '10.00'],
    [99.5, 0, '100'],
    [1e-7, 2, '0.00'],
    [5e-7, 6, '0.000001'],
    [1e21, 0, '1000000000000000000000'],
    [0.1 + 0.2, 2, '0.30'],
    [0.57 * 100, 2, '57.00'],
    [67.505 - 52.14, 2, '15.37'],
    [10723, 0, '10723'],
    [52.14, 1, '52.1'],
  ])('%d to %i decimals is %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  test('agrees with the number itself', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-15.365, 2)).toBe(-15.37);
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
  });

  test('the sign is that of the printed number', () => {
    expect(printedSign(-0.004, 2)).toBe(0);
    expect(printedSign(0.005, 2)).toBe(1);
    expect(printedSign(-0.005, 2)).toBe(-1);
  });
});

describe('style', () => {
  test.each([
    [1234567.891, 2, { grouping: true }, '1,234,567.89'],
    [123, 0, { grouping: true }, '123'],
    [1000, 4, { grouping: true }, '1,000.0000'],
    [-1234.5, 1, { grouping: true }, '−1,234.5'],
    [3.76, 2, { signed: true }, '+3.76'],
    [-11.38, 2, { signed: true }, '−11.38'],
    [0.001, 2, { signed: true }, '0.00'],
  ])('%d with %i decimals and %j is %s', (value, decimals, style, expected) => {
    expect(formatNumber(value, decimals, style)).toBe(expected);
  });
});

describe('what cannot be written is refused', () => {
  test.each([Number.NaN, Infinity, -Infinity])('%d', (value) => {
    expect(() => formatNumber(value, 2)).toThrow(RangeError);
  });

  test.each([-1, 1.5, 21])('%d decimals', (decimals) => {
    expect(() => formatNumber(1, decimals)).toThrow(/decimals/);
  });
});
