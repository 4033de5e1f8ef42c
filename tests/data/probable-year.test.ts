import { expect, test } from 'vitest';
import { probableYear } from '../../src/data/probable-year.ts';

test.each([
  [2062, 2026],
  [2206, 2026],
  [1926, 2026],
  [2126, 2026],
  [226, 2026],
  [1949, 1994],
  [1974, undefined],
  [2035, undefined],
])('%i was most likely meant for %s', (year, meant) => {
  expect(probableYear(year, { first: 1978, last: 2027 })).toBe(meant);
});
