/**
 * What firms reported in a year. Values of parks may be published for a year or a month firms have not
 * reported for (yet): who stands behind them is then taken from the nearest year they have.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Editions } from '../data/check-park.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import { yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';

/** The figures of a year. */
export interface FirmYear {
  readonly figures: YearlyFigures;
  /** They are those of another year: the year's values cannot be held against them. */
  readonly borrowed: boolean;
}

const known = new WeakMap<readonly EnterprisePeriod[], readonly number[]>();

/** Years firms have reported for, ascending. */
export function reportedYears({ internal }: Editions): readonly number[] {
  const rows = internal.enterprisePeriods;
  let years = known.get(rows);
  if (years === undefined) {
    years = [...new Set(rows.map(({ period }) => period.year))].sort();
    known.set(rows, years);
  }
  return years;
}

/** Years for which something may have to be withheld, ascending: none when no firm reports. */
export function watchedYears(editions: Editions): number[] {
  const reported = reportedYears(editions);
  if (reported.length === 0) return [];
  const published = editions.public.observations.map(({ period }) => period.year);
  return [...new Set([...reported, ...published])].sort();
}

const borrowed = new WeakMap<readonly EnterprisePeriod[], Map<string, YearlyFigures>>();

/** The figures of a year, or those of the nearest reported one; of two as near, the later. */
export function figuresOfYear(
  editions: Editions,
  years: readonly number[],
  year: number,
  measure: WatchedMeasure,
): FirmYear {
  const rows = editions.internal.enterprisePeriods;
  if (years.includes(year)) return { figures: yearlyFigures(rows, year, measure), borrowed: false };
  const byYear = borrowed.get(rows) ?? new Map<string, YearlyFigures>();
  borrowed.set(rows, byYear);
  const key = `${year} ${measure}`;
  const distance = (other: number): number => Math.abs(other - year);
  const nearest = years.reduce((a, b) => (distance(b) <= distance(a) ? b : a), years[0] ?? year);
  const figures = byYear.get(key) ?? asOf(yearlyFigures(rows, nearest, measure), year);
  byYear.set(key, figures);
  return { figures, borrowed: true };
}

function asOf(figures: YearlyFigures, year: number): YearlyFigures {
  return { ...figures, year, periods: figures.periods.map(({ month }) => ({ year, month })) };
}
