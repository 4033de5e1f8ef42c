/** What of a member counts for a total, what of it may be shown, and when a total would tell it. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { judgeIndicator } from '../../src/region/addable.ts';
import {
  countedFacts,
  needsInternal,
  openAllTheSame,
  shownFacts,
} from '../../src/region/counted.ts';
import type { MemberFacts } from '../../src/region/member-facts.ts';
import type { ShownMember } from '../../src/region/shown-member.ts';
import { totalsOf } from '../../src/region/totals.ts';
import { REVENUE } from './regional.ts';
import { zone } from './zone.ts';

const JUNE = { year: 2026, month: 6 };
type Permission = Pick<ShownMember, 'publish' | 'totalOnly'>;

function permitted(name: string, permission: Permission, value: Reading): MemberFacts {
  const facts = zone(name, { 6: { value, growth: 3 } });
  return { ...facts, member: { ...facts.member, ...permission } };
}

const ONLY: Permission = { publish: 'total-only' };

/** A member whose figure only counts. */
const counting = (name: string, value: Reading): MemberFacts =>
  countedFacts(permitted(name, ONLY, value), permitted(name, ONLY, value), [REVENUE]);

describe('a member that only counts', () => {
  test('is not shown, and its figures are marked', () => {
    const facts = permitted('甲', ONLY, 12);
    expect(shownFacts(facts, [REVENUE])).toBe(undefined);
    expect(countedFacts(facts, facts, [REVENUE]).indicators[0]?.figures).toEqual([
      {
        period: JUNE,
        value: 12,
        growth: 'not-reported',
        completion: 'not-applicable',
        hidden: true,
      },
    ]);
  });
});

describe('what is to count only is open all the same', () => {
  const open = (facts: MemberFacts, indicator = REVENUE) =>
    openAllTheSame(facts, [indicator]).map(({ code }) => code);
  const permission = { totalOnly: ['revenue'] };

  test.each<[string, MemberFacts, string[]]>([
    ['where the site of the member has it', permitted('甲', permission, 12), ['revenue']],
    ['not where it is withheld there', permitted('甲', permission, 'withheld'), []],
    ['not where it is not there', { ...permitted('甲', permission, 12), indicators: [] }, []],
    ['not of a member without a site', permitted('甲', ONLY, 12), []],
    ['not of one that is shown', permitted('甲', {}, 12), []],
  ])('%s', (_name, facts, codes) => {
    expect(open(facts)).toEqual(codes);
  });

  test('where region.yaml says it of the indicator as well', () => {
    const indicator = { ...REVENUE, publish: 'total-only' as const };
    expect(open(permitted('甲', {}, 12), indicator)).toEqual(['revenue']);
  });
});

describe('a figure of a shown member that only counts', () => {
  const permission = { totalOnly: ['revenue'] };

  test('is taken from its internal tables where its site has no such indicator', () => {
    const facts = { ...permitted('甲', permission, 12), indicators: [] };
    const counted = countedFacts(facts, permitted('甲', permission, 12), [REVENUE]);
    expect(counted.indicators[0]?.figures).toMatchObject([{ value: 12, hidden: true }]);
    expect(shownFacts(facts, [REVENUE])?.indicators).toEqual([]);
  });

  test('is no secret where its own site has it, but not shown by the region either', () => {
    const facts = permitted('甲', permission, 12);
    const [indicator] = countedFacts(facts, facts, [REVENUE]).indicators;
    expect(indicator?.figures).toEqual(facts.indicators[0]?.figures);
    expect(shownFacts(facts, [REVENUE])?.indicators).toEqual([]);
  });

  test.each<[string, Reading]>([
    ['withholds', 'withheld'],
    ['gives roughly', { number: 12, qualifier: 'about' }],
  ])('is not added up from within what its site %s', (_name, value) => {
    const facts = permitted('甲', permission, value);
    const counted = countedFacts(facts, permitted('甲', permission, 12), [REVENUE]);
    expect(counted.indicators[0]?.figures.map((figure) => figure.value)).toEqual([value]);
  });
});

test('internal tables are read only where a figure only counts', () => {
  const member = { code: 'a', name: '甲' };
  expect(needsInternal(member, [REVENUE])).toBe(false);
  expect(needsInternal({ ...member, ...ONLY }, [REVENUE])).toBe(true);
  expect(needsInternal({ ...member, totalOnly: ['revenue'] }, [REVENUE])).toBe(true);
  expect(needsInternal(member, [{ ...REVENUE, publish: 'total-only' }])).toBe(true);
});

describe('a total over figures that only count', () => {
  const shown = [zone('甲', { 6: 100 }), zone('乙', { 6: 80 })];
  const judge = (...values: readonly number[]) => {
    const facts = [...shown, ...values.map((value, at) => counting(`隐${at + 1}`, value))];
    const verdict = judgeIndicator(REVENUE, facts, []);
    return { verdict, total: totalsOf([verdict], facts)[0]?.value };
  };

  test('is given over three of about one size', () => {
    expect(judge(10, 20, 30).total).toBe(240);
  });

  test.each<[string, number[]]>([
    ['one alone, who is what the others leave', [10]],
    ['two, each of whom knows the other', [10, 20]],
    ['three with one who is nearly all of them', [1, 1, 98]],
    ['three of whom one has nothing', [10, 20, 0]],
  ])('is not given over %s', (_name, values) => {
    const { total, verdict } = judge(...values);
    expect(total).toBe(undefined);
    expect(verdict.obstacles).toEqual([
      { kind: 'revealing', members: values.map((_, at) => `隐${at + 1}`) },
    ]);
  });
});
