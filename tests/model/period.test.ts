import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  daysElapsed,
  daysInYear,
  monthsBetween,
  monthsElapsed,
  monthsLeft,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/model/period.ts';

const h1 = { year: 2026, month: 6 };

describe('periods', () => {
  test('are ordered by year, then by month', () => {
    const sorted = [h1, { year: 2025, month: 12 }, { year: 2026, month: 2 }].sort(comparePeriods);
    expect(sorted.map((period) => period.month)).toEqual([12, 2, 6]);
  });

  test('have a base one year earlier', () => {
    expect(samePeriodLastYear(h1)).toEqual({ year: 2025, month: 6 });
  });

  test('follow each other within the year, from 1—2月 on', () => {
    expect(previousPeriod(h1)).toEqual({ year: 2026, month: 5 });
    expect(previousPeriod({ year: 2026, month: 3 })).toEqual({ year: 2026, month: 2 });
    expect(previousPeriod({ year: 2026, month: 2 })).toBeUndefined();
  });

  test('count months gone, left and between', () => {
    expect(monthsElapsed(h1)).toBe(6);
    expect(monthsLeft(h1)).toBe(6);
    expect(monthsBetween({ year: 2025, month: 12 }, h1)).toBe(6);
    expect(monthsBetween(h1, { year: 2026, month: 3 })).toBe(-3);
  });

  test('count days, leap years included', () => {
    expect([daysElapsed(h1), daysInYear(h1)]).toEqual([181, 365]);
    const leap = { year: 2028, month: 2 };
    expect([daysElapsed(leap), daysInYear(leap)]).toEqual([60, 366]);
    expect(daysElapsed({ year: 2026, month: 12 })).toBe(365);
  });
});
