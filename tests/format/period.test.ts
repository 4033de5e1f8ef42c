import { describe, expect, test } from 'vitest';
import { formatPeriod, formatPeriodShort } from '../../src/format/period.ts';

describe('periods', () => {
  test.each([
    [2, '2026年1—2月', '1—2月', '1—2月'],
    [3, '2026年一季度', '一季度', '1—3月'],
    [6, '2026年上半年', '上半年', '1—6月'],
    [7, '2026年1—7月', '1—7月', '1—7月'],
    [9, '2026年前三季度', '前三季度', '1—9月'],
    [12, '2026年全年', '全年', '1—12月'],
  ])('cumulative to month %i', (month, long, bare, short) => {
    const period = { year: 2026, month };
    expect(formatPeriod(period, 'cumulative')).toBe(long);
    expect(formatPeriod(period, 'cumulative', { year: false })).toBe(bare);
    expect(formatPeriodShort(period, 'cumulative')).toBe(short);
    expect(formatPeriodShort(period, 'cumulative', { year: true })).toBe(`2026年${short}`);
  });

  test.each([
    [6, '2026年6月末', '6月末', '6月'],
    [12, '2026年末', '年末', '12月'],
  ])('at the end of month %i', (month, long, bare, short) => {
    const period = { year: 2026, month };
    expect(formatPeriod(period, 'point')).toBe(long);
    expect(formatPeriod(period, 'point', { year: false })).toBe(bare);
    expect(formatPeriodShort(period, 'point')).toBe(short);
  });
});
