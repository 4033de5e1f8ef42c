import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { combine, strongestReason } from '../../src/model/reading.ts';

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
