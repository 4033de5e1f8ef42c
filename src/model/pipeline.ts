/** Where the projects stand on a day, and how many have come how far. */
import { addAmounts, type AmountSum } from './amounts.ts';
import type { Period } from '../data/period.ts';
import { coverageOf, type CoverageTables } from './coverage.ts';
import { yearBefore, yearOf } from './day.ts';
import { compareCounts, countRows, type Comparison, type Counted } from './evidence.ts';
import { wasKeptIn } from './kept.ts';
import type { IndicatorTables } from './lookup.ts';
import { hasPassed, type LifeTables } from './project-life.ts';
import { RESERVE_STAGES, STAGE_ORDER, type RankedStage } from './project-stages.ts';
import type { Unit } from './project-units.ts';
import { tallyOf, type Tally } from './stated-total.ts';

/** The projects at one stage. */
export interface StageLoad {
  readonly stage: RankedStage;
  /** Active projects that stand at the stage. */
  readonly count: number;
  /** Their amounts, 万元. */
  readonly amount: AmountSum;
  /** Projects that have come at least this far, interrupted ones too. */
  readonly passed: number;
}

/** All projects on a day. */
export interface Pipeline {
  readonly stages: readonly StageLoad[];
  /** Active projects at any stage. */
  readonly active: number;
  readonly amount: AmountSum;
  readonly shelved: number;
  readonly ended: number;
}

/** Counts projects by the stage they stand at, in the order of the stages. */
export function pipelineOf(units: readonly Unit[]): Pipeline {
  const active = units.filter(({ state, stage }) => state === 'active' && stage !== undefined);
  return {
    stages: STAGE_ORDER.map((stage) => {
      const here = active.filter((unit) => unit.stage === stage);
      return {
        stage,
        count: here.length,
        amount: addAmounts(here.map(({ amount }) => amount)),
        passed: units.filter((unit) => hasPassed(unit, stage)).length,
      };
    }),
    active: active.length,
    amount: addAmounts(active.map(({ amount }) => amount)),
    shelved: units.filter(({ state }) => state === 'shelved').length,
    ended: units.filter(({ state }) => state === 'ended').length,
  };
}

/** Reserve projects (储备项目): active, in talks or further, not yet signed. */
export function reserveOf(units: readonly Unit[]): Unit[] {
  return units.filter(
    ({ state, stage }) =>
      state === 'active' && stage !== undefined && RESERVE_STAGES.includes(stage),
  );
}

/**
 * The active projects against those of the same day last year. A total has a base only where every
 * stage that anybody stands at now was kept then: a list that has begun to name its reserve projects
 * has not grown by them.
 */
export function comparePipelines(
  tables: CoverageTables & Pick<LifeTables, 'stageEvents'>,
  day: string,
  now: Pipeline,
  before: Pipeline,
): Comparison | undefined {
  const year = yearOf(yearBefore(day));
  const kept = now.stages
    .filter(({ count }) => count > 0)
    .every(({ stage }) => wasKeptIn(tables.stageEvents, stage, year));
  const coverage = coverageOf(tables, 'projects');
  const count = ({ active }: Pipeline): Counted =>
    countRows({ rows: Array.from({ length: active }), coverage });
  return kept ? compareCounts(count(now), count(before)) : undefined;
}

/** How many reserve projects there are at the end of a period: stated, or counted where any is listed. */
export function reserveTally(
  tables: CoverageTables & IndicatorTables,
  period: Period,
  reserve: readonly Unit[],
): Tally | undefined {
  const listed = countRows({ rows: reserve, coverage: coverageOf(tables, 'projects') });
  return tallyOf(tables, 'projects-in-reserve', period, {
    now: reserve.length > 0 ? listed : undefined,
    before: undefined,
  });
}
