import { expect, test } from 'vitest';
import { roomTable } from '../../src/components/deck/room-table.ts';

const table = (head: string[], rows: string[][]) => ({
  head,
  rows,
  numeric: head.map((_, column) => column > 0),
});

test('a short table is shown whole', () => {
  const { head, rest, rows } = roomTable(
    table(
      ['状态', '块数', '面积（亩）'],
      [
        ['已收储', '13', '1,506.1'],
        ['在建', '11', '838.8'],
      ],
    ),
  );
  expect(head).toEqual(['状态', '块数', '面积（亩）']);
  expect(rows).toHaveLength(2);
  expect(rest).toBe(0);
});

test('of many rows the first six are shown and the rest counted', () => {
  const { rest, rows } = roomTable(
    table(
      ['园区', '数值'],
      Array.from({ length: 40 }, (_, i) => [`园区${i}`, String(i)]),
    ),
  );
  expect(rows.map(([name]) => name)).toEqual([0, 1, 2, 3, 4, 5].map((i) => `园区${i}`));
  expect(rest).toBe(34);
});

test('a table of words is shown in words', () => {
  const { head, rows } = roomTable({
    head: ['企业', '产业', '上年等级', '等级'],
    rows: [['惊星光电', '光电信息', 'B类', 'A类']],
    numeric: [false, false, false, false],
  });
  expect(head).toEqual(['企业', '产业', '上年等级', '等级']);
  expect(rows[0]).toEqual(['惊星光电', '光电信息', 'B类', 'A类']);
});

test('columns that do not fit are left out, words before numbers; long names are cut', () => {
  const shown = roomTable({
    head: ['企业', '说明', '产值（亿元）', '税金（亿元）', '研发费用（亿元）', '用地（亩）'],
    rows: [['名称特别特别特别特别长的一家有限公司', '文字', '11.80', '0.52', '0.31', '88.9']],
    numeric: [false, false, true, true, true, true],
  });
  expect(shown.head).not.toContain('说明');
  expect(shown.head.length).toBeGreaterThan(1);
  expect(shown.head.length).toBeLessThan(5);
  expect(shown.rows[0]?.[0]).toMatch(/…$/);
});
