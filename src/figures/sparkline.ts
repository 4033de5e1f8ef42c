import { drawSparkline } from '../charts/sparkline.ts';
import type { Park } from '../data/park.ts';
import { findObservation } from '../model/lookup.ts';
import type { Standing } from '../model/standing.ts';

const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The current year's months of a standing's indicator as a tiny line, '' when too few. */
export function sparklineOf(park: Park, standing: Standing): string {
  const { indicator, period } = standing;
  const values = MONTHS.filter((month) => month <= period.month).map(
    (month) =>
      findObservation(park, indicator.code, standing.park.code, { year: period.year, month })
        ?.value ?? ('not-reported' as const),
  );
  return drawSparkline(values);
}
