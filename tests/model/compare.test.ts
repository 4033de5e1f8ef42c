import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { contributionsOf } from '../../src/model/contribution.ts';
import { favourableLead, rankByGrowth, scheduleOverview } from '../../src/model/ranking.ts';
import { sameMonthsByYear } from '../../src/model/series.ts';
import { standingOf } from '../../src/model/standing.ts';
import { H1, INDICATORS, observation, tables, target } from './tables.ts';

describe('standings side by side', () => {
  const from = tables(
    [
      observation('revenue', 'zone', { value: 52.14, growth: 20.47 }),
      observation('value-added', 'zone', { value: 12.58, growth: 28.96 }),
      observation('tax', 'zone', { value: 1.42, growth: -3 }),
      observation('energy', 'zone', { value: 4.2 }),
      observation('export', 'zone', { value: 'withheld' }),
      observation('staff', 'zone', { value: 10723 }),
    ],
    [
      target('revenue', 'zone', { value: 135 }),
      target('value-added', 'zone', { value: 27.8 }),
      target('tax', 'zone', { value: 2.14 }),
      target('energy', 'zone', { value: 8 }),
      target('export', 'zone', { value: 5 }),
    ],
  );
  const standings = INDICATORS.flatMap(({ code }) => standingOf(from, code, 'zone', H1) ?? []);
  const codes = (list: readonly { indicator: { code: string } }[]) =>
    list.map((standing) => standing.indicator.code);

  test('are sorted out against their schedules, the furthest first', () => {
    const overview = scheduleOverview(standings);
    expect(codes(overview.reached)).toEqual(['tax']);
    expect(codes(overview.short)).toEqual(['revenue', 'value-added', 'energy']);
    expect(codes(overview.unknown)).toEqual(['export']);
  });

  test('a lead counts against an indicator that should be low', () => {
    const energy = standings.find(({ indicator }) => indicator.code === 'energy');
    expect(energy?.lead).toBe(2.5);
    expect(energy && favourableLead(energy)).toBe(-2.5);
  });

  test('are ranked by stated growth', () => {
    expect(codes(rankByGrowth(standings))).toEqual(['value-added', 'revenue', 'tax']);
  });
});

describe('contributions of the parks', () => {
  const parts = (values: readonly Reading[], code = 'revenue') =>
    ['xincheng', 'shanqian', 'laocheng', 'linjiang'].flatMap((park, index) => {
      const value = values[index];
      return value === undefined ? [] : [observation(code, park, { value })];
    });

  test('are shares of the stated whole, the largest first', () => {
    const rows = [
      ...parts([15.3, 21.48, 9.26, 5]),
      observation('revenue', 'zone', { value: 52.14 }),
    ];
    const found = contributionsOf(tables(rows), 'revenue', 'zone', H1);
    expect(found?.total).toBe(52.14);
    expect(found?.parts[0]).toMatchObject({ park: { code: 'shanqian' }, value: 21.48 });
    expect(found?.parts[0]?.share).toBeCloseTo(0.411968, 6);
    expect(found?.missing).toEqual([]);
  });

  test('are shares of the sum when no whole is stated', () => {
    const found = contributionsOf(tables(parts([40, 30, 20, 10])), 'revenue', 'zone', H1);
    expect(found?.parts.map((part) => part.share)).toEqual([0.4, 0.3, 0.2, 0.1]);
  });

  test('have no shares when the whole is incomplete', () => {
    const found = contributionsOf(tables(parts([40, 'withheld', 20, 10])), 'revenue', 'zone', H1);
    expect(found?.total).toBe('withheld');
    expect(found?.parts.map((part) => part.share)).toEqual(Array(4).fill('withheld'));
    expect(found?.parts[3]?.park.code).toBe('shanqian');
    expect(found?.missing.map((part) => part.park.code)).toEqual(['shanqian']);
  });

  test('have no shares for losses and percentages', () => {
    const loss = contributionsOf(tables(parts([-1, 3, 2, 1])), 'revenue', 'zone', H1);
    expect(loss?.parts[3]?.share).toBe('not-applicable');
    const rate = contributionsOf(tables(parts([60, 70, 80, 90], 'fit')), 'fit', 'zone', H1);
    expect(rate?.parts.map((part) => part.value)).toEqual([90, 80, 70, 60]);
    expect(rate?.parts[0]?.share).toBe('not-applicable');
  });

  test('do not exist without rows', () => {
    expect(contributionsOf(tables([]), 'revenue', 'zone', H1)).toBeUndefined();
    expect(contributionsOf(tables([]), 'none', 'zone', H1)).toBeUndefined();
  });
});

test('the same months of several years stand side by side', () => {
  const rows = [
    observation('revenue', 'zone', { value: 43.28, period: { year: 2025, month: 6 } }),
    observation('revenue', 'zone', { value: 86, period: { year: 2025, month: 12 } }),
    observation('revenue', 'zone', { value: 52.14 }),
    observation('revenue', 'zone', { value: 36.1, period: { year: 2024, month: 6 } }),
    observation('revenue', 'zone', { value: 60, period: { year: 2027, month: 6 } }),
  ];
  const years = sameMonthsByYear(tables(rows), 'revenue', 'zone', H1);
  expect(years.map(({ period, figure }) => [period.year, figure.value])).toEqual([
    [2024, 36.1],
    [2025, 43.28],
    [2026, 52.14],
  ]);
  expect(sameMonthsByYear(tables(rows), 'none', 'zone', H1)).toEqual([]);
});
