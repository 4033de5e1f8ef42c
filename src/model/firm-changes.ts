/** Firms' amounts in a period beside those of the same months a year before. */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { FirmRows } from './firm-tables.ts';
import type { FirmChange } from './growth-contribution.ts';
import { comparePeriods, samePeriodLastYear } from './period.ts';

/** Amounts of firms, in 万元, that are added up over firms. */
export type FirmAmount = 'output' | 'revenue' | 'valueAdded' | 'tax' | 'rnd';

/** Changes of firms, and those whose change nobody can tell. */
export interface FirmChanges {
  readonly changes: readonly FirmChange[];
  /** Codes of firms with a withheld or unreported amount in either period. */
  readonly unknown: readonly string[];
}

/** A firm's row for a period. */
export function rowAt(
  { periods }: Pick<FirmRows, 'periods'>,
  period: Period,
): EnterprisePeriod | undefined {
  return periods.findLast((row) => comparePeriods(row.period, period) === 0);
}

/** The latest period any firm has reported for. */
export function latestFirmPeriod(firms: Iterable<Pick<FirmRows, 'periods'>>): Period | undefined {
  let latest: Period | undefined;
  for (const { periods } of firms) {
    const last = periods.at(-1)?.period;
    if (last !== undefined && (latest === undefined || comparePeriods(last, latest) > 0)) {
      latest = last;
    }
  }
  return latest;
}

/**
 * Every firm's amount now and a year before. Stated rule: a firm without any row in one of the two
 * periods (not there yet, or gone) counts 0 in it; a row that has no number makes the firm unknown,
 * and it is left out on both sides.
 */
export function firmChanges(
  firms: readonly FirmRows[],
  period: Period,
  measure: FirmAmount,
): FirmChanges {
  const before = samePeriodLastYear(period);
  const changes: FirmChange[] = [];
  const unknown: string[] = [];
  for (const rows of firms) {
    const [now, then] = [rowAt(rows, period), rowAt(rows, before)];
    if (now === undefined && then === undefined) continue;
    const [current, base] = [amountOf(now, measure), amountOf(then, measure)];
    const { code } = rows.firm;
    if (typeof current === 'number' && typeof base === 'number') {
      changes.push({ code, current, base });
    } else unknown.push(code);
  }
  return { changes, unknown };
}

function amountOf(row: EnterprisePeriod | undefined, measure: FirmAmount): Reading {
  if (row === undefined) return 0;
  const amount = row[measure] ?? 'not-reported';
  return amount === 'not-applicable' ? 0 : amount;
}
