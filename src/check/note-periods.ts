import { indicators } from '../data/indicators.ts';
import { notes } from '../data/notes.ts';
import { observations } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { tableOf } from '../data/read-tables.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { monthNumber, periodText } from './as-of.ts';

/** How many years before the latest a figure draws; those that draw all are not here. */
const YEARS_BEFORE: Readonly<Record<string, number | undefined>> = { growth: 1, progress: 0 };

/** The periods of each indicator's rows that are no forecasts. */
function periodsByIndicator(tables: ReadTables): Map<string, Period[]> {
  const found = new Map<string, Period[]>();
  for (const { cells } of wholeRows(tableOf(tables, observations))) {
    if (cells.status === 'forecast') continue;
    const periods = found.get(cells.indicator) ?? [];
    periods.push(cells.period);
    found.set(cells.indicator, periods);
  }
  return found;
}

/** Warns of a note at a period that its figure does not draw: nobody would see it. */
export function checkNotePeriods(tables: ReadTables): void {
  const table = tableOf(tables, notes);
  const rows = wholeRows(table);
  if (rows.length === 0) return;
  const periods = periodsByIndicator(tables);
  const isCumulative = new Map(
    wholeRows(tableOf(tables, indicators)).map(({ cells }) => [
      cells.code,
      cells.accumulation === 'cumulative',
    ]),
  );
  for (const row of rows) {
    const { figure, indicator, period } = row.cells;
    const known = periods.get(indicator) ?? [];
    const last = Math.max(...known.map(({ year }) => year));
    const first = last - (YEARS_BEFORE[figure] ?? Infinity);
    const drawn = known.filter(({ year }) => year >= first).map(monthNumber);
    if (drawn.includes(monthNumber(period))) continue;
    const text = (month: number): string =>
      periodText(
        { year: Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 },
        isCumulative.get(indicator),
      );
    reportCell(table, row, 'period', {
      code: 'note-off-chart',
      severity: 'warning',
      problem: '图上没有这一期，标注不会显示',
      expected:
        drawn.length === 0
          ? '这个指标还没有数'
          : `图上从${text(Math.min(...drawn))}画到${text(Math.max(...drawn))}`,
      fix: '请核对期间，以及“图”填的是哪一张',
    });
  }
}
