import { qualifications } from '../data/qualifications.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { lastDayOf } from '../model/day.ts';
import { asOfPeriod } from './as-of.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Warns of a title that has run out by the data's own date and was not renewed by a later row. */
export function checkExpiry(tables: ReadTables): void {
  const asOf = asOfPeriod(tables);
  if (asOf === undefined) return;
  const today = lastDayOf(asOf);
  const table = tableOf(tables, qualifications);
  const rows = wholeRows(table);
  const newest = new Map<string, string>();
  for (const { cells } of rows) {
    const name = `${cells.enterprise}\u0000${cells.level}`;
    const before = newest.get(name);
    if (before === undefined || cells.date > before) newest.set(name, cells.date);
  }
  for (const row of rows) {
    const { enterprise, level, date, expiry } = row.cells;
    if (expiry === undefined || expiry >= today) continue;
    if (newest.get(`${enterprise}\u0000${level}`) !== date) continue;
    reportCell(table, row, 'expiry', {
      code: 'qualification-expired',
      severity: 'warning',
      problem: `到数据截至的 ${today} 已经过期，统计和页面上不再算`,
      fix: '复审通过的请另起一行填新的认定日期和有效期',
    });
  }
}
