import { describe, expect, test } from 'vitest';
import {
  isListOfNames,
  itemsOf,
  setTable,
  withoutEmptyColumns,
} from '../../src/components/deck/slide-table.ts';

const TITLE = '还有9个问题需要解决（1/3）';
const HEAD = ['问题', '措施', '责任单位', '时限'];
const row = (length: number): string[] => [
  '园'.repeat(length),
  '区'.repeat(length),
  '开发区经济发展局',
  '2026年9月',
];

describe('a table on slides', () => {
  test('of few rows stands on one slide in larger letters', () => {
    const set = setTable({ head: HEAD, rows: [row(12), row(12), row(12)] }, TITLE);
    expect(set.size).toBe('few');
    expect(set.pages).toHaveLength(1);
  });

  test('has its rows as far apart as takes no further slide', () => {
    const sizes = [7, 9, 11].map((count) => {
      const rows = Array.from({ length: count }, () => row(8));
      return setTable({ head: HEAD, rows }, TITLE).size;
    });
    expect(sizes).toEqual(['spaced', 'roomy', 'many']);
  });

  test('has no column wider than it needs where another one breaks', () => {
    const rows = [['园'.repeat(40), '市投资促进局和省里']];
    const { widths } = setTable({ head: ['请求事项', '由谁协调'], rows }, TITLE);
    expect(widths[0]).toBeGreaterThanOrEqual(65);
  });

  test('of six rows of two lines stands on one slide', () => {
    const rows = Array.from({ length: 6 }, () => row(16));
    expect(setTable({ head: HEAD, rows }, TITLE).pages).toHaveLength(1);
  });

  test('of many rows loses and moves none, and spreads them evenly', () => {
    const rows = Array.from({ length: 25 }, (_, index) => row(8 + ((index * 7) % 30)));
    const { pages, size } = setTable({ head: HEAD, rows }, TITLE);
    expect(size).toBe('roomy');
    expect(pages.flat()).toEqual(rows);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThan(12);
  });

  test.each([
    [
      ['问题', '时限'],
      ['园'.repeat(60), '近期'],
    ],
    [HEAD, row(40)],
    [['请求事项'], ['请求支持']],
    ['指标全年目标已完成月均每月需为月均的'.match(/../g) ?? [], Array<string>(9).fill('12.34亿元')],
    [
      ['甲', '乙', '丙', '丁', '戊'],
      ['一', '二', '三', '四', '五'],
    ],
  ])('%j: columns and their numbers take the whole width', (head, cells) => {
    const { widths } = setTable({ head, rows: [cells] }, TITLE);
    expect(widths.every((width) => width >= 5 && width % 5 === 0)).toBe(true);
    const number = 5;
    expect(widths.reduce((sum, width) => sum + width, number)).toBe(100);
  });

  test('has no column that says nothing', () => {
    const table = {
      head: HEAD,
      rows: [
        ['甲', '', '', '9月'],
        ['乙', '', '', ''],
      ],
    };
    expect(withoutEmptyColumns(table)).toEqual({
      head: ['问题', '时限'],
      rows: [
        ['甲', '9月'],
        ['乙', ''],
      ],
    });
  });

  test('is a list in large letters, each cell with its heading', () => {
    expect(
      itemsOf({
        head: HEAD,
        rows: [
          ['甲', '乙', '', '9月'],
          ['丙', '', '', ''],
        ],
      }),
    ).toEqual([
      { main: '甲', fields: ['措施：乙', '时限：9月'] },
      { main: '丙', fields: [] },
    ]);
  });
});

test.each([
  ['no rows', []],
  [
    'rows that say nothing',
    [
      ['', ''],
      ['', ''],
    ],
  ],
])('a table of %s has no slide', (_what, rows) => {
  const table = withoutEmptyColumns({ head: ['问题', '措施'], rows });
  expect(table).toEqual({ head: [], rows: [] });
  expect(setTable(table, TITLE).pages).toEqual([]);
});

test('a row of figures does not break the name of what they are of', () => {
  const head = ['指标', '全年目标', '已完成', '已过月份每月', '余下月份每月需', '需为月均的'];
  const rows = [['招商实际到位资金', '24亿元', '12.17亿元', '2.03亿元', '1.97亿元', '0.97倍']];
  const [first = 0] = setTable({ head, rows }, TITLE).widths;
  expect(first).toBeGreaterThanOrEqual(20);
});

test.each([
  ['云江经开、北原园', true],
  ['青石高新、东岭高新、西川经开', true],
  ['云江经开', false],
  ['没有这个指标，或者不公开：西川经开、北原园', false],
  ['协调供电部门尽快完成线路迁改、落实资金', false],
])('whether %s is a list of names: %s', (cell, expected) => {
  expect(isListOfNames(cell)).toBe(expected);
});
