/** Up to when there are data. */
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { IndicatorTables } from './lookup.ts';
import { once } from './once.ts';
import { comparePeriods } from './period.ts';
import { sizeOf } from './reading.ts';

/**
 * Whether a row shows that its period has been reported. A forecast is no report, and neither is
 * a row prepared in advance with its figures blank; a withheld figure is one.
 */
export function isReported(
  row: Pick<Observation, 'status' | 'value' | 'growth' | 'change'> &
    Partial<Pick<Observation, 'completion' | 'growthChange' | 'trend'>>,
): boolean {
  if (row.status === 'forecast') return false;
  const { change, completion, growth, growthChange, trend, value } = row;
  return trend !== undefined || [value, growth, change, completion, growthChange].some(isKnown);
}

function isKnown(reading: Reading | undefined): boolean {
  return sizeOf(reading) !== undefined || reading === 'withheld';
}

/** The latest reported period among rows, undefined when none is reported. */
export const latestReported = once((rows: readonly Observation[]): Period | undefined => {
  let latest: Period | undefined;
  for (const row of rows) {
    const later = latest === undefined || comparePeriods(row.period, latest) > 0;
    if (later && isReported(row)) latest = row.period;
  }
  return latest;
});

/** The tables that say up to when there are data. */
type DatedTables = Pick<IndicatorTables, 'observations'> &
  Partial<Pick<Park, 'projectProgress' | 'measures'>>;

/**
 * The data's as-of: the latest period any indicator of any park has been reported for; where every
 * figure is still blank, the latest that the table has a row for. Before the first indicator, as in an
 * early report, it is up to when projects or the lines of the report had come.
 *
 * @throws RangeError when there are forecasts alone, which the check refuses
 */
export function latestPeriod(tables: DatedTables): Period {
  const { measures = [], observations, projectProgress = [] } = tables;
  const reported = latestReported(observations);
  if (reported !== undefined) return reported;
  const blank = observations.filter(({ status }) => status !== 'forecast');
  const rows = blank.length > 0 ? blank : [...projectProgress, ...measures];
  const [first, ...others] = rows.map(({ period }) => period);
  if (first === undefined) throw new RangeError('there is no observation but forecasts');
  return others.reduce(
    (latest, period) => (comparePeriods(period, latest) > 0 ? period : latest),
    first,
  );
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
