/** How many projects started, finished and came into production in a year. */
import { firstDayOf, yearBefore, yearOf } from './day.ts';
import { livesAt, reachedOn, type Life, type LifeTables } from './project-life.ts';
import type { RankedStage } from './project-stages.ts';

/** Stages that are reported as 新增: started, finished, trial production, in production. */
const BUILDING_STAGES = ['started', 'completed', 'trial', 'production'] as const;

/** A stage reached this year, against the same time last year. */
export interface MilestoneCount {
  readonly stage: RankedStage;
  /** Projects that first reached the stage between 1 January and the day. */
  readonly projects: readonly Life[];
  readonly lastYear: number;
}

/** Phases count one by one here: 二期 starts by itself. A parent is left out beside its phases. */
function reachedIn(lives: readonly Life[], stage: RankedStage, from: string): Life[] {
  const reached = lives.filter((life) => (reachedOn(life, stage) ?? '') >= from);
  const parents = new Set(
    lives
      .filter((life) => reachedOn(life, stage) !== undefined)
      .flatMap(({ project }) => project.parent ?? []),
  );
  return reached.filter(({ project }) => !parents.has(project.code));
}

/** Counts for each building stage, by a day of this year and the same day last year. */
export function milestonesUpTo(tables: LifeTables, day: string): MilestoneCount[] {
  const before = yearBefore(day);
  const now = livesAt(tables, day);
  const then = livesAt(tables, before);
  return BUILDING_STAGES.map((stage) => ({
    stage,
    projects: reachedIn(now, stage, firstDayOf(yearOf(day))),
    lastYear: reachedIn(then, stage, firstDayOf(yearOf(before))).length,
  }));
}
