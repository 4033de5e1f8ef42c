import { observations } from '../data/observations.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Refuses a table of forecasts alone: the site's date is that of its latest figure, and there is none. */
export function checkOnlyForecasts(tables: ReadTables): void {
  const table = tableOf(tables, observations);
  const rows = wholeRows(table);
  const [first] = rows;
  if (first === undefined || rows.some(({ cells }) => cells.status !== 'forecast')) return;
  reportCell(table, first, 'status', {
    code: 'period-in-future',
    problem: '整张表都是预计数，没有一期实际的数，不知道数据截至何时',
    fix: '请至少填一期实际的数；还没有数的，先写好这一期的行，数值留空',
  });
}
