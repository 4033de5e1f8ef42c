import { describe, expect, test } from 'vitest';
import { dueDate } from '../../../src/data/columns/due-date.ts';

const column = dueDate({
  header: '计划竣工',
  disclosure: 'public',
  description: '日期',
  example: '2026年9月',
});

describe('a planned date', () => {
  test.each([
    ['2026年9月', '2026-09-30'],
    ['2026年9月底', '2026-09-30'],
    ['2026年9月底前', '2026-09-30'],
    ['2026年2月', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026/9', '2026-09-30'],
    ['２０２６年９月末', '2026-09-30'],
    ['2026年底', '2026-12-31'],
    ['2026年末', '2026-12-31'],
    ['2026年9月上旬', '2026-09-10'],
    ['2026年9月中旬', '2026-09-20'],
    ['2026年2月下旬', '2026-02-28'],
    ['2026年9月初', '2026-09-10'],
    ['2026年三季度', '2026-09-30'],
    ['2026年第1季度', '2026-03-31'],
    ['2026Q3', '2026-09-30'],
    ['2026年上半年', '2026-06-30'],
    ['2026年下半年', '2026-12-31'],
    ['2026年', '2026-12-31'],
    ['2026年年底前', '2026-12-31'],
    ['2026年内', '2026-12-31'],
  ])('takes the last day of %s and says so', (cell, value) => {
    expect(column.read(cell)).toMatchObject({ value, remark: { code: 'date-month-end' } });
  });

  test.each([
    ['2026-09', '2026年9月'],
    ['2026年9月底', '2026年9月底'],
    ['2026/9', '2026年9月'],
    ['2026年9月份', '2026年9月'],
    ['２０２６年９月上旬', '2026年9月上旬'],
    ['2026年第3季度', '2026年三季度'],
    ['2026Q3', '2026年三季度'],
    ['2026年年底前', '2026年底前'],
    ['2026年上半年', '2026年上半年'],
    ['近期', '近期'],
    ['**', '未公布'],
  ])('keeps what %s says as %s', (cell, text) => {
    expect(column.read(cell)).toMatchObject({ text });
  });

  test.each(['近期', '**', 'XX'])('has no day for %s', (cell) => {
    expect(column.read(cell)).toMatchObject({ value: undefined });
  });

  test.each(['2026-09-15', '2026年9月15日', '20260915'])('keeps the day of %s', (cell) => {
    expect(column.read(cell)).toEqual({ value: '2026-09-15' });
  });

  test.each([
    ['2026.1', 'date-without-day'],
    ['2026年13月', 'date-without-day'],
    ['2026', 'date-without-day'],
    ['9月底', 'date-without-year'],
    ['尽快', 'not-a-date'],
    ['4月31日', 'date-without-year'],
    ['2026-04-31', 'no-such-date'],
  ])('refuses %s', (cell, code) => {
    expect(column.read(cell)).toMatchObject({ fault: { code } });
  });

  test('may be blank', () => {
    expect(column.read('')).toEqual({ value: undefined });
  });
});
