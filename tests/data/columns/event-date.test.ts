import { expect, test } from 'vitest';
import { actualDate, eventDate, readEventDate } from '../../../src/data/columns/event-date.ts';

test.each([
  ['2026-05-20', '2026-05-20'],
  ['2026年5月20日', '2026-05-20'],
  ['45444', '2024-06-01'],
  ['2026年5月', '2026-05'],
  ['2026年5月份', '2026-05'],
  ['２０２６年１２月', '2026-12'],
  ['2026-05', '2026-05'],
  ['2026/5', '2026-05'],
  ['2026.05', '2026-05'],
  ['**', ''],
  ['xx', ''],
])('reads %s as %j', (text, value) => {
  expect(readEventDate(text)).toMatchObject({ value });
});

test.each([
  ['2026.1', 'date-without-day'],
  ['2026年13月', 'date-without-day'],
  ['1026年3月', 'date-without-day'],
  ['2026年', 'date-without-day'],
  ['5月', 'not-a-date'],
  ['5月20日', 'date-without-year'],
  ['近期', 'not-a-date'],
])('refuses %s (%s)', (text, code) => {
  expect(readEventDate(text)).toMatchObject({ fault: { code } });
});

test('says of a year alone that a month will do', () => {
  expect(readEventDate('2026年')).toMatchObject({
    fault: { expected: expect.stringContaining('2026年7月'), fix: expect.stringContaining('月份') },
  });
});

test('must be filled', () => {
  const spec = { header: '日期', description: '日期', example: '2026-05-20' } as const;
  expect(eventDate({ ...spec, disclosure: 'public' }).read('')).toMatchObject({
    fault: { code: 'required-cell' },
  });
});

test('a withheld date is kept, a year that no event can have is not', () => {
  const column = eventDate({
    header: '日期',
    description: '日期',
    example: '2026-05-20',
    disclosure: 'public',
  });
  expect(column.read('**')).toMatchObject({ value: '' });
  expect(column.read('2026年5月')).toMatchObject({ value: '2026-05' });
  expect(column.read('1950年5月')).toMatchObject({ fault: { code: 'year-out-of-range' } });
});

test('an actual date may be blank, a month, or withheld', () => {
  const spec = { header: '实际竣工', description: '日期', example: '2026-05-20' } as const;
  const column = actualDate({ ...spec, disclosure: 'public' });
  expect(column.read('')).toMatchObject({ value: undefined });
  expect(column.read('2026年5月')).toMatchObject({ value: '2026-05' });
  expect(column.read('**')).toMatchObject({ value: '' });
});
