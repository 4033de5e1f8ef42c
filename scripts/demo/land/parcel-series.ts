import { periodKey } from '../../../src/data/period.ts';
import { FIRST_YEAR, periodsSince } from '../calendar.ts';
import type { ParcelPlan } from '../plan.ts';
import type { DemoReading, SeriesByPark } from '../series.ts';
import { growthOf } from '../series.ts';
import { ZONE_CODE } from '../zone.ts';
import { movesTo } from './fit.ts';

/** Cumulative 亩 of the zone's parcels that reached the plan's stage in the year, in whole 亩. */
export function parcelSeries({ stage }: ParcelPlan): SeriesByPark {
  const moves = movesTo(stage);
  const upTo = (year: number, month: number): number =>
    Math.round(
      moves
        .filter(
          ({ date }) => Number(date.slice(0, 4)) === year && Number(date.slice(5, 7)) <= month,
        )
        .reduce((sum, { areaMu }) => sum + areaMu, 0),
    );
  const readings = new Map<string, DemoReading>();
  for (const { year, month } of periodsSince(FIRST_YEAR)) {
    const steps = upTo(year, month);
    const base = upTo(year - 1, month);
    const reading = { steps, growth: growthOf(steps, base), change: steps - base };
    readings.set(periodKey({ year, month }), reading);
  }
  return new Map([[ZONE_CODE, readings]]);
}
