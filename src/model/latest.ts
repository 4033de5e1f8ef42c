/** Up to when there are data. */
import type { Observation } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { IndicatorTables } from './lookup.ts';
import { comparePeriods } from './period.ts';
import { sizeOf } from './reading.ts';

/**
 * Whether a row shows that its period has been reported. A forecast is no report, and neither is
 * a row prepared in advance with its figures blank; a withheld figure is one.
 */
export function isReported(
  row: Pick<Observation, 'status' | 'value' | 'growth' | 'change'>,
): boolean {
  if (row.status === 'forecast') return false;
  return isKnown(row.value) || isKnown(row.growth) || isKnown(row.change);
}

function isKnown(reading: Reading | undefined): boolean {
  return sizeOf(reading) !== undefined || reading === 'withheld';
}

/** The latest reported period among rows, undefined when none is reported. */
export function latestReported(rows: readonly Observation[]): Period | undefined {
  let latest: Period | undefined;
  for (const row of rows) {
    const later = latest === undefined || comparePeriods(row.period, latest) > 0;
    if (later && isReported(row)) latest = row.period;
  }
  return latest;
}

/**
 * The data's as-of: the latest period any indicator of any park has been reported for.
 *
 * @throws RangeError when nothing has been reported at all
 */
export function latestPeriod(tables: Pick<IndicatorTables, 'observations'>): Period {
  const latest = latestReported(tables.observations);
  if (latest === undefined) throw new RangeError('no observation has been reported');
  return latest;
}

/** The latest reported period of one indicator, in one park or (without `park`) in any. */
export function latestPeriodOf(
  tables: Pick<IndicatorTables, 'observations'>,
  indicator: string,
  park?: string,
): Period | undefined {
  return latestReported(
    tables.observations.filter(
      (row) => row.indicator === indicator && (park === undefined || row.park === park),
    ),
  );
}
