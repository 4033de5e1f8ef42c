import { expect, test } from 'vitest';
import { stepTo } from '../../src/client/every-page/step-to.ts';

test.each([
  ['ArrowRight', -1, 0],
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowDown', 0, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowLeft', -1, 0],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 0, undefined],
  ['a', 0, undefined],
])('%s from mark %d of 3 leads to %s', (key, at, next) => {
  expect(stepTo(key, at, 3)).toBe(next);
});
