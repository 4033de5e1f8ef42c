/** Whether the tables of projects name all projects the zone states. */
import type { Period } from '../data/period.ts';
import { lastDayOf } from './day.ts';
import { milestonesUpTo, type MilestoneTables } from './project-milestones.ts';
import { signedIn } from './signed-projects.ts';
import { statedTotal, type Tally, type TotalRole } from './stated-total.ts';

const ROLES: readonly TotalRole[] = [
  'signed-projects',
  'projects-started',
  'projects-finished',
  'projects-in-trial',
  'projects-in-production',
];

/**
 * Whether an indicator of the zone states more projects for some period than the tables name. They then
 * are some of the projects, whatever is counted over them: shares, times, who is furthest.
 *
 * @param tables of everything there is: what the public edition leaves out is named all the same
 */
export function namesSomeProjects(tables: MilestoneTables): boolean {
  const zone = tables.zone.code;
  const periods = new Map<string, Period>();
  for (const { park, period } of tables.observations) {
    if (park === zone) periods.set(lastDayOf(period), period);
  }
  const states = ([, period]: [string, Period]): boolean =>
    ROLES.some((role) => statedTotal(tables, role, period) !== undefined);
  return [...periods]
    .filter(states)
    .some(([day, period]) =>
      [
        ...milestonesUpTo(tables, period).map(({ tally }) => tally),
        signedIn(tables, period.year, day, new Set()).tally,
      ].some(isMore),
    );
}

function isMore(tally: Tally | undefined): boolean {
  return tally?.stated === true && tally.total.count > tally.listed.count;
}
