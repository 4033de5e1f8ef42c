import { expect, test } from 'vitest';
import { cutFiles, dateRows, repeatMonths, type Files } from './cut-files.ts';
import { periodsBetween, starterFiles } from './starter-files.ts';

const FEBRUARY = { year: 2026, month: 2 };
const files = starterFiles(periodsBetween({ year: 2025, month: 11 }, { year: 2026, month: 4 }));

const periodsIn = (given: Files): string[] =>
  [...new TextDecoder().decode(given.get('observations.csv')).matchAll(/\d{4}年1-\d+月/g)].map(
    ([period]) => period,
  );

test('January is reported with February', () => {
  expect(periodsIn(files)).toEqual([
    '2025年1-11月',
    '2025年1-12月',
    '2026年1-2月',
    '2026年1-3月',
    '2026年1-4月',
  ]);
});

test('rows of later months are cut off, and targets of later years', () => {
  const tables = dateRows(files);
  expect(periodsIn(cutFiles(files, tables, FEBRUARY)).at(-1)).toBe('2026年1-2月');
  const earlier = cutFiles(files, tables, { year: 2024, month: 12 });
  expect(periodsIn(earlier)).toEqual([]);
  expect(new TextDecoder().decode(earlier.get('targets.csv'))).not.toContain('2025');
});

test('months are repeated a year later', () => {
  const repeated = repeatMonths(files, ['observations.csv'], [FEBRUARY]);
  expect(periodsIn(repeated)).toEqual([...periodsIn(files), '2027年1-2月']);
});
