import type { Column } from '../data/column.ts';
import { FIRST_YEARS } from '../data/columns/date-reach.ts';
import type { DateReach } from '../data/columns/date-reach.ts';
import { observations } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import { probableYear } from '../data/probable-year.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table } from '../data/table.ts';
import { lastDayOf } from '../model/day.ts';
import { asOfPeriod, monthNumber } from './as-of.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A day after which nothing is plausible, and how this is said. */
interface Limit {
  readonly day: string;
  readonly problem: string;
}

/** The last day of the month so many months after a period. */
function monthsAfter(period: Period, months: number): string {
  const number = monthNumber(period) + months;
  return lastDayOf({ year: Math.floor((number - 1) / 12), month: ((number - 1) % 12) + 1 });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The month in which the newest figures were published, or the one after their period. */
function publicationMonth(tables: ReadTables, asOf: Period): Period {
  const days = wholeRows(tableOf(tables, observations)).flatMap(({ cells }) =>
    monthNumber(cells.period) === monthNumber(asOf) ? (cells.published ?? []) : [],
  );
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  if (last === '') return { year: asOf.year, month: asOf.month + 1 };
  return { year: yearOf(last), month: Number(last.slice(5, 7)) };
}

function limitsOf(tables: ReadTables, asOf: Period): Readonly<Record<DateReach, Limit>> {
  const publication = publicationMonth(tables, asOf);
  const happened = {
    day: monthsAfter(publication, THRESHOLDS.recordedMonths),
    problem: `比数据发布的月份晚 ${THRESHOLDS.recordedMonths} 个月以上，那时还没有发生`,
  };
  return {
    recorded: happened,
    founding: happened,
    noted: {
      day: monthsAfter(publication, THRESHOLDS.notedMonths),
      problem: `比数据发布的月份晚 ${THRESHOLDS.notedMonths} 个月以上`,
    },
    planned: {
      day: monthsAfter(asOf, THRESHOLDS.plannedYears * 12),
      problem: `比数据截至的月份晚 ${THRESHOLDS.plannedYears} 年以上`,
    },
  };
}

function checkColumn(table: Table, key: string, reach: DateReach, limit: Limit): void {
  const plausible = { first: FIRST_YEARS[reach], last: yearOf(limit.day) };
  for (const row of wholeRows(table)) {
    const day = (row.cells as Readonly<Record<string, unknown>>)[key];
    if (typeof day !== 'string' || day <= limit.day) continue;
    const meant = probableYear(yearOf(day), plausible);
    reportCell(table, row, key, {
      code: 'date-far-off',
      severity: 'warning',
      problem: `${limit.problem}，像是年份打错`,
      fix: meant === undefined ? '请核对年份' : `请核对年份，可能应为 ${meant}`,
    });
  }
}

/**
 * Warns of days later than their column can hold: events after the figures were published, plans
 * decades ahead. Names the year probably meant. Days that are too early are refused when they are read.
 */
export function checkDateRanges(tables: ReadTables): void {
  const asOf = asOfPeriod(tables);
  if (asOf === undefined) return;
  const limits = limitsOf(tables, asOf);
  for (const table of tables.values()) {
    // Their day of publication is held against the period in the row.
    if (table.dataset.name === observations.name) continue;
    for (const [key, { reach }] of Object.entries<Column>(table.dataset.columns)) {
      if (reach !== undefined) checkColumn(table, key, reach, limits[reach]);
    }
  }
}
