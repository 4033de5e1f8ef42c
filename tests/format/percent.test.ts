import { describe, expect, test } from 'vitest';
import {
  formatPercent,
  formatPercentRange,
  formatPoints,
  formatShare,
} from '../../src/format/percent.ts';

describe('percent and percentage points', () => {
  test('percent numbers and shares', () => {
    expect(formatPercent(20.47)).toBe('20.47%');
    expect(formatPercent(-5.27)).toBe('−5.27%');
    expect(formatPercent(532.24, 1, { signed: true })).toBe('+532.2%');
    expect(formatShare(52.14 / 135.01)).toBe('38.62%');
    expect(formatShare(7 / 12)).toBe('58.33%');
    expect(formatShare(0.5, 0)).toBe('50%');
  });

  test('points', () => {
    expect(formatPoints(-11.38)).toBe('−11.38个百分点');
    expect(formatPoints(16.35, 2, { signed: true })).toBe('+16.35个百分点');
  });

  test('a range repeats the sign', () => {
    expect(formatPercentRange(63, 68)).toBe('63%～68%');
    expect(formatPercentRange(2.5, 3, 1)).toBe('2.5%～3%');
  });
});
