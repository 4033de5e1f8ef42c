import { expect, test } from 'vitest';
import { roundedTime, timeLeft } from '../../../src/workbench/build/time-left.ts';

test('what is left takes as long for each file as what is done', () => {
  expect(timeLeft(100, 400, 10_000)).toBe(30_000);
});

test.each([
  ['before enough is done to go by', 11, 400],
  ['when all is done', 400, 400],
])('nothing is said %s', (_, done, all) => {
  expect(timeLeft(done, all, 10_000)).toBeUndefined();
});

test.each([
  [1, { unit: 'seconds', count: 5 }],
  [12_000, { unit: 'seconds', count: 15 }],
  [89_000, { unit: 'seconds', count: 90 }],
  [90_000, { unit: 'minutes', count: 2 }],
  [400_000, { unit: 'minutes', count: 7 }],
])('%d ms are said as %o', (milliseconds, expected) => {
  expect(roundedTime(milliseconds)).toEqual(expected);
});
