/** Who stands where: over those that are known, by what does not depend on size, with how each moved. */
import { describe, expect, test } from 'vitest';
import type { MeasureKind } from '../../src/region/measure.ts';
import { measuresOf } from '../../src/region/measure.ts';
import { leavesOut, rankBy, type Ranking } from '../../src/region/ranking.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { regionalIndicators } from '../../src/region/regional-indicator.ts';
import type { ShownMember } from '../../src/region/shown-member.ts';
import { missing, regional, REVENUE } from './regional.ts';
import { zone } from './zone.ts';

function rank(input: RegionInput, kind: MeasureKind = 'growth'): Ranking | undefined {
  const [of] = regionalIndicators(input);
  const measure = of && measuresOf(of).find((each) => each.kind === kind);
  return of && measure && rankBy(of, measure);
}
const places = (ranking: Ranking | undefined) =>
  ranking?.ranked.map(({ entry, moved, place }) => [entry.member.name, place, moved]);
const unranked = (ranking: Ranking | undefined) =>
  ranking?.unranked.map(({ entry, reason }) => [entry.member.name, reason]);
const growth = (rate: number) => ({ value: 10, growth: rate });

test('an amount that adds up is compared by growth, target and land, never by its size', () => {
  const [adding] = regionalIndicators(regional([zone('甲', { 6: 1 })]));
  expect(adding && measuresOf(adding).map(({ kind, unit }) => [kind, unit])).toEqual([
    ['growth', '%'],
    ['completion', '%'],
    ['per-area', '万元/亩'],
  ]);
  const share = { ...REVENUE, adds: false };
  const [other] = regionalIndicators(regional([zone('甲', { 6: 1 })], { indicators: [share] }));
  expect(other && measuresOf(other).map(({ kind }) => kind)).toEqual(['value']);
});

test('the best stands first, and those that read the same share a place', () => {
  const input = regional([
    zone('甲', { 6: growth(3) }),
    zone('乙', { 6: growth(5.001) }),
    zone('丙', { 6: growth(5.0) }),
    zone('丁', { 6: growth(-2) }),
  ]);
  expect(places(rank(input))).toEqual([
    ['乙', 1, undefined],
    ['丙', 1, undefined],
    ['甲', 3, undefined],
    ['丁', 4, undefined],
  ]);
});

test('of what should be low the lowest stands first', () => {
  const input = regional(
    [zone('甲', { 6: growth(3) }), zone('乙', { 6: growth(1) })].map((facts) => ({
      ...facts,
      indicators: facts.indicators.map((each) => ({ ...each, direction: 'down' as const })),
    })),
  );
  expect(places(rank(input))?.map(([name]) => name)).toEqual(['乙', '甲']);
});

describe('who is not known has no place, and it is said why', () => {
  test.each<[string, Parameters<typeof zone>[1], Parameters<typeof zone>[2], string]>([
    ['withheld', { 6: { value: 9, growth: 'withheld' } }, {}, 'withheld'],
    ['not reported', { 5: growth(9) }, {}, 'not-reported'],
    ['another unit', { 6: growth(9) }, { unit: '万元' }, 'other-unit'],
    ['another accumulation', { 6: growth(9) }, { accumulation: 'point' }, 'other-accumulation'],
    ['another price basis', { 6: growth(9) }, { priceBasis: 'comparable' }, 'other-price-basis'],
    ['no such indicator', { 6: growth(9) }, { code: 'tax', name: '税收' }, 'absent'],
  ])('%s', (_name, months, others, reason) => {
    const known = [zone('甲', { 6: growth(3) }), zone('乙', { 6: growth(1) })];
    const ranking = rank(regional([...known, zone('丙', months, others)]));
    expect(places(ranking)?.map(([name]) => name)).toEqual(['甲', '乙']);
    expect(unranked(ranking)).toEqual([['丙', reason]]);
  });

  test('a member that is missing', () => {
    const known = [zone('甲', { 6: growth(3) }), zone('乙', { 6: growth(1) })];
    const ranking = rank(regional(known, { others: [missing('丙')] }));
    expect(unranked(ranking)).toEqual([['丙', 'missing-member']]);
  });
});

describe('the first place is the first of all', () => {
  const ranked = [zone('甲', { 6: growth(3) }), zone('乙', { 6: growth(1) })];
  test.each<[string, RegionInput, boolean]>([
    ['where one has no growth', regional([...ranked, zone('丙', { 6: 5 })]), true],
    ['where one is missing', regional(ranked, { others: [missing('丙')] }), true],
    [
      'not where one withholds its growth',
      regional([...ranked, zone('丙', { 6: { value: 5, growth: 'withheld' } })]),
      false,
    ],
    [
      'not where one grew at other prices',
      regional([...ranked, zone('丙', { 6: growth(9) }, { priceBasis: 'comparable' })]),
      false,
    ],
  ])('%s', (_name, input, isAll) => {
    const ranking = rank(input);
    expect(ranking && leavesOut(ranking)).toBe(!isAll);
  });
});

describe('the period', () => {
  test('is the latest that half of the members are known for', () => {
    const early = ['乙', '丙', '丁'].map((name, at) => zone(name, { 5: growth(at) }));
    const ranking = rank(regional([zone('甲', { 5: growth(9), 6: growth(9) }), ...early]));
    expect(ranking?.period).toEqual({ year: 2026, month: 5 });
  });

  test('is none where nobody is known beside one', () => {
    expect(rank(regional([zone('甲', { 6: growth(1) }), zone('乙', { 6: 'withheld' })]))).toBe(
      undefined,
    );
  });
});

test('movements are told among those known in both periods', () => {
  const ranking = rank(
    regional([
      zone('甲', { 5: growth(1), 6: growth(9) }),
      zone('乙', { 5: growth(3), 6: growth(5) }),
      zone('丙', { 5: growth(2), 6: growth(1) }),
      // Known now alone: it moves nobody.
      zone('丁', { 6: growth(7) }),
    ]),
  );
  expect(ranking?.before).toEqual({ year: 2026, month: 5 });
  expect(ranking?.comparable).toBe(3);
  expect(places(ranking)).toEqual([
    ['甲', 1, 2],
    ['丁', 2, undefined],
    ['乙', 3, -1],
    ['丙', 4, -1],
  ]);
});

test('for each 亩 an amount is told in 万元, and without an area there is none', () => {
  const input = regional([
    zone('甲', { 6: 12 }, {}, { area: 4000 }),
    zone('乙', { 6: 30 }, {}, { area: 20_000 }),
    zone('丙', { 6: 30 }),
  ]);
  const ranking = rank(input, 'per-area');
  expect(ranking?.ranked.map(({ value }) => value)).toEqual([30, 15]);
  expect(unranked(ranking)).toEqual([['丙', 'not-reported']]);
});

test('a number that is not exact keeps that beside its place', () => {
  const about = { number: 5, qualifier: 'about' } as const;
  const input = regional([zone('甲', { 6: { growth: about } }), zone('乙', { 6: growth(3) })]);
  expect(rank(input)?.ranked.map(({ inexact }) => inexact)).toEqual([true, false]);
});

describe('a member that region.yaml gives no place', () => {
  const permitted = (permission: Pick<ShownMember, 'publish' | 'totalOnly'>) => {
    const facts = zone('丙', { 6: growth(9) });
    const members = [zone('甲', { 6: growth(3) }), zone('乙', { 6: growth(1) })];
    return rank(regional([...members, { ...facts, member: { ...facts.member, ...permission } }]));
  };

  test.each<[Pick<ShownMember, 'publish' | 'totalOnly'>, string]>([
    [{ publish: 'unranked' }, 'unranked'],
    [{ totalOnly: ['revenue'] }, 'only-counts'],
  ])('%o', (permission, reason) => {
    const ranking = permitted(permission);
    expect(places(ranking)?.map(([name, place]) => [name, place])).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
    expect(unranked(ranking)).toEqual([['丙', reason]]);
    expect(ranking && leavesOut(ranking)).toBe(true);
    const [out] = ranking?.unranked ?? [];
    expect(out?.reading).toBe(reason === 'unranked' ? 9 : undefined);
  });
});
