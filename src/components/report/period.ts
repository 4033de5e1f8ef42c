/** Which period a report's prose and figures are about, and the data as of then. */
import type { Park } from '../../data/park.ts';
import { parsePeriod, periodKey, type Period } from '../../data/period.ts';
import type { Site } from '../../data/site.ts';
import type { Figure } from '../../figures/figure.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { dataPeriod } from '../../model/data-period.ts';
import { once, onceByKey } from '../../model/once.ts';
import { comparePeriods } from '../../model/period.ts';
import { parkUpTo } from '../../report/known-by.ts';
import { reportPeriods } from '../../report/periods.ts';
import { reportOf, type Report } from '../../report/report.ts';
import type { SiteData } from '../../site/site-data.ts';

/** The period of a text by its place `content/report/2026-06.mdx:12`; the latest for any other text. */
export function periodOfPlace(park: Park, at: string | undefined): Period {
  const name = /report\/([^/]+)\.mdx(?::\d+)?$/.exec(at ?? '')?.[1];
  const period = name === undefined ? undefined : parsePeriod(name);
  return period !== undefined && 'year' in period ? period : dataPeriod(park);
}

/** Whether a period has a report. */
export function hasReport(park: Park, period: Period): boolean {
  return reportPeriods(park).some((known) => comparePeriods(known, period) === 0);
}

const reports = once((site: Site) =>
  onceByKey((park: Park, _key, period: Period) => reportOf(park, period, site.timeProgress)),
);

/** The report of a period, worked out once. */
export function reportFor({ park, site }: SiteData, period: Period): Report {
  return reports(site)(park, periodKey(period), period);
}

/** Whether a period is the latest, whose figures have addresses and downloads of their own. */
export function isLatest(park: Park, period: Period): boolean {
  return comparePeriods(period, dataPeriod(park)) === 0;
}

/** A figure as it was in a period; undefined without data. */
export function figureIn({ park, site }: SiteData, period: Period, id: string): Figure | undefined {
  const then = isLatest(park, period) ? park : parkUpTo(park, period);
  return figuresFor({ park: then, site }).get(id);
}
