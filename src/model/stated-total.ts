/**
 * Totals that an office states as an indicator while its tables name only some of the rows: 新增开工
 * 11个 beside four projects by name. Where the zone states one for the period, it is the number.
 */
import type { IndicatorRole } from '../data/indicator-roles.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { Qualified, Reading } from '../data/reading.ts';
import {
  compareCounts,
  countRows,
  countStated,
  type Comparison,
  type Counted,
} from './evidence.ts';
import { indicatorOf } from './indicator-role.ts';
import { findObservation, type IndicatorTables } from './lookup.ts';
import { samePeriodLastYear } from './period.ts';

/** What an indicator may be the total of. */
export type TotalRole = Extract<
  IndicatorRole,
  | 'signed-projects'
  | 'projects-started'
  | 'projects-finished'
  | 'projects-in-trial'
  | 'projects-in-production'
  | 'projects-in-reserve'
  | 'above-scale-firms'
>;

/**
 * The indicator that states a total: the one declared for it, else, where nobody has declared any, the
 * one that is called just so. To pass over a total the office has entered would be to say another.
 */
function totalOf(
  tables: Pick<IndicatorTables, 'indicators'>,
  role: TotalRole,
): Indicator | undefined {
  return indicatorOf(tables, role) ?? tables.indicators.find(({ calledFor }) => calledFor === role);
}

/** How many there are, and how many of them the table names. */
export interface Tally {
  /** As stated by an indicator, else as counted. */
  readonly total: Counted;
  /** What the table lists. */
  readonly listed: Counted;
  readonly stated: boolean;
  /** Whether the zone keeps the total back: what is listed is then not all there is. */
  readonly withheld?: true;
  /** Against the same time last year, where that is known. */
  readonly comparison: Comparison | undefined;
}

/** What a table lists, and what it listed at the same time last year; undefined where nothing was kept. */
export interface Kept {
  readonly now: Counted | undefined;
  readonly before: Counted | undefined;
}

/**
 * The number of something at the end of a period: as the zone states it, else as counted.
 *
 * @returns undefined when it is neither stated nor kept
 */
export function tallyOf(
  tables: IndicatorTables,
  role: TotalRole,
  period: Period,
  { before, now }: Kept,
): Tally | undefined {
  const row = statedRow(tables, role, period);
  if (row === undefined) {
    if (now === undefined) return undefined;
    if (!isWithheld(tables, role, period)) {
      return { total: now, listed: now, stated: false, comparison: compareCounts(now, before) };
    }
    // The number of all is kept back: what is listed is no total, whatever the list is said to be.
    const some: Counted = { ...now, coverage: 'some' };
    return { total: some, listed: some, stated: false, withheld: true, comparison: undefined };
  }
  const total = countStated(row.count);
  return {
    total,
    listed: now ?? countRows({ rows: [], coverage: 'some' }),
    stated: true,
    comparison: compareCounts(total, statedBase(tables, role, period, row)),
  };
}

/** The total the zone states for a period, undefined where it states none. */
export function statedTotal(
  tables: IndicatorTables,
  role: TotalRole,
  period: Period,
): number | Qualified | undefined {
  return statedRow(tables, role, period)?.count;
}

/** A figure of the zone that sums something up, in its own unit. */
export interface StatedSum {
  readonly value: number | Qualified;
  readonly unit: string;
  readonly decimals: number;
}

/** What the zone states for a period as the figure of a role; undefined where it states no number. */
export function statedSum(
  tables: IndicatorTables,
  role: IndicatorRole,
  period: Period,
): StatedSum | undefined {
  const indicator = indicatorOf(tables, role);
  if (indicator === undefined) return undefined;
  const row = findObservation(tables, indicator.code, tables.zone.code, period);
  if (row === undefined || row.status === 'forecast' || typeof row.value === 'string') {
    return undefined;
  }
  return { value: row.value, unit: indicator.unit, decimals: indicator.decimals };
}

/** Whether the zone has entered a total and keeps it back. */
function isWithheld(tables: IndicatorTables, role: TotalRole, period: Period): boolean {
  const indicator = totalOf(tables, role);
  if (indicator === undefined) return false;
  const row = findObservation(tables, indicator.code, tables.zone.code, period);
  return row?.value === 'withheld' && row.status !== 'forecast';
}

interface StatedRow {
  readonly count: number | Qualified;
  readonly change: Reading;
}

function statedRow(
  tables: IndicatorTables,
  role: TotalRole,
  period: Period,
): StatedRow | undefined {
  const indicator = totalOf(tables, role);
  if (indicator === undefined) return undefined;
  const row = findObservation(tables, indicator.code, tables.zone.code, period);
  if (row === undefined || row.status === 'forecast' || typeof row.value === 'string') {
    return undefined;
  }
  return { count: row.value, change: row.change };
}

/** Last year's total: as stated then, else what the stated change says. */
function statedBase(
  tables: IndicatorTables,
  role: TotalRole,
  period: Period,
  { change, count }: StatedRow,
): Counted | undefined {
  const past = statedRow(tables, role, samePeriodLastYear(period));
  if (past !== undefined) return countStated(past.count);
  return typeof change === 'number' && typeof count === 'number'
    ? countStated(count - change)
    : undefined;
}
