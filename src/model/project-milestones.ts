/** How many projects started, finished and came into production in a year. */
import { firstDayOf, yearBefore, yearOf } from './day.ts';
import { reachedOn, type Life, type LifeTables } from './project-life.ts';
import type { RankedStage } from './project-stages.ts';
import { countedAt } from './stage-counts.ts';

/** Stages that are reported as 新增: started, finished, trial production, in production. */
const BUILDING_STAGES = ['started', 'completed', 'trial', 'production'] as const;

/** A stage reached this year, against the same time last year. */
export interface MilestoneCount {
  readonly stage: RankedStage;
  /** Projects that first reached the stage between 1 January and the day, the latest last. */
  readonly projects: readonly Life[];
  readonly lastYear: number;
}

/** The lives that first reached a stage since a day, by the day they did. */
function reachedSince(lives: readonly Life[], stage: RankedStage, from: string): Life[] {
  return lives
    .map((life) => ({ life, day: reachedOn(life, stage) ?? '' }))
    .filter(({ day }) => day >= from)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ life }) => life);
}

/** Counts for each building stage, by a day of this year and the same day last year. */
export function milestonesUpTo(tables: LifeTables, day: string): MilestoneCount[] {
  const before = yearBefore(day);
  return BUILDING_STAGES.map((stage) => ({
    stage,
    projects: reachedSince(countedAt(tables, day, stage), stage, firstDayOf(yearOf(day))),
    lastYear: reachedSince(countedAt(tables, before, stage), stage, firstDayOf(yearOf(before)))
      .length,
  }));
}
