/**
 * What firms reported in a year. Values of parks may be published for a year or a month firms have not
 * reported for (yet): who stands behind them is then taken from the nearest year they have.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import { once, onceByKey } from '../model/once.ts';
import { populationHistory } from '../model/population-changes.ts';
import type { PopulationHistory, ReportedPeriod } from '../model/population-changes.ts';
import { isStock, yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';

/** The figures of a year. */
export interface FirmYear {
  readonly figures: YearlyFigures;
  /** They are those of another year: the year's values cannot be held against them. */
  readonly borrowed: boolean;
}

const yearsOf = once((rows: readonly EnterprisePeriod[]): readonly number[] =>
  [...new Set(rows.map(({ period }) => period.year))].sort(),
);

/** Years firms have reported for, ascending. */
export function reportedYears({ internal }: Editions): readonly number[] {
  return yearsOf(internal.enterprisePeriods);
}

const histories = onceByKey((rows: readonly EnterprisePeriod[], _key, measure: WatchedMeasure) =>
  populationHistory(
    yearsOf(rows).flatMap((year) => {
      const { figures, periods } = yearlyFigures(rows, year, measure);
      return periods.flatMap((period, at): ReportedPeriod[] => {
        const ofPeriod = figures[at];
        return ofPeriod === undefined ? [] : [{ period, figures: ofPeriod }];
      });
    }),
    isStock(measure),
  ),
);

/** What firms reported of a measure in all periods, for comparing one with another. */
export function historyOf({ internal }: Editions, measure: WatchedMeasure): PopulationHistory {
  return histories(internal.enterprisePeriods, measure, measure);
}

/** Years for which something may have to be withheld, ascending: none when no firm reports. */
export function watchedYears(editions: Editions): number[] {
  const reported = reportedYears(editions);
  if (reported.length === 0) return [];
  const published = editions.public.observations.map(({ period }) => period.year);
  return [...new Set([...reported, ...published])].sort();
}

const borrow = onceByKey(
  (rows: readonly EnterprisePeriod[], _key, year: number, measure: WatchedMeasure) => {
    const distance = (other: number): number => Math.abs(other - year);
    const nearest = yearsOf(rows).reduce((a, b) => (distance(b) <= distance(a) ? b : a));
    return asOf(yearlyFigures(rows, nearest, measure), year);
  },
);

/**
 * The figures of a year, or those of the nearest reported one; of two as near, the later.
 * @throws TypeError when firms have reported for no year
 */
export function figuresOfYear(
  { internal }: Editions,
  year: number,
  measure: WatchedMeasure,
): FirmYear {
  const rows = internal.enterprisePeriods;
  return yearsOf(rows).includes(year)
    ? { figures: yearlyFigures(rows, year, measure), borrowed: false }
    : { figures: borrow(rows, `${year} ${measure}`, year, measure), borrowed: true };
}

function asOf(figures: YearlyFigures, year: number): YearlyFigures {
  return { ...figures, year, periods: figures.periods.map(({ month }) => ({ year, month })) };
}
