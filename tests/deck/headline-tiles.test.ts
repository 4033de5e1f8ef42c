import { describe, expect, test } from 'vitest';
import { headlineStandings } from '../../src/components/deck/headline-standings.ts';
import { headlineTiles, knownTiles, pageTiles } from '../../src/components/deck/headline-tiles.ts';
import { demoSite } from '../data/demo.ts';

const data = demoSite('public');
const tiles = headlineTiles(headlineStandings(data, undefined).standings, data).slice(0, 6);
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

test('all tiles stand where most numbers are known', () => {
  expect(knownTiles(withheld(2))).toEqual({ tiles: withheld(2), unknown: undefined });
});

test('no tile stands where no number is known', () => {
  const { tiles: shown, unknown } = knownTiles(withheld(tiles.length));
  expect(shown).toEqual([]);
  expect(unknown).toMatch(/^主营业务收入、.*未公布。$/);
});

test('what is known of a number that is kept back stands large', () => {
  const [first] = headlineStandings(data, undefined).standings;
  if (first === undefined) throw new Error('The demo has main indicators.');
  const tileOf = (change: Partial<typeof first>) =>
    headlineTiles([{ ...first, value: 'withheld', ...change }], data)[0];
  expect(tileOf({ growth: -5.2 })).toMatchObject({
    ...{ number: '5.20', unit: '%', growth: '同比下降', unsaid: '数值未公布' },
  });
  expect(tileOf({ growth: 'withheld', change: 'not-reported', trend: 'down' })).toMatchObject({
    ...{ number: '下降', unit: '', growth: '同比', unsaid: '数值和幅度未公布' },
  });
});

test('growth that is kept back is not said to be missing', () => {
  const [first] = headlineStandings(data, undefined).standings;
  if (first === undefined) throw new Error('The demo has main indicators.');
  const masked = { value: 'not-reported', growth: 'withheld', change: 'not-reported' } as const;
  const [tile] = headlineTiles([{ ...first, ...masked, trend: undefined }], data);
  expect(tile).toMatchObject({ number: '未公布', unit: '', growth: '同比增速', unsaid: undefined });
});

test('a tile says what is not known of its indicator, and why', () => {
  const [first] = headlineStandings(data, undefined).standings;
  if (first === undefined) throw new Error('The demo has main indicators.');
  const unsaid = (change: Partial<typeof first>) =>
    headlineTiles([{ ...first, ...change }], data)[0]?.unsaid;
  const growth = { growth: 'not-reported', change: 'not-reported' } as const;
  expect(unsaid({})).toBeUndefined();
  expect(unsaid(growth)).toBe('同比未报送');
  expect(unsaid({ ...growth, growth: 'withheld' })).toBe('同比未公布');
  expect(unsaid({ growth: 'not-applicable', change: 'not-applicable' })).toBeUndefined();
  // Its growth stands in the place of a number nobody misses, or that is kept back.
  expect(unsaid({ value: 'not-reported' })).toBeUndefined();
  expect(unsaid({ value: 'withheld' })).toBe('数值未公布');
});

describe('the tiles of a page with main indicators that have not come as far', () => {
  const parts = headlineStandings(data, undefined);
  const [first, second] = parts.standings;
  if (first === undefined || second === undefined) throw new Error('The demo has indicators.');
  const earlier = { ...first, period: { ...first.period, month: first.period.month - 1 } };

  test('show these in their place, with their period', () => {
    const { tiles: shown } = pageTiles({ ...parts, standings: [second], behind: [earlier] }, data);
    expect(shown.map(({ name, when }) => [name, when])).toEqual([
      ['主营业务收入', '1—5月'],
      ['工业增加值', undefined],
    ]);
  });

  test('leave out what is of another year', () => {
    const old = { ...first, period: { year: first.period.year - 1, month: 12 } };
    const { tiles: shown } = pageTiles({ ...parts, standings: [second], behind: [old] }, data);
    expect(shown.map(({ name }) => name)).toEqual(['工业增加值']);
  });
});
