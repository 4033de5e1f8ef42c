import { expect, test } from 'vitest';
import { placeTip } from '../../src/client/every-page/place-tip.ts';

const view = { width: 400, height: 300 };
const tip = { width: 100, height: 40 };

test.each([
  [
    'above the middle of the mark',
    { left: 180, top: 150, width: 40, height: 20 },
    { left: 150, top: 104 },
  ],
  [
    'below a mark at the top',
    { left: 180, top: 10, width: 40, height: 20 },
    { left: 150, top: 36 },
  ],
  ['inside the left edge', { left: 0, top: 150, width: 10, height: 20 }, { left: 8, top: 104 }],
  [
    'inside the right edge',
    { left: 390, top: 150, width: 10, height: 20 },
    { left: 292, top: 104 },
  ],
  [
    'inside the window for a mark that fills it',
    { left: 0, top: 0, width: 400, height: 300 },
    { left: 150, top: 8 },
  ],
])('a tip goes %s', (_name, mark, place) => {
  expect(placeTip(mark, tip, view)).toEqual(place);
});

test('a tip as wide as a phone starts at its edge', () => {
  const mark = { left: 300, top: 150, width: 10, height: 10 };
  expect(placeTip(mark, { width: 400, height: 40 }, { width: 360, height: 640 }).left).toBe(8);
});
