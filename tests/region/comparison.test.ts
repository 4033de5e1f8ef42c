/** Two members are compared by what both are known for, in the same period. */
import { describe, expect, test } from 'vitest';
import { chainsAcross } from '../../src/region/chains-across.ts';
import { compareMembers } from '../../src/region/comparison.ts';
import { comparedPairs, pairFile } from '../../src/region/pairs.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { regional } from './regional.ts';
import { zone } from './zone.ts';

function compared(input: RegionInput) {
  const [first, second] = input.members;
  if (first === undefined || second === undefined) throw new Error('two members are needed');
  return compareMembers(input, [first, second]).map(({ ahead, difference, measure, period }) => [
    measure.kind,
    period.month,
    difference,
    ahead,
  ]);
}
const growth = (rate: number) => ({ value: 10, growth: rate });

test('in the latest period both are known for', () => {
  const input = regional([
    zone('a', { 5: growth(3), 6: growth(4) }),
    zone('b', { 5: growth(5), 6: { value: 1, growth: 'withheld' } }),
  ]);
  expect(compared(input)).toEqual([['growth', 5, -2, 1]]);
});

describe('neither is ahead', () => {
  test.each([
    ['where both read the same', growth(3.001), growth(3), 0],
    [
      'where a number is not exact',
      { growth: { number: 9, qualifier: 'about' } as const },
      growth(3),
      undefined,
    ],
  ])('%s', (_name, a, b, difference) => {
    const input = regional([zone('a', { 6: a }), zone('b', { 6: b })]);
    expect(compared(input)).toEqual([['growth', 6, difference, undefined]]);
  });
});

test('growth at other prices is not compared', () => {
  const input = regional([
    zone('a', { 6: growth(3) }),
    zone('b', { 6: growth(3) }, { priceBasis: 'comparable' }),
  ]);
  expect(compared(input)).toEqual([]);
});

describe('the pairs', () => {
  const members = [
    zone('a', { 6: growth(1) }),
    zone('b', { 6: growth(9) }),
    zone('c', { 6: growth(5) }),
  ];

  test('are those of region.yaml', () => {
    expect(comparedPairs(regional(members, { pairs: [['a', 'c']] }))).toEqual([['a', 'c']]);
  });

  test('without any, neighbours in rank', () => {
    const pairs = comparedPairs(regional(members));
    expect(pairs.map(pairFile)).toEqual(['compare/b_c.html', 'compare/c_a.html']);
  });
});

test('chains of several members are joined by their names: who has a link, who lacks it', () => {
  const link = (name: string, gap: boolean) => ({ name, gap, position: 'upstream' as const });
  const chain = (industry: string, ...links: ReturnType<typeof link>[]) => ({
    industry,
    leading: false,
    links,
  });
  const input = regional([
    zone('a', {}, {}, { chains: [chain('光电信息', link('芯片', false), link('封装', true))] }),
    zone('b', {}, {}, { chains: [chain('光电信息产业', link('芯片', true))] }),
  ]);
  const codes = (entries: readonly { member: { code: string } }[]) =>
    entries.map(({ member }) => member.code);
  expect(
    chainsAcross(input).map(({ industry, links }) => [
      industry,
      links.map(({ lacking, name, present }) => [name, codes(present), codes(lacking)]),
    ]),
  ).toEqual([
    [
      '光电信息',
      [
        ['芯片', ['a'], ['b']],
        ['封装', [], ['a']],
      ],
    ],
  ]);
});
