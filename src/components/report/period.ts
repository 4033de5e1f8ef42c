/** Which period a report's prose and figures are about, and the data as of then. */
import { currentPark, currentSite } from '../../site/current.ts';
import type { Park } from '../../data/park.ts';
import { parsePeriod, periodKey, type Period } from '../../data/period.ts';
import { figureOf } from '../../figures/all.ts';
import { currentFigures } from '../../figures/current-figures.ts';
import { refuseUnknownFigure } from '../../figures/known-figures.ts';
import type { Figure } from '../../figures/figure.ts';
import { dataPeriod } from '../../model/data-period.ts';
import { onceByKey } from '../../model/once.ts';
import { comparePeriods } from '../../model/period.ts';
import { parkUpTo } from '../../report/known-by.ts';
import { reportOf, type Report } from '../../report/report.ts';
import { reportPeriods } from '../../report/periods.ts';

/** The period of a text by its place `content/report/2026-06.mdx:12`; the latest for any other text. */
export function periodOfPlace(at: string | undefined): Period {
  const name = /report\/([^/]+)\.mdx(?::\d+)?$/.exec(at ?? '')?.[1];
  const period = name === undefined ? undefined : parsePeriod(name);
  return period !== undefined && 'year' in period ? period : dataPeriod(currentPark());
}

/** The park as far as its data are about the time up to a period. */
export function parkOf(period: Period): Park {
  return parkUpTo(currentPark(), period);
}

/** Whether a period has a report. */
export function hasReport(period: Period): boolean {
  return reportPeriods(currentPark()).some((one) => comparePeriods(one, period) === 0);
}

const reports = onceByKey((whole: Park, _key, period: Period) =>
  reportOf(whole, period, currentSite().timeProgress),
);

/** The report of a period, worked out once. */
export function currentReport(period: Period): Report {
  return reports(currentPark(), periodKey(period), period);
}

/** Whether a period is the latest, whose figures have addresses and downloads of their own. */
export function isLatest(period: Period): boolean {
  return comparePeriods(period, dataPeriod(currentPark())) === 0;
}

const earlierFigures = onceByKey((park: Park, id) =>
  figureOf(park, currentSite().timeProgress, id),
);

/**
 * A figure as it was in a period; undefined without data.
 *
 * @throws BindingFault for an id that no period has, when `at` says where it is written
 */
export function figureIn(period: Period, id: string, at?: string): Figure | undefined {
  if (at !== undefined) refuseUnknownFigure(id, at);
  return isLatest(period) ? currentFigures().get(id) : earlierFigures(parkOf(period), id);
}
