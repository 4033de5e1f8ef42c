/** How long each column of the site may stand as it is, from the days in the data and never from a clock. */
import type { Tables } from '../data/datasets.ts';
import { datasets } from '../data/datasets.ts';
import { isDay } from '../model/day.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { inspection as texts } from '../ui/inspect.ts';
import { sectionsOf, tablesOfSection } from './sections.ts';

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

/** Columns of a table that hold days. */
const DAY_COLUMNS = new Map<string, readonly string[]>(
  datasets.map(({ columns, name }) => [
    name,
    Object.entries(columns).flatMap(([key, { type }]) => (/date/.test(type) ? [key] : [])),
  ]),
);

/** The latest day in some tables that is not after the release; undefined when they hold none. */
function latestDay(
  { park }: SiteInputs,
  tables: readonly (keyof Tables)[],
  released: string,
): string | undefined {
  let latest: string | undefined;
  for (const table of tables) {
    const keys = DAY_COLUMNS.get(table) ?? [];
    for (const row of park[table] as readonly object[]) {
      for (const key of keys) {
        const day = (row as Readonly<Record<string, unknown>>)[key];
        if (typeof day !== 'string' || !isDay(day) || day > released) continue;
        if (latest === undefined || day > latest) latest = day;
      }
    }
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
      const last = latestDay(inputs, tablesOfSection(id), released) ?? released;
      return column(name, href, last, site.columns[id]?.updateDays ?? USUAL_DAYS);
    });
  return [column(texts.home, '/index.html', released, HOME_DAYS), ...columns];
}
