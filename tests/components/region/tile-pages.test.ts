/** How the indicators of a region are put on slides. */
import { expect, test } from 'vitest';
import { leadsThatFit, tilePages } from '../../../src/components/region/tile-pages.ts';

const tiles = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const sizes = (pages: readonly (readonly number[])[]): number[] =>
  pages.map(({ length }) => length);

test.each([
  [1, 'usual', [1]],
  [3, 'usual', [3]],
  [4, 'usual', [4]],
  [6, 'usual', [3, 3]],
  [8, 'usual', [4, 4]],
  [3, 'large', [2, 1]],
  [4, 'large', [2, 2]],
] as const)('%i indicators in %s letters', (count, letters, expected) => {
  expect(sizes(tilePages(tiles(count), letters))).toEqual(expected);
});

const tile = {
  name: '主营业务收入',
  line: '2026年上半年，6个园区合计',
  leads: [
    '同比增速最高的是南浦经开（+18.10%），最低的是西川经开（−2.90%）',
    '完成年度目标最高的是云江经开（55.56%），最低的是西川经开（43.48%）',
    '亩均最高的是北原园（20.65万元/亩），最低的是青石高新（16.98万元/亩）',
  ],
};

test('a tile says as many sentences as there is room for, from the first on', () => {
  const shown = [1, 3, 4].map((count) => leadsThatFit(tile, count, '短题', 'usual').length);
  expect(shown[0]).toBe(3);
  expect(shown[1]).toBeGreaterThanOrEqual(shown[2] ?? 0);
  expect(leadsThatFit(tile, 3, '短题', 'usual')[0]).toBe(tile.leads[0]);
});

test('a sentence too long for the tile is left out whole', () => {
  const long = { ...tile, leads: ['很长的名称'.repeat(60), ...tile.leads] };
  expect(leadsThatFit(long, 3, '短题', 'usual')).toEqual([]);
});
