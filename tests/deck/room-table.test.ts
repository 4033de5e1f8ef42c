import { expect, test } from 'vitest';
import { roomTable } from '../../src/components/deck/room-table.ts';

const table = (head: string[], rows: string[][]) => ({
  head,
  rows,
  numeric: head.map((_, column) => column > 0),
});
const TITLE = '140块地共12,664.4亩';
const LONG = TITLE.repeat(3);
const parks = (count: number) => ({
  table: table(
    ['园区', '数值'],
    Array.from({ length: count }, (_, i) => [`园区${i}`, String(i)]),
  ),
});

test('a short table is shown whole', () => {
  const rows = [
    ['已收储', '13', '1,506.1'],
    ['在建', '11', '838.8'],
  ];
  const shown = roomTable({ table: table(['状态', '块数', '面积（亩）'], rows) }, TITLE);
  expect(shown.head).toEqual(['状态', '块数', '面积（亩）']);
  expect(shown.rows).toEqual(rows);
  expect(shown.rest).toBe(0);
});

test('of many rows those that fit are shown and the rest counted', () => {
  const { rest, rows } = roomTable(parks(40), TITLE);
  expect(rows.map(([name]) => name)).toEqual(rows.map((_, i) => `园区${i}`));
  expect(rows.length).toBeGreaterThan(6);
  expect(rest).toBe(40 - rows.length);
});

test('a title of more lines leaves room for fewer rows', () => {
  expect(roomTable(parks(40), LONG).rows.length).toBeLessThan(
    roomTable(parks(40), TITLE).rows.length,
  );
});

test('what the title states is shown instead of the whole table', () => {
  const stated = [['合计', '28']];
  const shown = roomTable({ ...parks(40), stated }, TITLE);
  expect(shown.rows).toEqual(stated);
  expect(shown.rest).toBe(0);
});

test('a table of words is shown in words', () => {
  const { head, rows } = roomTable(
    {
      table: {
        head: ['企业', '产业', '上年等级', '等级'],
        rows: [['惊星光电', '光电信息', 'B类', 'A类']],
        numeric: [false, false, false, false],
      },
    },
    TITLE,
  );
  expect(head).toEqual(['企业', '产业', '上年等级', '等级']);
  expect(rows[0]).toEqual(['惊星光电', '光电信息', 'B类', 'A类']);
});

test('columns that do not fit are left out, words before numbers; long names are cut', () => {
  const shown = roomTable(
    {
      table: {
        head: ['企业', '说明', '产值（亿元）', '税金（亿元）', '研发费用（亿元）', '用地（亩）'],
        rows: [['名称特别特别特别特别长的一家有限公司', '文字', '11.80', '0.52', '0.31', '88.9']],
        numeric: [false, false, true, true, true, true],
      },
    },
    TITLE,
  );
  expect(shown.head).not.toContain('说明');
  expect(shown.head.length).toBeGreaterThan(1);
  expect(shown.head.length).toBeLessThan(5);
  expect(shown.rows[0]?.[0]).toMatch(/…$/);
});
