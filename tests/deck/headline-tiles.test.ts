import { expect, test } from 'vitest';
import { headlineStandings } from '../../src/components/deck/headline-standings.ts';
import { headlineTiles, knownTiles } from '../../src/components/deck/headline-tiles.ts';
import { demoSite } from '../data/demo.ts';

const data = demoSite('public');
const tiles = headlineTiles(headlineStandings(data, undefined).standings, data);
/** The tiles with the first `count` numbers withheld, and nothing said of them. */
const withheld = (count: number) =>
  tiles.map((tile, index) =>
    index < count
      ? {
          ...tile,
          number: '未公布',
          growth: undefined,
          target: undefined,
          standing: { ...tile.standing, value: 'withheld' as const },
        }
      : tile,
  );

test('numbers that are not known are named in a sentence where they are half of all', () => {
  const { tiles: shown, unknown } = knownTiles(withheld(3));
  expect(shown).toEqual(tiles.slice(3));
  expect(unknown).toBe('主营业务收入、工业增加值和上交税金未公布。');
});

test.each([
  ['most numbers are known', 2],
  ['none is known', tiles.length],
])('all tiles stand where %s', (_, count) => {
  expect(knownTiles(withheld(count))).toEqual({ tiles: withheld(count), unknown: undefined });
});
