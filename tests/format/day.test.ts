import { expect, test } from 'vitest';
import { withoutYear } from '../../src/format/day.ts';

test.each([
  ['2026年底前', '年底前'],
  ['2026年内', '年内'],
  ['2026年', '年内'],
  ['2026年三季度', '三季度'],
  ['2026年9月30日前', '9月30日前'],
  ['2027年底前', '2027年底前'],
  ['近期', '近期'],
])('of the year 2026, %s is %s', (text, expected) => {
  expect(withoutYear(text, 2026)).toBe(expected);
});
