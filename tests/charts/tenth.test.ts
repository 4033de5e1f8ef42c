import { expect, test } from 'vitest';
import { tenth } from '../../src/charts/tenth.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [-0.04, '0'],
  [0.05, '0.1'],
  [12, '12'],
  [12.34, '12.3'],
  [-7.25, '-7.2'],
  [1999.96, '2000'],
  [2500.04, '2500'],
  [123456.78, '123456.8'],
  [1e-9, '0'],
])('%d px is written %s', (length, written) => {
  expect(tenth(length)).toBe(written);
  // The second time it may be remembered.
  expect(tenth(length)).toBe(written);
});
