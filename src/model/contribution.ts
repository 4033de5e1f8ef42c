/** What each park contributes to the zone. */
import type { Indicator } from '../data/indicators.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Missing, Reading } from '../data/reading.ts';
import { settle } from './decimal.ts';
import { findIndicator, findPark, type IndicatorTables } from './lookup.ts';
import { combine, sizeOf } from './reading.ts';
import { stateFigure } from './stated.ts';
import { isSummable, readParts } from './sum.ts';

/** One park's contribution. */
export interface Contribution {
  readonly park: ParkRow;
  /** In the indicator's unit. */
  readonly value: Reading;
  /** Value ÷ the whole, a fraction; `not-applicable` for indicators that cannot be added. */
  readonly share: Reading;
}

/** The parks of a zone compared by one indicator in one period. */
export interface Contributions {
  readonly indicator: Indicator;
  readonly whole: ParkRow;
  readonly period: Period;
  /** The zone's stated value, or the complete sum when none is stated. */
  readonly total: Reading;
  /** The largest value first, parks without a number last in their own order. */
  readonly parts: readonly Contribution[];
  readonly missing: readonly { readonly park: ParkRow; readonly reason: Missing }[];
}

/**
 * Compares the parks directly below `parent` (by code).
 *
 * @returns undefined when indicator or parent is unknown or no park has a row for the period
 */
export function contributionsOf(
  tables: IndicatorTables,
  indicatorCode: string,
  parent: string,
  period: Period,
): Contributions | undefined {
  const indicator = findIndicator(tables, indicatorCode);
  const whole = findPark(tables, parent);
  if (indicator === undefined || whole === undefined) return undefined;
  const read = readParts(tables, indicatorCode, parent, period);
  if (!read.some(({ rows }) => rows.length > 0)) return undefined;

  const total = stateFigure(tables, indicator, whole, period)?.value ?? 'not-reported';
  const summable = isSummable(indicator);
  const size = (value: Reading): number => sizeOf(value) ?? Number.NEGATIVE_INFINITY;
  return {
    indicator,
    whole,
    period,
    total,
    parts: read
      .map(({ park, value }) => ({
        park,
        value,
        share: summable ? shareOf(value, total) : ('not-applicable' as const),
      }))
      .sort((a, b) => (size(b.value) > size(a.value) ? 1 : size(b.value) < size(a.value) ? -1 : 0)),
    missing: read.flatMap(({ park, value }) =>
      value === 'withheld' || value === 'not-reported' ? [{ park, reason: value }] : [],
    ),
  };
}

/** A negative part (a loss) or a whole of zero or less has no share. */
function shareOf(value: Reading, total: Reading): Reading {
  return combine([value, total], (part, whole) =>
    part >= 0 && whole > 0 ? settle(part / whole) : 'not-applicable',
  );
}
