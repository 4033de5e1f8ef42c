/** How many projects started, finished and came into production in a year. */
import type { Period } from '../data/period.ts';
import { stageCoverage, type CoverageTables } from './coverage.ts';
import { lastDayOf, yearBefore, yearOf } from './day.ts';
import { countRows, type Counted } from './evidence.ts';
import { isKept, wasKeptIn } from './kept.ts';
import type { IndicatorTables } from './lookup.ts';
import { livesAt, reachedOn, type Life, type LifeTables } from './project-life.ts';
import type { RankedStage } from './project-stages.ts';
import { tallyOf, type Tally, type TotalRole } from './stated-total.ts';
import { phasesAmong } from './stage-counts.ts';

/** Stages that are reported as 新增: started, finished, trial production, in production. */
const BUILDING_STAGES = ['started', 'completed', 'trial', 'production'] as const;

/** A stage reached this year, against the same time last year. */
export interface MilestoneCount {
  readonly stage: (typeof BUILDING_STAGES)[number];
  /** The projects listed that first reached the stage between 1 January and the day, the latest last. */
  readonly projects: readonly Life[];
  /** How many there were: stated, or counted where the stage is kept at all. */
  readonly tally: Tally | undefined;
}

/** The tables milestones are counted from; a loaded `Park` has them. */
export type MilestoneTables = LifeTables & CoverageTables & IndicatorTables;

/** The lives that first reached a stage in a year or later, by the day they did. */
function reachedFrom(lives: readonly Life[], stage: RankedStage, year: number): Life[] {
  return lives
    .map((life) => ({ life, day: reachedOn(life, stage) ?? '' }))
    .filter(({ day }) => yearOf(day) >= year)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ life }) => life);
}

const ROLES: Readonly<Record<(typeof BUILDING_STAGES)[number], TotalRole>> = {
  started: 'projects-started',
  completed: 'projects-finished',
  trial: 'projects-in-trial',
  production: 'projects-in-production',
};

/** Counts for each building stage, by the end of a period and the same day last year. */
export function milestonesUpTo(tables: MilestoneTables, period: Period): MilestoneCount[] {
  const day = lastDayOf(period);
  const before = yearBefore(day);
  const lives = livesAt(tables, day);
  const pastLives = livesAt(tables, before);
  return BUILDING_STAGES.map((stage) => {
    const countAt = (rows: readonly Life[]): Counted =>
      countRows({ rows, coverage: stageCoverage(tables, stage) });
    const projects = reachedFrom(phasesAmong(lives, stage), stage, yearOf(day));
    const past = wasKeptIn(tables.stageEvents, stage, yearOf(before))
      ? reachedFrom(phasesAmong(pastLives, stage), stage, yearOf(before))
      : undefined;
    return {
      stage,
      projects,
      tally: tallyOf(tables, ROLES[stage], period, {
        now: isKept(tables.stageEvents, stage, day) ? countAt(projects) : undefined,
        before: past && countAt(past),
      }),
    };
  });
}
