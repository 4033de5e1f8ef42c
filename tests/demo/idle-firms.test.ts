import { expect, test } from 'vitest';
import { cell, numberIn, readDemo } from './read-demo.ts';

type Row = Record<string, string>;

const PERIODS = readDemo('enterprise-periods.csv');
const STOPS = readDemo('enterprise-events.csv').filter((row) => row['进展'] === '已完成');
const GROWING = [
  '工业总产值(万元)',
  '主营业务收入(万元)',
  '工业增加值(万元)',
  '利润总额(万元)',
  '税收(万元)',
  '用地面积(亩)',
  '期末从业人员(人)',
  '研发费用(万元)',
  '综合能耗(吨标准煤)',
  '用电量(万千瓦时)',
  '主要污染物排放(吨)',
];

/** 2026-06 of 2026年1-6月. */
function endOf(row: Row): string {
  const [, year = '', month = ''] = /^(\d{4})年1-(\d+)月$/.exec(cell(row, '期间')) ?? [];
  return `${year}-${month.padStart(2, '0')}`;
}

/** Whether the firm stood still on the last day before a month and does at its end. */
function stoodStill(firm: string, since: string, until: string): boolean {
  const events = STOPS.filter(
    (row) => row['企业'] === firm && /^[停复]产$/.test(row['类型'] ?? ''),
  );
  const last = (before: string): string | undefined =>
    events.filter((row) => cell(row, '日期') < before).at(-1)?.['类型'];
  return last(`${since}-32`) === '停产' && last(`${until}-32`) === '停产';
}

const pairs = PERIODS.flatMap((now, index) => {
  const before = PERIODS[index - 1];
  const follows = before?.['企业'] === now['企业'];
  return before !== undefined && follows ? [{ before, now }] : [];
}).filter(({ before, now }) => stoodStill(cell(now, '企业'), endOf(before), endOf(now)));

test('three firms of the demo stand still for more than one month', () => {
  expect(new Set(pairs.map(({ now }) => now['企业']))).toEqual(
    new Set(['驰轮力车', '青瓦实业', '沉香医药']),
  );
});

test.each(GROWING)('%s of a firm that stands still does not grow', (column) => {
  const grown = pairs
    .filter(({ before, now }) => numberIn(now, column) > numberIn(before, column))
    .map(({ now }) => `${now['企业']} ${now['期间']}`);
  expect(grown).toEqual([]);
});
