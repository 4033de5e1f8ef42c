import { expect, test } from 'vitest';
import { date, readDate } from '../../../src/data/columns/date.ts';

test.each([
  ['2024-06-01', '2024-06-01'],
  ['2024/6/1', '2024-06-01'],
  ['2024.6.1', '2024-06-01'],
  ['2024年6月1日', '2024-06-01'],
  ['２０２４年６月１日', '2024-06-01'],
  ['2024 年 6 月 1 日', '2024-06-01'],
  ['20240601', '2024-06-01'],
  ['2024/6/1 0:00', '2024-06-01'],
  ['2024-06-01 00:00:00', '2024-06-01'],
  ['2024-02-29', '2024-02-29'],
  ['45444', '2024-06-01'],
  ['45292', '2024-01-01'],
])('reads %s as %s', (text, value) => {
  expect(readDate(text)).toMatchObject({ value });
});

test('says that a number was read as a serial date', () => {
  expect(readDate('45444')).toMatchObject({ remark: { code: 'date-serial', severity: 'note' } });
});

test.each([
  ['2024年4月31日', 'no-such-date'],
  ['2023-02-29', 'no-such-date'],
  ['2024-13-01', 'no-such-date'],
  ['2024-00-10', 'no-such-date'],
  ['4月31日', 'date-without-year'],
  ['2024年6月', 'date-without-day'],
  ['2024-06', 'date-without-day'],
  ['2024', 'date-without-day'],
  ['1/6/2024', 'date-order'],
  ['Jun-24', 'not-a-date'],
  ['2024-6.1', 'not-a-date'],
  ['2024/6/1 14:30', 'not-a-date'],
  ['99999', 'not-a-date'],
  ['六月一日', 'not-a-date'],
])('refuses %s (%s)', (text, code) => {
  expect(readDate(text)).toMatchObject({ fault: { code } });
});

test('a blank date is allowed only where the column is optional', () => {
  const spec = {
    header: '日期',
    disclosure: 'public',
    description: '日期',
    example: '2024-06-01',
  } as const;
  expect(date(spec).read(' ')).toEqual({ value: undefined });
  expect(date({ ...spec, required: true }).read('')).toMatchObject({
    fault: { code: 'required-cell' },
  });
});

test.each(['—', '待定', '无'])('says what to do instead of %s where there is no date', (text) => {
  const spec = {
    header: '日期',
    disclosure: 'public',
    description: '日期',
    example: '2024-06-01',
  } as const;
  expect(date(spec).read(text)).toMatchObject({ fault: { fix: '没有的请留空' } });
  expect(date({ ...spec, required: true }).read(text)).toMatchObject({
    fault: { fix: '还没有日期就不要填这一行' },
  });
});
