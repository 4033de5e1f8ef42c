/**
 * Totals that an office states as an indicator while its tables name only some of the rows: 新增开工
 * 11个 beside four projects by name. Where the zone states one for the period, it is the number.
 */
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import {
  compareCounts,
  countRows,
  countStated,
  type Comparison,
  type Counted,
} from './evidence.ts';
import { findObservation, type IndicatorTables } from './lookup.ts';
import { samePeriodLastYear } from './period.ts';

/** What an indicator may be the total of. */
export type TotalRole =
  | 'signed-projects'
  | 'started-projects'
  | 'completed-projects'
  | 'trial-projects'
  | 'production-projects'
  | 'reserve-projects'
  | 'above-scale-firms';

/** Names that leave no doubt; others are a part of the total, or counted by another rule. */
const NAMES: Readonly<Record<TotalRole, RegExp>> = {
  'signed-projects': /^(?:本年|今年|年内)?(?:新增|新)?签约(?:的)?(?:项目)?(?:个)?数$/,
  'started-projects': /^(?:本年|今年|年内)?(?:新增|新)?开工(?:的)?(?:项目)?(?:个)?数$/,
  'completed-projects': /^(?:本年|今年|年内)?(?:新增|新)?竣工(?:的)?(?:项目)?(?:个)?数$/,
  'trial-projects': /^(?:本年|今年|年内)?(?:新增|新)?试(?:投|生)产(?:的)?(?:项目)?(?:个)?数$/,
  'production-projects': /^(?:本年|今年|年内)?(?:新增|新)?投产(?:的)?(?:项目)?(?:个)?数$/,
  'reserve-projects': /^(?:在库|在册)?储备(?:的)?(?:项目)?(?:个)?数$/,
  'above-scale-firms': /^(?:现有)?规(?:模以)?上(?:工业)?企业(?:家|户|个)?数$/,
};

/** The indicator that states a total, if the edition has one. */
export function indicatorOf(
  { indicators }: Pick<IndicatorTables, 'indicators'>,
  role: TotalRole,
): Indicator | undefined {
  return indicators.find(({ name, unit }) => NAMES[role].test(name) && /^[个家户项]$/.test(unit));
}

/** How many there are, and how many of them the table names. */
export interface Tally {
  /** As stated by an indicator, else as counted. */
  readonly total: Counted;
  /** What the table lists. */
  readonly listed: Counted;
  readonly stated: boolean;
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
    return { total: now, listed: now, stated: false, comparison: compareCounts(now, before) };
  }
  const total = countStated(row.count);
  return {
    total,
    listed: now ?? countRows({ rows: [], coverage: 'some' }),
    stated: true,
    comparison: compareCounts(total, statedBase(tables, role, period, row)),
  };
}

interface StatedRow {
  readonly count: number;
  readonly change: Reading;
}

function statedRow(
  tables: IndicatorTables,
  role: TotalRole,
  period: Period,
): StatedRow | undefined {
  const indicator = indicatorOf(tables, role);
  if (indicator === undefined) return undefined;
  const row = findObservation(tables, indicator.code, tables.zone.code, period);
  if (row === undefined || row.status === 'forecast' || typeof row.value !== 'number') {
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
  return typeof change === 'number' ? countStated(count - change) : undefined;
}
