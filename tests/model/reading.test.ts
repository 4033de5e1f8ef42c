import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { combine, exactly, sizeOf, strongestReason } from '../../src/model/reading.ts';

describe('a reason goes through arithmetic', () => {
  test.each<[Reading[], string | undefined]>([
    [[], undefined],
    [[1, 2], undefined],
    [[1, 'not-applicable'], 'not-applicable'],
    [['not-applicable', 'not-reported'], 'not-reported'],
    [['not-reported', 'withheld', 3], 'withheld'],
    [['not-applicable', 'withheld'], 'withheld'],
  ])('the strongest of %j is %s', (readings, expected) => {
    expect(strongestReason(readings)).toBe(expected);
  });

  test('a formula runs only on numbers', () => {
    expect(combine([6, 3], (a, b) => a / b)).toBe(2);
    expect(combine([6, 'withheld'], (a, b) => a / b)).toBe('withheld');
  });

  test('what is not finite is not applicable', () => {
    expect(combine([6, 0], (a, b) => a / b)).toBe('not-applicable');
    expect(combine([0, 0], (a, b) => a / b)).toBe('not-applicable');
  });
});

describe('a number with a qualifier', () => {
  const nearly = { number: 5, qualifier: 'nearly' } as const;

  test('makes whatever is calculated from it 约', () => {
    expect(combine([nearly, 10], (part, whole) => part / whole)).toEqual({
      number: 0.5,
      qualifier: 'about',
    });
    expect(combine([nearly, 'withheld'], (a, b) => a + b)).toBe('withheld');
    expect(combine([nearly, 0], (a, b) => a / b)).toBe('not-applicable');
  });

  test('has a size and bears no verdict', () => {
    expect(sizeOf(nearly)).toBe(5);
    expect(exactly(nearly)).toBe('not-applicable');
    expect(exactly(5)).toBe(5);
    expect(exactly('withheld')).toBe('withheld');
  });
});
