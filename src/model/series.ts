/** The same months of several years beside each other. */
import type { Period } from '../data/period.ts';
import { findIndicator, findPark, type IndicatorTables } from './lookup.ts';
import { stateFigure, type StatedFigure } from './stated.ts';

/** One year's figure for the months in question. */
export interface YearPoint {
  readonly period: Period;
  readonly figure: StatedFigure;
}

/**
 * An indicator (by code) of a park (by code) in the same months of each year up to `period`,
 * oldest first. Levels of different years stand side by side as published; rates between them
 * are not computed, since the base of 同比 is re-scoped every year.
 *
 * @returns years without a figure are left out
 */
export function sameMonthsByYear(
  tables: IndicatorTables,
  indicatorCode: string,
  parkCode: string,
  period: Period,
): readonly YearPoint[] {
  const indicator = findIndicator(tables, indicatorCode);
  const park = findPark(tables, parkCode);
  if (indicator === undefined || park === undefined) return [];
  const years = [...new Set(tables.observations.map((row) => row.period.year))];
  return years
    .filter((year) => year <= period.year)
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const then = { year, month: period.month };
      const figure = stateFigure(tables, indicator, park, then);
      return figure === undefined ? [] : [{ period: then, figure }];
    });
}
