/** The date that pages about projects speak of. */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { lastDayOf } from './day.ts';
import { latestProgressPeriod } from './key-projects.ts';
import { latestPeriod } from './latest.ts';
import { comparePeriods } from './period.ts';
import { timeProgress, type ProgressMode } from './progress.ts';

/** The data's date: a period and its last day. */
export interface ProjectsAsOf {
  readonly period: Period;
  /** `YYYY-MM-DD`; what happens later is not counted yet. */
  readonly day: string;
  /** Share of the year gone, 0..1. */
  readonly due: number;
}

/**
 * The latest period that indicators or projects have been reported for. There is no clock: stage
 * events dated later wait for the next period.
 */
export function projectsAsOf(
  park: Pick<Park, 'observations' | 'projects' | 'projectProgress'>,
  mode: ProgressMode,
): ProjectsAsOf {
  const progress = latestProgressPeriod(park);
  const reported = latestPeriod(park);
  const period =
    progress !== undefined && comparePeriods(progress, reported) > 0 ? progress : reported;
  return { period, day: lastDayOf(period), due: timeProgress(period, mode) };
}
