import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { rowsInTime, seriesOf } from './series.ts';
import type { Series } from './series.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type ObservationColumns = (typeof observations)['columns'];

/** The figures of one indicator of one park, forecasts left out. */
export interface ObservedSeries {
  readonly indicator: TableRow<(typeof indicators)['columns']>['cells'];
  readonly park: string;
  readonly series: Series<ObservationColumns>;
}

interface Observed {
  readonly table: Table<ObservationColumns>;
  readonly all: readonly ObservedSeries[];
}

function readSeries(tables: ReadTables): Observed {
  // An indicator at fault has its own error: its decimals or unit may be what could not be read.
  const byCode = new Map(
    wholeRows(tableOf(tables, indicators)).map(({ cells }) => [cells.code, cells]),
  );
  const table = tableOf(tables, observations);
  const all: ObservedSeries[] = [];
  const groups = rowsInTime(
    table,
    ['indicator', 'park'],
    ({ cells }) => cells.status !== 'forecast',
  );
  for (const rows of groups) {
    const first = rows[0]?.cells;
    const indicator = first === undefined ? undefined : byCode.get(first.indicator);
    if (first === undefined || indicator === undefined) continue;
    all.push({ indicator, park: first.park, series: seriesOf(rows, 'value') });
  }
  return { table, all };
}

/** Forgets the series, after rows of them were refused. */
export function forgetSeries(tables: ReadTables): void {
  known.delete(tables);
}

/** Several checks ask for the same series of the same tables. */
const known = new WeakMap<ReadTables, Observed>();

/** Every series of observations whose indicator could be read, with the table for reporting. */
export function observedSeries(tables: ReadTables): Observed {
  const observed = known.get(tables) ?? readSeries(tables);
  known.set(tables, observed);
  return observed;
}
