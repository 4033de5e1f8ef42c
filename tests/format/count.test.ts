import { describe, expect, test } from 'vitest';
import { formatCount, formatNames } from '../../src/format/count.ts';

describe('counts and names', () => {
  test('small counts are words', () => {
    expect([2, 4, 10, 12].map((count) => formatCount(count, '个'))).toEqual([
      '两个',
      '四个',
      '十个',
      '12个',
    ]);
  });

  test('names are joined', () => {
    expect(formatNames([])).toBe('');
    expect(formatNames(['甲'])).toBe('甲');
    expect(formatNames(['甲', '乙'])).toBe('甲和乙');
    expect(formatNames(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
});
