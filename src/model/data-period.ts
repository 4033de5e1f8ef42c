/** Up to when any of the main tables has been filled in. */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { latestPeriod } from './latest.ts';
import { comparePeriods } from './period.ts';

/** The tables that come by the period. */
export type PeriodTables = Pick<Park, 'observations' | 'projectProgress' | 'measures'>;

/**
 * The latest period that indicators, the progress of projects or the lines of the report have reached: one
 * table may be ahead of another.
 *
 * @throws RangeError when nothing has been reported at all
 */
export function dataPeriod(tables: PeriodTables): Period {
  const rows: readonly { readonly period: Period }[] = [
    ...tables.projectProgress,
    ...tables.measures,
  ];
  return rows.reduce(
    (latest, { period }) => (comparePeriods(period, latest) > 0 ? period : latest),
    latestPeriod(tables),
  );
}
