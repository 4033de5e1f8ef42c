/** How long each column of the site may stand as it is, from the days in the data and never from a clock. */
import type { Dataset } from '../data/dataset.ts';
import type { Park } from '../data/park.ts';
import { rowsIn } from '../data/park-rows.ts';
import type { Period } from '../data/period.ts';
import type { Tables } from '../data/datasets.ts';
import { datasets } from '../data/datasets.ts';
import { isDay, lastDayOf } from '../model/day.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { inspection as texts } from '../ui/inspect.ts';
import { newsOfSection, sectionsOf } from './sections.ts';

/** The home page fails an inspection after two weeks. */
const HOME_DAYS = 14;

/** A column without a limit of its own: half a year is late everywhere. */
const USUAL_DAYS = 183;

/** A column and until when it is fresh. */
export interface ColumnDay {
  readonly name: string;
  /** Address of its first page, from the root. */
  readonly href: string;
  /** The day of its newest content, not after the release: `2026-07-15`. */
  readonly last: string;
  /** Days it may stand. */
  readonly limit: number;
  /** The last day on which it is fresh. */
  readonly due: string;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whole days from one day to another, both written `2026-07-15`; negative when it is earlier. */
export function daysUntil(from: string, to: string): number {
  return Math.round(dayNumber(to) - dayNumber(from));
}

function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Every table with its columns that hold days or periods. */
const DATED = new Map(
  (datasets as readonly Dataset[]).map((dataset) => [
    dataset.name,
    {
      dataset,
      keys: Object.entries(dataset.columns).flatMap(([key, { type }]) =>
        /date|period/.test(type) ? [key] : [],
      ),
    },
  ]),
);

/** The day of a cell: the day itself, or the last of a period; undefined for less than a day. */
function dayOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isDay(value) ? value : undefined;
  return typeof value === 'object' && value !== null && 'month' in value
    ? lastDayOf(value as Period)
    : undefined;
}

/**
 * What a table says of how new it is. Firms' figures are published as sums of groups: the rows themselves
 * are not in the public edition.
 */
function datedCells(park: Park, table: keyof Tables): unknown[] {
  if (table === 'enterprisePeriods') return park.aggregates.map(({ period }) => period);
  const dated = DATED.get(table);
  if (dated === undefined) return [];
  return rowsIn(park, dated.dataset).flatMap((row) => dated.keys.map((key) => row[key]));
}

/** The latest day in some tables that is not after the release; undefined when they hold none. */
function latestDay(
  { park }: SiteInputs,
  tables: readonly (keyof Tables)[],
  released: string,
): string | undefined {
  let latest: string | undefined;
  for (const value of tables.flatMap((table) => datedCells(park, table))) {
    const day = dayOf(value);
    if (day === undefined || day > released) continue;
    if (latest === undefined || day > latest) latest = day;
  }
  return latest;
}

/**
 * Every column that is published, the home page first. A column whose tables hold no day is as old as the
 * release.
 */
export function columnDays(inputs: SiteInputs): ColumnDay[] {
  const { site } = inputs;
  const released = site.published.slice(0, 10);
  const column = (name: string, href: string, last: string, limit: number): ColumnDay => ({
    name,
    href,
    last,
    limit,
    due: dayAfter(last, limit),
  });
  const columns = sectionsOf(inputs)
    .filter(({ empty, id, listed }) => !empty && listed && id !== 'guide')
    .map(({ href, id, name }) => {
      const last = latestDay(inputs, newsOfSection(id), released) ?? released;
      return column(name, href, last, site.columns[id]?.updateDays ?? USUAL_DAYS);
    });
  return [column(texts.home, '/index.html', released, HOME_DAYS), ...columns];
}
