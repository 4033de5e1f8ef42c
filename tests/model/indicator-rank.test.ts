import { describe, expect, test } from 'vitest';
import type { Honour } from '../../src/data/honours.ts';
import { indicatorRankText } from '../../src/format/indicator-rank.ts';
import { indicatorRank } from '../../src/model/indicator-rank.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('internal');
const revenue = park.indicators.find(({ code }) => code === 'revenue');
if (revenue === undefined) throw new Error('The demo has no revenue.');
const [example] = park.honours;
if (example === undefined) throw new Error('The demo has no honours.');

const row = (changes: Partial<Honour>): Honour => ({
  ...example,
  date: '2026-07-20',
  park: park.zone.code,
  kind: 'ranking',
  name: '全省开发区主营业务收入排名',
  level: 'provincial',
  result: '第3位，比上年前进1位',
  ...changes,
});
const PERIOD = { year: 2026, month: 6 };
const rankText = (...honours: Honour[]): string | undefined => {
  const found = indicatorRank({ honours, zone: park.zone }, revenue, PERIOD);
  return found && indicatorRankText(found);
};

describe('the place of an indicator', () => {
  test.each<[string, Partial<Honour>, string | undefined]>([
    ['of the province', {}, '全省第3位'],
    ['of the city, in words', { level: 'municipal', result: '第 二 名' }, '全市第二名'],
    ['in the last month of the period', { date: '2026-06-01' }, '全省第3位'],
    ['of an earlier period', { date: '2026-05-31' }, undefined],
    ['of another indicator', { name: '全省开发区综合考核' }, undefined],
    ['of a park of the zone', { park: 'other' }, undefined],
    ['an honour, not a ranking', { kind: 'honour' }, undefined],
    ['without a place', { result: '良好' }, undefined],
  ])('%s', (_what, changes, text) => expect(rankText(row(changes))).toBe(text));

  test('the latest counts', () => {
    expect(rankText(row({}), row({ date: '2026-08-01', result: '第2位' }))).toBe('全省第2位');
  });
});
