import { expect, test } from 'vitest';
import { formatDistance } from '../../src/format/distance.ts';

test.each([
  [50, '50米'],
  [312.5, '313米'],
  [999.4, '999米'],
  [999.6, '1千米'],
  [1000, '1千米'],
  [1250, '1.25千米'],
  [1953.1, '1.95千米'],
  [10_000, '10千米'],
])('%d metres are %s', (metres, text) => {
  expect(formatDistance(metres)).toBe(text);
});
