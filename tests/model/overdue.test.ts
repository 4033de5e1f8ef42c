import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/data/measures.ts';
import type { Observation } from '../../src/data/observations.ts';
import { latestPeriod, latestPeriodOf } from '../../src/model/latest.ts';
import { overdueIndicators } from '../../src/model/overdue.ts';
import { observation, tables } from './tables.ts';

const monthly = (code: string, park: string, months: readonly number[], year = 2026) =>
  months.map((month) => observation(code, park, { value: 1, period: { year, month } }));

function overdueOf(rows: readonly Observation[], code: string) {
  return overdueIndicators(tables(rows)).find((entry) => entry.indicator.code === code);
}

describe('the as-of of the data', () => {
  test('is the latest reported period', () => {
    const rows = monthly('revenue', 'zone', [2, 3, 6]);
    expect(latestPeriod(tables(rows))).toEqual({ year: 2026, month: 6 });
    expect(latestPeriodOf(tables(rows), 'tax')).toBeUndefined();
    expect(latestPeriodOf(tables(rows), 'revenue', 'xincheng')).toBeUndefined();
  });

  test('is not moved by forecasts or by rows prepared in advance', () => {
    const rows = [
      ...monthly('revenue', 'zone', [6]),
      observation('revenue', 'zone', {
        value: 130,
        status: 'forecast',
        period: { year: 2026, month: 12 },
      }),
      observation('tax', 'zone', { period: { year: 2026, month: 7 } }),
    ];
    expect(latestPeriod(tables(rows))).toEqual({ year: 2026, month: 6 });
  });

  test('a withheld figure has been reported', () => {
    const rows = [observation('tax', 'zone', { value: 'withheld' })];
    expect(latestPeriod(tables(rows))).toEqual({ year: 2026, month: 6 });
  });

  test('does not exist without data', () => {
    expect(() => latestPeriod(tables([]))).toThrow(RangeError);
    const march = { period: { year: 2026, month: 3 } } as Measure;
    expect(latestPeriod({ ...tables([]), measures: [march] })).toEqual({ year: 2026, month: 3 });
  });
});

describe('overdue indicators', () => {
  const current = monthly('revenue', 'zone', [2, 3, 4, 5, 6]);

  test('a monthly indicator that stops is overdue', () => {
    const found = overdueOf([...current, ...monthly('tax', 'zone', [2, 3, 4])], 'tax');
    expect(found).toMatchObject({ latest: { year: 2026, month: 4 }, monthsBehind: 2 });
    expect(found?.parks.map(({ park, monthsBehind }) => [park.code, monthsBehind])).toEqual([
      ['zone', 2],
    ]);
  });

  test('an indicator that is up to date is not', () => {
    expect(overdueOf(current, 'revenue')).toBeUndefined();
  });

  test('a quarterly indicator is overdue only when its next quarter is past', () => {
    const quarterly = [
      ...monthly('tax', 'zone', [3, 6, 9, 12], 2025),
      ...monthly('tax', 'zone', [3]),
    ];
    const until = (month: number) => [...monthly('revenue', 'zone', [2, month]), ...quarterly];
    expect(overdueOf(until(5), 'tax')).toBeUndefined();
    expect(overdueOf(until(6), 'tax')).toMatchObject({ monthsBehind: 3 });
  });

  test('December and 1—2月 are neighbours', () => {
    const rows = [
      ...monthly('tax', 'zone', [11, 12], 2025),
      ...monthly('revenue', 'zone', [12], 2025),
      ...monthly('revenue', 'zone', [2]),
    ];
    expect(overdueOf(rows, 'tax')).toMatchObject({ monthsBehind: 2 });
  });

  test('one park behind the others is named', () => {
    const found = overdueOf(
      [...current, ...monthly('revenue', 'laocheng', [2, 3, 4, 5])],
      'revenue',
    );
    expect(found).toMatchObject({ monthsBehind: 0 });
    expect(found?.parks.map(({ park }) => park.code)).toEqual(['laocheng']);
  });

  test('what was never reported comes first', () => {
    const [first] = overdueIndicators(tables([...current, ...monthly('tax', 'zone', [2])]));
    expect(first).toMatchObject({ latest: undefined, monthsBehind: undefined, parks: [] });
  });
});
