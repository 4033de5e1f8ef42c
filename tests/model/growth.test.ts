import { describe, expect, test } from 'vitest';
import { baseOfChange, growthChange, growthGap, nominalGrowth } from '../../src/model/growth.ts';

describe('growth', () => {
  test('a rate changes in 百分点', () => {
    expect(growthChange(20.47, 25.74)).toBe(-5.27);
    expect(growthChange(20.47, 'withheld')).toBe('withheld');
    expect(growthChange('not-reported', 25.74)).toBe('not-reported');
  });

  test('the nominal rate is a check on the stated one', () => {
    expect(nominalGrowth(110, 100)).toBe(10);
    expect(nominalGrowth(95, 100)).toBe(-5);
    expect(growthGap(8.5, 10)).toBe(1.5);
    expect(growthGap(8.5, 'not-reported')).toBe('not-reported');
  });

  test.each([0, -3])('a base of %d has no rate', (base) => {
    expect(nominalGrowth(5, base)).toBe('not-applicable');
  });

  test('last year follows from the change: 10723 人, +1600', () => {
    expect(baseOfChange(10723, 1600)).toBe(9123);
    expect(baseOfChange('withheld', 1600)).toBe('withheld');
  });
});
