/** The checks and the site must agree on what the newest month is. */
import { expect, test } from 'vitest';
import { asOfPeriod } from '../../src/check/as-of.ts';
import { observations } from '../../src/data/observations.ts';
import type { Observation } from '../../src/data/observations.ts';
import type { ReadTables } from '../../src/data/read-tables.ts';
import { latestReported } from '../../src/model/latest.ts';

const row = (month: number, cells: Partial<Observation>): Observation =>
  ({
    indicator: 'tax',
    park: 'zone',
    period: { year: 2026, month },
    value: 'not-reported',
    growth: 'not-reported',
    change: 'not-reported',
    status: 'flash',
    ...cells,
  }) as Observation;

test.each<[string, Partial<Observation>, number]>([
  ['a number', { value: 1.42 }, 6],
  ['a withheld value', { value: 'withheld' }, 6],
  ['growth alone', { growth: 12.61 }, 6],
  ['nothing yet', {}, 5],
  ['a forecast', { value: 2, status: 'forecast' }, 5],
])('with %s in the newest month', (_, cells, month) => {
  const rows = [row(5, { value: 1.18 }), row(6, cells)];
  const tables = new Map([
    [
      'observations',
      { dataset: observations, rows: rows.map((one) => ({ cells: one, whole: true })) },
    ],
  ]) as unknown as ReadTables;
  expect(asOfPeriod(tables)).toEqual({ year: 2026, month });
  expect(latestReported(rows)).toEqual({ year: 2026, month });
});
