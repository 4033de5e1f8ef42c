import { expect, test } from 'vitest';
import type { Observation } from '../../src/data/observations.ts';
import type { ReleaseDay } from '../../src/data/release-days.ts';
import { nextPeriod, nextReleases, releaseDayOf } from '../../src/model/next-release.ts';

const at = (text: string) => {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return { year, month };
};
const keyOf = ({ month, year }: { month: number; year: number }): string => `${year}-${month}`;
const usual = (day: number, months = 1) => ({ day, months }) as ReleaseDay;
const reported = (periods: readonly string[]) =>
  periods.map((period) => ({ period: at(period), value: 1 }) as Observation);

test.each([
  ['month after month', ['2026-4', '2026-5', '2026-6'], '2026-7'],
  ['one period alone is taken as a month', ['2026-6'], '2026-7'],
  ['a month left out is none too', ['2026-2', '2026-3', '2026-6'], '2026-7'],
  ['January is never reported alone', ['2026-10', '2026-11', '2026-12'], '2027-2'],
  ['but where it was, it is', ['2026-1', '2026-11', '2026-12'], '2027-1'],
  ['by the quarter', ['2025-9', '2025-12', '2026-3', '2026-6'], '2026-9'],
  ['by the year', ['2023-12', '2024-12', '2025-12'], '2026-12'],
])('%s', (_, periods, expected) => {
  const next = nextPeriod(periods.map(at));
  expect(next && keyOf(next)).toBe(expected);
});

test('without a period there is nothing to come', () => {
  expect(nextPeriod([])).toBeUndefined();
  expect(nextReleases([], usual(20))).toEqual([]);
});

test.each([
  ['2026-7', 20, 1, '2026-08-20'],
  ['2026-12', 20, 1, '2027-01-20'],
  ['2026-1', 30, 1, '2026-02-28'],
  ['2026-6', 31, 0, '2026-06-30'],
  ['2026-12', 15, 4, '2027-04-15'],
])('figures of %s on day %i, %i months later: %s', (period, day, months, expected) => {
  expect(releaseDayOf(at(period), usual(day, months))).toBe(expected);
});

test('releases of a year, the nearest first; rows prepared in advance are not reported ones', () => {
  const rows = [
    ...reported(['2026-3', '2026-6']),
    { period: at('2026-9'), value: 'not-reported' } as Observation,
  ];
  expect(nextReleases(rows, usual(18)).map(({ day }) => day)).toEqual([
    '2026-10-18',
    '2027-01-18',
    '2027-04-18',
    '2027-07-18',
  ]);
});
