import { expect, test } from 'vitest';
import { nearestMark } from '../../src/client/every-page/nearest-mark.ts';

/** Two lines of three months in one plot. */
const lines = [
  { x: 0, y: 100 },
  { x: 50, y: 80 },
  { x: 100, y: 60 },
  { x: 0, y: 120 },
  { x: 50, y: 115 },
  { x: 100, y: 110 },
];

/** The same months in a small plot under the first one. */
const under = [0, 50, 100].map((x) => ({ x, y: 300 }));

test.each([
  ['on a mark', { x: 50, y: 80 }, 1],
  ['far above a month', { x: 48, y: 0 }, 1],
  ['between two lines, nearer the lower one', { x: 98, y: 95 }, 5],
  ['right of the last month', { x: 400, y: 60 }, 2],
  ['in the small plot under it', { x: 52, y: 280 }, 7],
])('%s the pointer means the mark of its month', (_, pointer, mark) => {
  expect(nearestMark([...lines, ...under], pointer)).toBe(mark);
});

test('without marks it means none', () => {
  expect(nearestMark([], { x: 0, y: 0 })).toBe(-1);
});
