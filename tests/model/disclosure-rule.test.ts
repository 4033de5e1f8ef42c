import { describe, expect, test } from 'vitest';
import { DEFAULT_RULE, makeupOf, primaryReason } from '../../src/model/disclosure-rule.ts';
import { derive, deriveGrowth, deriveRatio } from '../../src/model/derived-disclosure.ts';

const figures = (...values: number[]) =>
  makeupOf(values.map((value, index) => ({ by: `firm-${index}`, value })));

describe('the rule', () => {
  test.each([
    ['no firm', [], undefined],
    ['one firm', [10], 'few'],
    ['two firms', [10, 12], 'few'],
    ['three firms', [10, 12, 9], undefined],
    ['two firms and one with 0', [10, 12, 0], 'few'],
    ['three firms that report 0', [0, 0, 0], 'few'],
    ['exactly 85 %', [85, 10, 5], undefined],
    ['a little above 85 %', [85.1, 10, 4.9], 'dominant'],
    ['one great loss', [-90, 5, 5], 'dominant'],
    ['losses and profits of one size', [-50, 50, 20], undefined],
  ] as const)('%s', (_, values, reason) => {
    expect(primaryReason(figures(...values), DEFAULT_RULE)).toBe(reason);
  });

  test('takes what one firm reports in parts together', () => {
    const parts = [1, 2, 3].map((value) => ({ by: 'one', value }));
    expect(primaryReason(makeupOf(parts), DEFAULT_RULE)).toBe('few');
  });

  test('p%: the second firm must not be able to work out the largest', () => {
    const rule = { ...DEFAULT_RULE, insiderShare: 0.1 };
    expect(primaryReason(figures(50, 45, 4), rule)).toBe('dominant');
    expect(primaryReason(figures(50, 45, 6), rule)).toBeUndefined();
  });
});

describe('a figure worked out from others', () => {
  const few = { value: 'withheld', reason: 'few' } as const;

  test('is withheld when an operand is', () => {
    expect(deriveRatio(few, { value: 100 })).toEqual(few);
    expect(deriveGrowth({ value: 100 }, few)).toEqual(few);
  });

  test('is a number when both are', () => {
    expect(deriveRatio({ value: 25 }, { value: 100 })).toEqual({ value: 0.25 });
    expect(deriveGrowth({ value: 120.47 }, { value: 100 })).toEqual({ value: 20.47 });
    expect(derive({ value: 5 }, { value: 3 }, (a, b) => a - b)).toEqual({ value: 2 });
  });

  test('keeps the flag beside the number in the internal edition', () => {
    expect(deriveRatio({ value: 25, reason: 'few' }, { value: 100 })).toEqual({
      value: 0.25,
      reason: 'few',
    });
  });

  test('has no growth over a base of zero or less', () => {
    expect(deriveGrowth({ value: 5 }, { value: 0 })).toEqual({ value: 'not-applicable' });
  });
});
