import { expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { slowestFinding } from '../../src/format/finding-slowest.ts';

const NAMES = ['新城园', '西湾园', '东屏园', '北岭园'];
const grown = (...growths: Reading[]) =>
  growths.map((growth, at) => ({ name: NAMES[at] ?? '', growth }));

test.each<[string, Reading[], string | undefined]>([
  ['all grow', [22.55, 17.98, 17.48], '东屏园增速最低，同比增长17.48%'],
  ['several fall', [-3.09, -0.51, -4.72], '东屏园降幅最大，同比下降4.72%'],
  ['one falls', [3, -0.51, 4], '仅西湾园同比下降0.51%'],
  ['two are printed alike', [3, 1.001, 1.002], undefined],
  ['one is withheld', [3, 'withheld', 4], undefined],
  ['there are two of them', [3, 4], undefined],
])('the slowest where %s', (_, growths, expected) => {
  expect(slowestFinding(grown(...growths))).toBe(expected);
});
