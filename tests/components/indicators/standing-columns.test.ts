import { expect, test } from 'vitest';
import { standingColumns } from '../../../src/components/indicators/standing-columns.ts';
import { standing } from '../../format/standings.ts';

const UNKNOWN = { value: 40, growth: 'not-reported', change: 'not-reported' } as const;
const idsOf = (...[rows, options]: Parameters<typeof standingColumns>): string[] =>
  standingColumns(rows, options).map(({ id, key }) => (key ? `${id}*` : id));

test('columns that say nothing of any row are left out, and a phone shows another in their place', () => {
  const bare = [standing('revenue', UNKNOWN), standing('tax', UNKNOWN)];
  expect(idsOf(bare, { byPark: false, trendOf: () => '' })).toEqual(['name*', 'period*', 'value*']);
  const withheld = standing('tax', { ...UNKNOWN, growth: 'withheld' });
  expect(idsOf([...bare, withheld], { byPark: false })).toEqual([
    'name*',
    'period',
    'value*',
    'growth*',
  ]);
});

test('a target brings how much of it is done, and parks are told apart', () => {
  const row = standing('revenue', { value: 40 }, { value: 100 });
  expect(idsOf([row], { byPark: false, trendOf: () => '<svg/>' })).toEqual([
    ...['name*', 'period', 'value*', 'completion', 'lead*', 'trend'],
  ]);
  expect(idsOf([row], { byPark: true })).toContain('park*');
});
