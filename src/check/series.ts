import type { Columns } from '../data/column.ts';
import type { Period } from '../data/period.ts';
import { wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { groupBy } from '../model/group-by.ts';
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
 * Whole rows by what the columns `by` hold, e.g. those of one enterprise, each group in the order of
 * time. Rows `keep` refuses are left out.
 */
export function rowsInTime<C extends Columns>(
  table: Table<C>,
  by: readonly (keyof C & string)[],
  keep: (row: TableRow<C>) => boolean = () => true,
): TableRow<C>[][] {
  const nameOf = ({ cells }: TableRow<C>): string =>
    by.map((part) => String((cells as Readonly<Record<string, unknown>>)[part])).join('\u0000');
  const groups = groupBy(wholeRows(table).filter(keep), nameOf);
  const time = (row: TableRow<C>): number =>
    monthNumber((row.cells as Readonly<Record<string, unknown>>)['period'] as Period);
  const all = [...groups.values()];
  for (const group of all) group.sort((a, b) => time(a) - time(b));
  return all;
}

/** The numbers of one column of rows in the order of time; reasons and blanks are left out. */
export function seriesOf<C extends Columns>(
  rows: readonly TableRow<C>[],
  key: keyof C & string,
): Series<C> {
  const series: SeriesPoint<C>[] = [];
  for (const row of rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const value = cells[key];
    if (typeof value === 'number') series.push({ row, period: cells['period'] as Period, value });
  }
  return series;
}
