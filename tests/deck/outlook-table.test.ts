import { expect, test } from 'vitest';
import { headlineStandings } from '../../src/components/deck/headline-standings.ts';
import { outlookTable, outlookTitle } from '../../src/components/deck/outlook-table.ts';
import type { Standing } from '../../src/model/standing.ts';
import { demoSite } from '../data/demo.ts';

const { standings } = headlineStandings(demoSite('public'), undefined);
const changed = (change: Partial<Standing>): Standing[] =>
  standings
    .filter(({ indicator }) => indicator.code === 'revenue')
    .map((standing) => ({ ...standing, ...change }));

test('what each month has to bring stands beside what a month has brought, the furthest first', () => {
  expect(outlookTitle(standings)).toBe(
    '完成全年目标，后6个月每月需完成主营业务收入13.81亿元，为上半年月均的1.59倍',
  );
  const { rows } = outlookTable(standings);
  expect(rows[0]).toEqual([
    '主营业务收入',
    '135.01亿元',
    '52.14亿元',
    '8.69亿元',
    '13.81亿元',
    '1.59倍',
  ]);
  const times = rows.map((row) => parseFloat(row.at(-1) ?? ''));
  expect(times).toEqual([...times].sort((a, b) => b - a));
});

test('what is met has nothing left to bring', () => {
  const met = changed({ requiredMonthly: 0 });
  expect(outlookTitle(met)).toBe('主要指标都已完成全年目标');
  expect(outlookTable(met).rows[0]?.slice(4)).toEqual(['已完成', '']);
});

test.each<[string, Partial<Standing>]>([
  ['without a target', { requiredMonthly: 'not-applicable' }],
  ['at the end of the year', { requiredMonthly: 'not-applicable', monthsLeft: 0 }],
  ['withheld', { averageMonthly: 'withheld', requiredMonthly: 'withheld' }],
  ['of which nothing was done', { averageMonthly: 0 }],
])('%s there is no slide', (_, change) => {
  expect(outlookTitle(changed(change))).toBeUndefined();
  expect(outlookTable(changed(change)).rows).toEqual([]);
});

test('after November one month is left', () => {
  expect(outlookTitle(changed({ monthsLeft: 1 }))).toContain('12月需完成主营业务收入');
});
