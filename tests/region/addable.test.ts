/** What a region may add up: the same thing, published by every member, exactly and for one period. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { judgeIndicator } from '../../src/region/addable.ts';
import type { MemberIndicator } from '../../src/region/member-facts.ts';
import { zone } from './zone.ts';

const REVENUE = { code: 'revenue', name: '主营业务收入', unit: '亿元', adds: true };

const june = { year: 2026, month: 6 };
const may = { year: 2026, month: 5 };

test('figures of all members for one period are added up', () => {
  const verdict = judgeIndicator(REVENUE, [zone('甲', { 5: 1, 6: 2 }), zone('乙', { 6: 3 })], []);
  expect(verdict).toEqual({
    indicator: REVENUE,
    period: june,
    accumulation: 'cumulative',
    obstacles: [],
  });
});

test('an indicator a member knows by another code is found by its name', () => {
  const facts = [zone('甲', { 6: 2 }), zone('乙', { 6: 3 }, { code: 'income' })];
  expect(judgeIndicator(REVENUE, facts, []).period).toEqual(june);
});

describe('where one member stays behind', () => {
  test.each<[string, Reading | undefined, string]>([
    ['has not reported', undefined, 'not-reported'],
    ['left its cell blank', 'not-reported', 'not-reported'],
    ['withholds its figure', 'withheld', 'withheld'],
    ['gives it roughly', { number: 3, qualifier: 'about' }, 'inexact'],
  ])('and %s, the period before is the latest', (_name, value, kind) => {
    const last = value === undefined ? {} : { 6: value };
    const facts = [zone('甲', { 5: 1, 6: 2 }), zone('乙', { 5: 3, ...last })];
    const { obstacles, period } = judgeIndicator(REVENUE, facts, []);
    expect(period).toEqual(may);
    expect(obstacles).toEqual([{ kind, members: ['乙'] }]);
  });
});

test('a member that withholds every figure leaves no sum, however many others publish', () => {
  const others = ['甲', '乙', '丙', '丁'].map((name) => zone(name, { 5: 1, 6: 2 }));
  const facts = [...others, zone('戊', { 5: 'withheld', 6: 'withheld' })];
  const { obstacles, period } = judgeIndicator(REVENUE, facts, []);
  expect(period).toBeUndefined();
  expect(obstacles).toEqual([{ kind: 'withheld', members: ['戊'] }]);
});

describe('what is not the same is not added up', () => {
  test.each<[string, Partial<MemberIndicator>, string, string[]]>([
    ['another unit', { unit: '万元' }, 'other-unit', ['乙（万元）']],
    [
      'another way of accumulating',
      { accumulation: 'point' },
      'other-accumulation',
      ['甲（累计）', '乙（时点）'],
    ],
    [
      'another price basis',
      { priceBasis: 'comparable' },
      'other-price-basis',
      ['甲（现价）', '乙（可比价）'],
    ],
    ['parts that do not add up', { additive: false }, 'not-additive', ['乙']],
    ['another indicator alone', { code: 'tax', name: '税收' }, 'absent', ['乙']],
  ])('%s', (_name, others, kind, members) => {
    const facts = [zone('甲', { 6: 2 }), zone('乙', { 6: 3 }, others)];
    const { obstacles, period } = judgeIndicator(REVENUE, facts, []);
    expect(period).toBeUndefined();
    expect(obstacles).toEqual([{ kind, members }]);
  });

  test('nothing is added up without a member that has errors', () => {
    const { obstacles, period } = judgeIndicator(REVENUE, [zone('甲', { 6: 2 })], ['乙']);
    expect(period).toBeUndefined();
    expect(obstacles).toEqual([{ kind: 'faulty-members', members: ['乙'] }]);
  });

  test('and what else keeps the latest figures apart is named beside it', () => {
    const facts = [
      zone('甲', { 6: 2 }),
      zone('乙', { 6: 3 }, { unit: '万元' }),
      zone('丙', { 5: 1 }),
    ];
    expect(judgeIndicator(REVENUE, facts, ['丁']).obstacles).toEqual([
      { kind: 'faulty-members', members: ['丁'] },
      { kind: 'other-unit', members: ['乙（万元）'] },
      { kind: 'not-reported', members: ['丙'] },
    ]);
  });

  test('nor what the region says is not', () => {
    const { obstacles, period } = judgeIndicator(
      { ...REVENUE, adds: false },
      [zone('甲', { 6: 2 })],
      [],
    );
    expect(period).toBeUndefined();
    expect(obstacles).toEqual([{ kind: 'declared', members: [] }]);
  });
});
