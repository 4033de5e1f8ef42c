import { indicators } from '../indicators.ts';
import { observations } from '../observations.ts';
import type { Table, TableRow } from '../table.ts';
import { seriesOf } from './series.ts';
import type { Series } from './series.ts';
import { tableOf } from './tables.ts';
import type { ReadTables } from './tables.ts';

type ObservationColumns = (typeof observations)['columns'];

/** The figures of one indicator of one park, forecasts left out. */
export interface ObservedSeries {
  readonly indicator: TableRow<(typeof indicators)['columns']>['cells'];
  readonly park: string;
  readonly series: Series<ObservationColumns>;
}

/** Every series of observations whose indicator could be read, with the table for reporting. */
export function observedSeries(tables: ReadTables): {
  readonly table: Table<ObservationColumns>;
  readonly all: readonly ObservedSeries[];
} {
  const byCode = new Map(tableOf(tables, indicators).rows.map(({ cells }) => [cells.code, cells]));
  const table = tableOf(tables, observations);
  const series = seriesOf(
    table,
    ['indicator', 'park'],
    'value',
    ({ cells }) => cells.status !== 'forecast',
  );
  const all: ObservedSeries[] = [];
  for (const points of series.values()) {
    const first = points[0]?.row.cells;
    const indicator = first === undefined ? undefined : byCode.get(first.indicator);
    // The unit and the accumulation of a row at fault may be what could not be read.
    if (first === undefined || indicator?.unit === undefined) continue;
    if (indicator.accumulation === undefined) continue;
    all.push({ indicator, park: first.park, series: points });
  }
  return { table, all };
}
