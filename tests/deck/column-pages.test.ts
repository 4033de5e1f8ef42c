import { expect, test } from 'vitest';
import { columnPages } from '../../src/components/deck/column-pages.ts';

const TITLE = '完成全年目标，后6个月每月需完成主营业务收入13.81亿元';
const HEAD = ['指标', '全年目标', '已完成', '月均完成', '余下每月需', '需为月均的'];
const row = (name: string) => [name, '135.01亿元', '52.14亿元', '8.69亿元', '13.81亿元', '1.59倍'];

test('columns go on on a further slide, each with what the rows are about', () => {
  const pages = columnPages({ head: HEAD, rows: [row('主营业务收入'), row('出货值')] }, TITLE);
  expect(pages?.flatMap(({ head }) => head.slice(1))).toEqual(HEAD.slice(1));
  for (const { head, rows } of pages ?? []) {
    expect(head[0]).toBe('指标');
    expect(rows.map(([name]) => name)).toEqual(['主营业务收入', '出货值']);
  }
  expect(pages).toHaveLength(2);
});

test.each([
  ['sentences', { head: ['问题', '措施'], rows: [['园'.repeat(20), '区'.repeat(20)]] }],
  ['one column', { head: ['下一步'], rows: [['招商']] }],
  ['rows beyond a slide', { head: HEAD, rows: Array.from({ length: 12 }, () => row('收入')) }],
])('%s are a list', (_, table) => {
  expect(columnPages(table, TITLE)).toBeUndefined();
});
