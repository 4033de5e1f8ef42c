import { isPeriodFault, parsePeriod } from '../../data/period.ts';
import type { Period } from '../../data/period.ts';
import { comparePeriods, monthsBetween } from '../../model/period.ts';
import { groupBy } from '../../model/group-by.ts';
import type { SheetTable } from './table-sheet.ts';

/** What one office is asked to fill in. */
export interface OfficeForm {
  readonly office: string;
  readonly tables: readonly SheetTable[];
}

/** Which office supplies each table as a whole, by its file name without ending. */
export type TableOffices = Readonly<Record<string, string | undefined>>;

const stemOf = ({ dataset }: SheetTable): string => dataset.file.replace(/^data\/|\.csv$/g, '');

function cellOf(table: SheetTable, row: readonly string[], key: string): string {
  const position = table.keys.indexOf(key);
  return position < 0 ? '' : (row[position] ?? '').trim();
}

/** The office of each indicator, by every name it may be called by. */
function indicatorOffices(tables: readonly SheetTable[]): ReadonlyMap<string, string> {
  const offices = new Map<string, string>();
  const table = tables.find(({ dataset }) => dataset.name === 'indicators');
  for (const row of table?.rows ?? []) {
    const office = cellOf(table as SheetTable, row, 'source');
    for (const key of table?.dataset.names ?? []) {
      const name = cellOf(table as SheetTable, row, key);
      if (office !== '' && name !== '') offices.set(name, office);
    }
  }
  return offices;
}

/** Tables that say what the others are about: whoever runs the site keeps them. */
const OWN_TABLES = new Set([
  'parks',
  'indicators',
  'notes',
  'releaseDays',
  'revisions',
  'acknowledged',
]);

/** The office that fills in a row: the one it names, that of its indicator, that of the table. */
function officeOf(
  table: SheetTable,
  row: readonly string[],
  ofTables: TableOffices,
  ofIndicators: ReadonlyMap<string, string>,
): string | undefined {
  const named = cellOf(table, row, 'responsibleUnit');
  if (named !== '') return named;
  const indicator = cellOf(table, row, 'indicator');
  return ofIndicators.get(indicator) ?? ofTables[stemOf(table)];
}

/** Periods of one series, the latest first. */
function latestOf(periods: readonly Period[]): Period[] {
  return [...periods].sort((a, b) => comparePeriods(b, a));
}

/** How often a series is reported: the shortest of its last steps, in months. */
function stepOf(latest: readonly Period[]): number {
  const steps = latest
    .slice(0, 6)
    .flatMap((period, index) => {
      const before = latest[index + 1];
      return before === undefined ? [] : [monthsBetween(before, period)];
    })
    .filter((step) => step > 0);
  return steps.length === 0 ? 1 : Math.min(...steps);
}

/** The text of the next period in the spelling of the last: 2026年1-6月 is followed by 2026年1-7月. */
function nextPeriod(written: string, { month, year }: Period, step: number): string {
  const after = month + step;
  const nextYear = after > 12 ? year + 1 : year;
  // January and February are published together.
  const nextMonth = Math.max(2, after > 12 ? after - 12 : after);
  const range = /^\d{4}年\d{1,2}月/.test(written) && !/[-—–－~～至]/.test(written) ? '' : '1-';
  return `${nextYear}年${range}${nextMonth}月`;
}

/** The rows to be filled in for the next period: what they are about, and everything else blank. */
function nextRows(table: SheetTable, rows: readonly (readonly string[])[]): string[][] {
  const kept = new Set([...table.dataset.key, 'disclosure']);
  const about = table.dataset.key.filter((key) => key !== 'period');
  const read = rows.flatMap((row) => {
    const written = cellOf(table, row, 'period');
    const period = parsePeriod(written);
    const isForecast = /预计/.test(cellOf(table, row, 'status'));
    return isPeriodFault(period) || isForecast ? [] : [{ row, written, period }];
  });
  const series = groupBy(read, ({ row }) =>
    about.map((key) => cellOf(table, row, key)).join('\u0000'),
  );
  const subject = table.dataset.columns['indicator'] === undefined ? undefined : 'indicator';
  const ofSubject = groupBy(read, ({ row }) =>
    subject === undefined ? '' : cellOf(table, row, subject),
  );
  return [...series.values()].flatMap((ofSeries) => {
    const latest = latestOf(ofSeries.map(({ period }) => period));
    const last = ofSeries.find(({ period }) => period === latest[0]);
    if (last === undefined) return [];
    const name = subject === undefined ? '' : cellOf(table, last.row, subject);
    const newest = latestOf((ofSubject.get(name) ?? []).map(({ period }) => period))[0];
    // A series that was given up is not asked for again.
    if (newest === undefined || comparePeriods(last.period, newest) < 0) return [];
    const next = nextPeriod(last.written, last.period, stepOf(latest));
    return [
      table.keys.map((key, position) => {
        if (key === 'period') return next;
        return key !== undefined && kept.has(key) ? (last.row[position] ?? '') : '';
      }),
    ];
  });
}

/** What an office has of a table: the next period of series, the rows as they are of everything else. */
function formTable(table: SheetTable, rows: readonly (readonly string[])[]): SheetTable {
  return 'period' in table.dataset.columns && table.dataset.key.includes('period')
    ? { ...table, rows: nextRows(table, rows) }
    : { ...table, rows };
}

/**
 * What each office fills in: of tables whose rows name one (责任单位), or whose indicators do (来源单位), its rows;
 * of tables that `site.yaml` names one for, the rest. Of series it gets the next period with blank
 * numbers, of everything else the rows as they are.
 *
 * @param tables every table of the data folder
 * @returns offices in the order they are met, and the titles of tables nobody is named for
 */
export function officeForms(
  tables: readonly SheetTable[],
  ofTables: TableOffices,
): { readonly forms: readonly OfficeForm[]; readonly unassigned: readonly string[] } {
  const ofIndicators = indicatorOffices(tables);
  const forms = new Map<string, SheetTable[]>();
  const unassigned: string[] = [];
  for (const table of tables) {
    if (OWN_TABLES.has(table.dataset.name)) continue;
    const rows = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const byOffice = groupBy(rows, (row) => officeOf(table, row, ofTables, ofIndicators));
    const whole = ofTables[stemOf(table)];
    if (rows.length === 0 && whole !== undefined) byOffice.set(whole, []);
    for (const [office, ofOffice] of byOffice) {
      if (office === undefined) {
        unassigned.push(table.dataset.title);
        continue;
      }
      forms.set(office, [...(forms.get(office) ?? []), formTable(table, ofOffice)]);
    }
  }
  return { forms: [...forms].map(([office, sheets]) => ({ office, tables: sheets })), unassigned };
}
