/**
 * What the data say about the time up to the end of a period.
 *
 * The tables keep no earlier versions of a row, so a report of an earlier period is made from the
 * rows dated up to its end, with the values they have now: a revised figure is the revised one. Rows
 * that only tell the present state (a facility's progress, a firm's state, a plan's) have no past, so
 * they are left out of an earlier report unless a date in the row shows that they held by then.
 */
import type { Bond } from '../data/bonds.ts';
import { defineView } from '../data/page-reads.ts';
import type { Park } from '../data/park.ts';
import { isPeriodFault, parsePeriod, periodKey, type Period } from '../data/period.ts';
import { lastDayOf } from '../model/day.ts';
import { latestPeriod } from '../model/latest.ts';
import { comparePeriods } from '../model/period.ts';

const upTo = defineView('up-to', (park, key) => {
  const period = parsePeriod(key);
  if (isPeriodFault(period)) throw new RangeError(`${key} is no period`);
  return cutAfter(park, period);
});

/**
 * The park as far as its rows are about the time up to the end of a period; the same one each time, so
 * that what is looked up in it is looked up once.
 */
export function parkUpTo(park: Park, period: Period): Park {
  return upTo(park, periodKey(period));
}

/** A bond granted by the day; what was spent of it by then is only known where it was counted by then. */
function bondBy(bond: Bond, day: string): Bond[] {
  const isCounted = bond.asOf !== undefined && bond.asOf <= day;
  if (isCounted) return [bond];
  const isGranted = bond.approvalDate !== undefined && bond.approvalDate <= day;
  return isGranted ? [{ ...bond, disbursed: 'not-reported' }] : [];
}

function cutAfter(park: Park, period: Period): Park {
  const day = lastDayOf(period);
  const isLatest = comparePeriods(period, latestPeriod(park)) >= 0;
  const inTime = (row: { readonly period: Period }): boolean =>
    comparePeriods(row.period, period) <= 0;
  const byDay = (row: { readonly date?: string | undefined }): boolean =>
    row.date !== undefined && row.date <= day;
  return {
    ...park,
    observations: park.observations.filter(inTime),
    targets: park.targets.filter(({ year }) => year <= period.year),
    projectProgress: park.projectProgress.filter(inTime),
    enterprisePeriods: park.enterprisePeriods.filter(inTime),
    aggregates: park.aggregates.filter(inTime),
    stageEvents: park.stageEvents.filter(byDay),
    outreach: park.outreach.filter(byDay),
    honours: park.honours.filter(byDay),
    qualifications: park.qualifications.filter(byDay),
    enterpriseEvents: park.enterpriseEvents.filter(byDay),
    parcelEvents: park.parcelEvents.filter(byDay),
    blockers: park.blockers.filter(({ raised }) => raised <= day),
    landBatches: park.landBatches.filter(
      ({ submitted }) => submitted !== undefined && submitted <= day,
    ),
    platforms: park.platforms.filter(({ founded }) =>
      founded === undefined ? isLatest : founded <= day,
    ),
    bonds: isLatest ? park.bonds : park.bonds.flatMap((bond) => bondBy(bond, day)),
    facilities: park.facilities.filter(({ actualFinish }) =>
      isLatest ? true : actualFinish !== undefined && actualFinish <= day,
    ),
    plans: park.plans.filter(({ approved }) =>
      isLatest ? true : approved !== undefined && approved <= day,
    ),
    measures: park.measures.filter((row) => comparePeriods(row.period, period) === 0),
  };
}
