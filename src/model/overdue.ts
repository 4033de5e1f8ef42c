/** Which indicators have not been brought up to the data's as-of. */
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import { isReported, latestPeriod, latestReported } from './latest.ts';
import type { IndicatorTables } from './lookup.ts';
import { comparePeriods, monthsBetween } from './period.ts';

/** A park that lacks the latest figure of an indicator. */
export interface OverduePark {
  readonly park: ParkRow;
  readonly latest: Period;
  /** Months from its latest period to the as-of, at least 1. */
  readonly monthsBehind: number;
}

/** An indicator that is behind the data's as-of in some park or in all of them. */
export interface Overdue {
  readonly indicator: Indicator;
  /** The latest period any park has; undefined when nothing was ever reported. */
  readonly latest: Period | undefined;
  /** Months from `latest` to the as-of; 0 when only some parks are behind, undefined like `latest`. */
  readonly monthsBehind: number | undefined;
  /** The parks that are behind, in the parks' order; empty when nothing was ever reported. */
  readonly parks: readonly OverduePark[];
}

/**
 * The indicators that are overdue, the longest overdue first.
 *
 * An indicator is judged by its own rhythm, so a quarterly one is not overdue in May: the usual
 * distance of its past periods says when the next one was to be expected.
 *
 * @param asOf the period to compare with, by default the latest one reported
 */
export function overdueIndicators(
  tables: IndicatorTables,
  asOf: Period = latestPeriod(tables),
): readonly Overdue[] {
  return tables.indicators
    .flatMap((indicator) => overdueOf(tables, indicator, asOf) ?? [])
    .sort((a, b) => waited(b) - waited(a) || a.indicator.order - b.indicator.order);
}

/** Months for sorting: what never came has waited longest. */
function waited({ monthsBehind }: Overdue): number {
  return monthsBehind ?? Number.MAX_SAFE_INTEGER;
}

function overdueOf(
  tables: IndicatorTables,
  indicator: Indicator,
  asOf: Period,
): Overdue | undefined {
  const rows = tables.observations.filter(
    (row) => row.indicator === indicator.code && isReported(row) && notAfter(row.period, asOf),
  );
  const latest = latestReported(rows);
  if (latest === undefined) {
    return { indicator, latest, monthsBehind: undefined, parks: [] };
  }
  const parks = tables.parks.flatMap((park) => {
    const ofPark = rows.filter((row) => row.park === park.code);
    return overdueIn(park, ofPark, asOf) ?? [];
  });
  if (parks.length === 0) return undefined;
  return { indicator, latest, monthsBehind: monthsBetween(latest, asOf), parks };
}

function overdueIn(
  park: ParkRow,
  rows: readonly Observation[],
  asOf: Period,
): OverduePark | undefined {
  const latest = latestReported(rows);
  if (latest === undefined) return undefined;
  const next = addMonths(latest, usualDistance(rows.map((row) => row.period)));
  if (!notAfter(next, asOf)) return undefined;
  return { park, latest, monthsBehind: monthsBetween(latest, asOf) };
}

/** The median distance in months between neighbouring periods; 1 when there is only one. */
function usualDistance(periods: readonly Period[]): number {
  const sorted = [...periods].sort(comparePeriods);
  const distances = sorted
    .slice(1)
    .map((period, index) => distance(sorted[index] ?? period, period))
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 1;
}

/** Months between neighbours; December and 1—2月 are neighbours, as January is never published. */
function distance(from: Period, to: Period): number {
  const months = monthsBetween(from, to);
  return from.month === 12 && to.month === 2 && months === 2 ? 1 : months;
}

function addMonths(period: Period, months: number): Period {
  const count = period.month - 1 + months;
  const next = { year: period.year + Math.floor(count / 12), month: (count % 12) + 1 };
  return next.month === 1 ? { ...next, month: 2 } : next;
}

function notAfter(period: Period, asOf: Period): boolean {
  return comparePeriods(period, asOf) <= 0;
}
