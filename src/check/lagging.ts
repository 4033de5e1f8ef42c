import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { asOfPeriod, monthNumber, periodText } from './as-of.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type ObservationRow = TableRow<(typeof observations)['columns']>;

function latestOf(rows: readonly ObservationRow[]): ObservationRow | undefined {
  return rows.reduce<ObservationRow | undefined>(
    (latest, row) =>
      latest === undefined || monthNumber(row.cells.period) > monthNumber(latest.cells.period)
        ? row
        : latest,
    undefined,
  );
}

/**
 * Warns of an indicator whose latest period is before the others', when last year it had a figure for
 * a month in between: quarterly and yearly indicators are not late between their months. A row that
 * is there with its number withheld or not yet reported is not late either.
 */
export function checkLagging(tables: ReadTables): void {
  const asOf = asOfPeriod(tables);
  if (asOf === undefined) return;
  const table = tableOf(tables, observations);
  const cumulative = new Map(
    tableOf(tables, indicators).rows.map(({ cells }) => [
      cells.code,
      cells.accumulation === 'cumulative',
    ]),
  );
  const bySeries = new Map<string, ObservationRow[]>();
  for (const row of wholeRows(table)) {
    if (row.cells.status === 'forecast') continue;
    const name = `${row.cells.indicator}\u0000${row.cells.park}`;
    const rows = bySeries.get(name);
    if (rows === undefined) bySeries.set(name, [row]);
    else rows.push(row);
  }
  for (const rows of bySeries.values()) {
    const latest = latestOf(rows);
    if (latest === undefined) continue;
    const reached = monthNumber(latest.cells.period);
    const due = rows
      .map(({ cells }) => monthNumber(cells.period) + 12)
      .filter((month) => month > reached && month <= monthNumber(asOf));
    if (due.length === 0) continue;
    const isCumulative = cumulative.get(latest.cells.indicator) ?? true;
    reportCell(table, latest, 'period', {
      code: 'indicator-lags',
      severity: 'warning',
      problem: `这个指标最新一期是${periodText(latest.cells.period, isCumulative)}，其他指标已到${periodText(asOf, isCumulative)}`,
      fix: '请补上后面的期间；还没有数的，可先填一行、数值留空',
    });
  }
}
