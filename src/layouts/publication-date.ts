/** When what a page shows was published, from what staff have typed: never the clock. */
import { periodKey, type Period } from '../data/period.ts';
import type { Park } from '../data/park.ts';
import { isDay } from '../model/day.ts';
import type { Figure } from '../figures/figure.ts';
import { isLatest } from '../components/report/period.ts';
import { comparePeriods } from '../model/period.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { type Section, tablesOfSection } from './sections.ts';

/** A row that says when its figures were published. */
interface PublishedRow {
  readonly published?: string | undefined;
}

/** The latest day on which one of the rows was published; undefined when none says. */
function latestDay(rows: readonly PublishedRow[]): string | undefined {
  const days = rows.flatMap(({ published }) =>
    published !== undefined && isDay(published) ? [published] : [],
  );
  return days.sort().at(-1);
}

/**
 * The PubDate of a page, `YYYY-MM-DD HH:MM`: of the day its content is dated, which has no time of its own;
 * the moment of the release for content without a date. What a release brings is not younger than it.
 *
 * @param released the moment typed in site.yaml
 * @param day the content's, `YYYY-MM-DD`
 */
export function publicationDate(released: string, day: string | undefined): string {
  return day === undefined || day >= released.slice(0, 10) ? released : `${day} 00:00`;
}

/** The same for readers: a day without a time of its own says none. */
export function publicationMoment(released: string, day: string | undefined): string {
  return publicationDate(released, day).replace(/ 00:00$/, '');
}

/** The day of a figure: that of the rows its numbers stand in; one without a place in a table has none. */
export function figureDay({ observations }: Park, { source }: Figure): string | undefined {
  if (source === undefined) return undefined;
  const rows = new Set(source.rows);
  return latestDay(observations.filter(({ at }) => at.file === source.file && rows.has(at.row)));
}

/** The day of what a park's page shows: that of the park's figures. */
export function parkDay({ observations }: Park, code: string): string | undefined {
  return latestDay(observations.filter((row) => row.park === code));
}

/**
 * The day of a column's newest content: the latest its tables say, of a correction its own. A column whose
 * tables do not say when they were published is as new as the release.
 */
export function columnDay(
  { park }: Pick<SiteInputs, 'park'>,
  id: Section['id'],
): string | undefined {
  if (id === 'corrections')
    return latestDay(park.revisions.map(({ date }) => ({ published: date })));
  const tables: readonly (readonly object[])[] = tablesOfSection(id).map((table) => park[table]);
  return latestDay(tables.flat());
}

/**
 * The day of a report: what its text says, or site.yaml of the latest; else that of its period's
 * figures.
 */
export function reportDay({ park, site, texts }: SiteInputs, period: Period): string | undefined {
  const typed = texts.get(`report/${periodKey(period)}`)?.date;
  if (typed !== undefined) return typed;
  if (isLatest(park, period) && site.report.date !== undefined) return site.report.date;
  return latestDay(park.observations.filter((row) => comparePeriods(row.period, period) === 0));
}
