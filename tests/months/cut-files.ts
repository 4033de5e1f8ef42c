/** A folder of data as it was at the end of an earlier month, or carried on into later ones. */
import type { Column } from '../../src/data/column.ts';
import { formatCsv } from '../../src/data/csv-write.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import { isPeriodFault, parsePeriod, periodKey, type Period } from '../../src/data/period.ts';
import type { Table, TableRow } from '../../src/data/table.ts';
import { lastDayOf } from '../../src/model/day.ts';

/** The files of a folder of data, path → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A row with the first day on which staff can have entered it; '' when it could always stand. */
interface DatedRow {
  readonly cells: readonly string[];
  readonly since: string;
}

/** A table as lines, the header first. */
interface DatedTable {
  readonly header: readonly string[];
  readonly rows: readonly DatedRow[];
}

/** Facilities that are being built or are there: others can be told of long before. */
const BUILT: readonly unknown[] = ['building', 'completed', 'operating'];

/** Days that are no part of a key and before which nobody could write the row all the same. */
const BEGINS: Readonly<Record<string, string>> = {
  facilities: 'plannedStart',
  grades: 'published',
  blockers: 'raised',
  platforms: 'founded',
  plans: 'approved',
  bonds: 'approvalDate',
  pictures: 'date',
};

/** The first day a row can be known on, by the periods, days and years that tell rows apart. */
function firstDay({ columns, key, name }: Dataset, row: TableRow): string {
  const cells = row.cells as Readonly<Record<string, unknown>>;
  const begins = BEGINS[name];
  const isAhead = name === 'facilities' && !BUILT.includes(cells['state']);
  const days = [...key, ...(begins === undefined || isAhead ? [] : [begins])].map((column) => {
    const value = cells[column];
    if (value === undefined) return '';
    return dayOf((columns as Readonly<Record<string, Column>>)[column]?.type, value);
  });
  return days.sort().at(-1) ?? '';
}

function dayOf(type: string | undefined, value: unknown): string {
  if (type === 'date') return String(value);
  if (type === 'year') return `${String(value)}-01-01`;
  return type === 'period' ? lastDayOf(value as Period) : '';
}

/** The tables of a folder with the day each row begins with; other files are left out. */
export function dateRows(files: Files): ReadonlyMap<string, DatedTable> {
  const found = new Map<string, DatedTable>();
  for (const dataset of datasets as readonly Dataset[]) {
    const name = dataset.fileName;
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    const table = parseTable(dataset, bytes) as Table;
    const rows = table.rows.map((row) => ({ cells: row.written, since: firstDay(dataset, row) }));
    found.set(name, { header: table.header?.cells ?? [], rows });
  }
  return found;
}

/**
 * The files without what was only known after a month.
 *
 * @param files of the folder, whose other files (outlines of parcels) stay as they are
 * @param tables `dateRows` of them
 */
export function cutFiles(
  files: Files,
  tables: ReadonlyMap<string, DatedTable>,
  month: Period,
): Files {
  const last = lastDayOf(month);
  const encoder = new TextEncoder();
  const cut = [...tables].map(([name, { header, rows }]) => {
    const known = rows.filter(({ since }) => since <= last).map(({ cells }) => cells);
    return [name, encoder.encode(formatCsv([header, ...known]))] as const;
  });
  return new Map([...files, ...cut]);
}

/**
 * The files with the rows of some months once more a year later, under the names of the new months:
 * what a park enters when a year begins.
 *
 * @param names of the tables that get new rows
 */
export function repeatMonths(
  files: Files,
  names: readonly string[],
  months: readonly Period[],
): Files {
  const encoder = new TextEncoder();
  const wanted = new Set(months.map(periodKey));
  const repeated = (datasets as readonly Dataset[]).flatMap((dataset) => {
    const name = dataset.fileName;
    const bytes = files.get(name);
    if (bytes === undefined || !names.includes(name)) return [];
    const table = parseTable(dataset, bytes) as Table;
    const added = table.rows.flatMap(({ written }) => {
      const later = written.map((cell) => yearLater(cell, wanted));
      return later.some((cell, index) => cell !== written[index] && isPeriod(cell)) ? [later] : [];
    });
    const rows = [table.header?.cells ?? [], ...table.rows.map(({ written }) => written), ...added];
    return [[name, encoder.encode(formatCsv(rows))] as const];
  });
  return new Map([...files, ...repeated]);
}

const isPeriod = (cell: string): boolean => !isPeriodFault(parsePeriod(cell));

/** A period, day or year of the months that are repeated, a year later; other cells as they are. */
function yearLater(cell: string, months: ReadonlySet<string>): string {
  const period = parsePeriod(cell);
  if (!isPeriodFault(period)) {
    return months.has(periodKey(period))
      ? cell.replace(String(period.year), String(period.year + 1))
      : cell;
  }
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(cell);
  return day === null ? cell : cell.replace(/^\d{4}/, String(Number(day[1]) + 1));
}
