/** Where the projects stand on a day, and how many have come how far. */
import { addAmounts, type AmountSum } from './amounts.ts';
import { hasPassed } from './project-life.ts';
import { RESERVE_STAGES, STAGE_ORDER, type RankedStage } from './project-stages.ts';
import type { Unit } from './project-units.ts';

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
