/** What an office expects of a whole year where it is less than the target. */
import type { Observation } from '../data/observations.ts';
import type { Target } from '../data/targets.ts';
import { MONTHS } from './period.ts';
import { completion } from './progress.ts';

/** A forecast below its target. */
export interface ShortForecast {
  readonly indicator: string;
  /** Forecast ÷ target, a fraction below 1. */
  readonly share: number;
}

/** What a forecast is read from; rows of a table that is being checked will do. */
export type ForecastRow = Pick<Observation, 'indicator' | 'park' | 'period' | 'status' | 'value'> &
  Partial<Pick<Observation, 'completion'>>;
type TargetRow = Pick<Target, 'indicator' | 'park' | 'value' | 'year'>;

/**
 * The indicators of a park whose forecast for the whole of a year is below the target, as stated or as
 * forecast ÷ target.
 *
 * @param isLower whether less of an indicator is better, so that below its target is where it should be
 */
export function shortForecasts(
  observations: readonly ForecastRow[],
  targets: readonly TargetRow[],
  park: string,
  year: number,
  isLower: (indicator: string) => boolean,
): ShortForecast[] {
  return observations.flatMap((row) => {
    const { indicator, period, status } = row;
    if (status !== 'forecast' || row.park !== park || period.year !== year) return [];
    if (period.month !== MONTHS || isLower(indicator)) return [];
    const target = targets.find(
      (goal) => goal.indicator === indicator && goal.park === park && goal.year === year,
    );
    const share =
      typeof row.completion === 'number'
        ? row.completion / 100
        : target === undefined
          ? undefined
          : completion(row.value, target.value);
    return typeof share === 'number' && share < 1 ? [{ indicator, share }] : [];
  });
}
