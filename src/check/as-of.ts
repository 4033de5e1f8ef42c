import { isReported } from '../model/latest.ts';
import { observations } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import { wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Months since year 0: makes periods comparable and countable. */
export function monthNumber({ year, month }: Period): number {
  return year * 12 + month;
}

/**
 * What "now" is for the checks: the latest period that has been reported, as on the site. Never the clock, so that the same files always give the same
 * report. Nothing when there is no figure.
 */
export function asOfPeriod(tables: ReadTables): Period | undefined {
  let latest: Period | undefined;
  for (const { cells } of wholeRows(tableOf(tables, observations))) {
    if (!isReported(cells)) continue;
    if (latest === undefined || monthNumber(cells.period) > monthNumber(latest)) {
      latest = cells.period;
    }
  }
  return latest;
}

/** The day `months` before the end of a period, `YYYY-MM-DD`: an end of month too. */
export function monthsBefore({ year, month }: Period, months: number): string {
  return new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
}

/** A period as staff write it, for messages: 2026年1-6月, or 2026年6月 for a point in time. */
export function periodText({ year, month }: Period, cumulative = true): string {
  return cumulative && month > 1 ? `${year}年1-${month}月` : `${year}年${month}月`;
}
