import type { Columns } from '../column.ts';
import type { Period } from '../period.ts';
import { wholeRows } from '../table.ts';
import type { Table, TableRow } from '../table.ts';
import { monthNumber } from './as-of.ts';

/** One number of a series and the row it stands in. */
export interface SeriesPoint<C extends Columns = Columns> {
  readonly row: TableRow<C>;
  readonly period: Period;
  readonly value: number;
}

/** The numbers of one column for one subject, in the order of time. */
export type Series<C extends Columns = Columns> = readonly SeriesPoint<C>[];

/**
 * The numbers of column `key` by what the columns `by` hold, e.g. one series per enterprise. Reasons
 * and blanks are left out, and so are rows `keep` refuses.
 */
export function seriesOf<C extends Columns>(
  table: Table<C>,
  by: readonly (keyof C & string)[],
  key: keyof C & string,
  keep: (row: TableRow<C>) => boolean = () => true,
): Map<string, Series<C>> {
  const all = new Map<string, SeriesPoint<C>[]>();
  for (const row of wholeRows(table)) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const value = cells[key];
    if (typeof value !== 'number' || !keep(row)) continue;
    const name = by.map((part) => String(cells[part])).join('\u0000');
    const point = { row, period: cells['period'] as Period, value };
    const series = all.get(name);
    if (series === undefined) all.set(name, [point]);
    else series.push(point);
  }
  for (const series of all.values()) {
    series.sort((a, b) => monthNumber(a.period) - monthNumber(b.period));
  }
  return all;
}
