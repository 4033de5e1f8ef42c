import { formatMissing, missingMark } from '../format/missing.ts';
import { syllablesOf } from '../format/pinyin.ts';
import { zh } from '../ui/zh.ts';

/** A column of a list. */
export interface ListColumn {
  head: string;
  numeric?: boolean;
  /** Readers may sort by it. */
  sortable?: boolean;
  /** Read first: it stays on a phone, which has room for two columns beside the name. */
  key?: boolean;
  /** Of a brief list left to whoever opens the other columns; on paper it stands. */
  rest?: boolean;
}

/** A number drawn in its cell. */
export interface CellBar {
  /** Length of the bar as a part of its track, 0 to 1. */
  share: number;
  /** The track is drawn: it stands for a whole. */
  whole?: boolean;
  /** Where a stroke stands on the track, 0 to 1. */
  mark?: number | undefined;
}

/** One cell: what is read, where it leads, and what it sorts by when that is not its text. */
export interface ListCell {
  text: string;
  href?: string;
  sort?: number;
  bar?: CellBar;
  /** A tiny line instead of words, as markup of a drawing; the words are what it is called elsewhere. */
  line?: string;
}

/** One row of a list. */
export interface ListRow {
  /** Fragment of the row's address, ASCII. */
  id?: string;
  /** As many as there are columns; the first one names the row. */
  cells: readonly ListCell[];
  /** Values by filter key; several for a row that belongs to several groups. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Names by which the row is found, in Chinese; pinyin and initials are added. */
  names: readonly string[];
}

/** A choice over the rows by one facet. */
export interface ListFilter {
  key: string;
  label: string;
  /** Its values in the order readers know them in; others, or all, stand by their number of rows. */
  order?: readonly string[];
}

/** Shorter lists are read at a glance: search and filters would be longer than the rows. */
const SEARCHED_FROM = 10;

/** With how many rows a list begins, and from how many rows on it begins with so few. */
export interface ListStart {
  rows: number;
  from: number;
}

/** Rows a long list begins with: about one screen and a half, of a phone and of a monitor. */
const STARTS = { narrow: 5, wide: 10 };

/** A list is cut short only when that hides half as many again: a few rows more are no trouble. */
const WORTH = 1.5;

/**
 * How a list begins on a phone and on a wide screen. The page says it, for stylesheet and script.
 *
 * @param few rows a wide screen begins with where a list says so itself
 */
export function listStarts(few: number = STARTS.wide): Record<'narrow' | 'wide', ListStart> {
  const start = (rows: number): ListStart => ({ rows, from: Math.floor(rows * WORTH) + 1 });
  return { narrow: start(STARTS.narrow), wide: start(few) };
}

/**
 * Leaves out the columns in which no row has anything; the first one names the rows and stays.
 * @returns also, in a sentence, what no row of several reports, where that is all a column would say
 */
export function filledColumns(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
): { columns: ListColumn[]; rows: ListRow[]; silent: string | undefined } {
  const silence = formatMissing('not-reported');
  const nothing = ['', missingMark('not-applicable'), ...(rows.length > 1 ? [silence] : [])];
  const textsAt = (at: number): string[] => rows.map(({ cells }) => cells[at]?.text ?? '');
  const filled = columns.map(
    (_, at) => at === 0 || textsAt(at).some((text) => !nothing.includes(text)),
  );
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, at) => filled[at]);
  const silent = columns.filter((_, at) => !filled[at] && textsAt(at).includes(silence));
  return {
    columns: kept(columns),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    silent:
      silent.length === 0
        ? undefined
        : zh.list.silent(silent.map(({ head }) => head.replace(/（.*）$/, '')).join('、'), silence),
  };
}

/** Leaves out the column of a head where every row says the same: what the list stands for says it. */
export function withoutSame<
  List extends { readonly columns: readonly ListColumn[]; readonly rows: readonly ListRow[] },
>(list: List, head: string): List {
  const at = list.columns.findIndex((column) => column.head === head);
  if (at < 1 || new Set(list.rows.map(({ cells }) => cells[at]?.text)).size > 1) return list;
  const rows = list.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) }));
  return { ...list, columns: list.columns.toSpliced(at, 1), rows };
}

/** Whether a list is long enough to be searched, filtered and sorted. */
export function isSearched(rows: readonly ListRow[]): boolean {
  return rows.length >= SEARCHED_FROM;
}

/** Words of so many letters stay in one line: on a wide screen, and anywhere. */
const SHORT = { wide: 8, anywhere: 2 } as const;

/** Which columns hold words only that stay in one line there, head and cells. */
export function shortColumns(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
  where: keyof typeof SHORT,
): boolean[] {
  const most = SHORT[where];
  return columns.map(
    ({ head }, index) =>
      head.length <= most && rows.every(({ cells }) => (cells[index]?.text ?? '').length <= most),
  );
}

/**
 * Draws the numbers of some columns as bars, the greatest number of its column over the whole length.
 *
 * @param places of the columns; cells without a number, or one below zero, keep their text alone, and so
 *   does a row that has no other to be held against
 */
export function withBars(rows: readonly ListRow[], places: readonly number[]): ListRow[] {
  if (rows.length < 2) return [...rows];
  const most = new Map(
    places.map((at) => [at, Math.max(0, ...rows.map(({ cells }) => cells[at]?.sort ?? 0))]),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const greatest = most.get(at) ?? 0;
      return greatest > 0 && (cell.sort ?? -1) >= 0
        ? { ...cell, bar: { share: (cell.sort ?? 0) / greatest } }
        : cell;
    }),
  }));
}

/** The values a filter offers, in its order, with the number of rows each. */
export function filterOptions(
  rows: readonly ListRow[],
  { key, order = [] }: ListFilter,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => row.facets[key] ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const place = (value: string): number =>
    order.includes(value) ? order.indexOf(value) : order.length;
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => place(a.value) - place(b.value) || b.count - a.count);
}

/** A row's facets as attributes the script reads: `data-f-park="新城园|西湾园"`. */
export function facetAttributes(
  row: ListRow,
  filters: readonly ListFilter[],
): Record<string, string> {
  return Object.fromEntries(
    filters.map(({ key }) => [`data-f-${key}`, (row.facets[key] ?? []).join('|')]),
  );
}

/**
 * What a row is found by besides its visible text: names it does not show, then the syllables of
 * each name, parted by `|`. The script makes pinyin and initials of them; both would weigh twice as
 * much in a list of thousands.
 */
export function searchText(row: ListRow): string {
  const shown = row.cells.map(({ text }) => text);
  const hidden = row.names.filter((name) => !shown.some((text) => text.includes(name)));
  const keys = row.names.map((name) => syllablesOf(name).join(' '));
  return [hidden.join(' '), ...new Set(keys)].join('|');
}
