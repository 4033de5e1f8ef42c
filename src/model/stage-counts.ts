/**
 * What counts as one project at a stage: the one rule that texts, figures and counts go by.
 *
 * - Up to 供地 a project counts once, by `unitsAt`: it is signed, registered and given its land as a
 *   whole, whatever the number of its phases.
 * - From 开工 on each phase counts by itself: 二期 starts and finishes on its own. A parent is left
 *   out as soon as one of its phases is at the stage. 增资扩产 is a contract of its own, no phase.
 */
import { hasPassed, livesAt, type Life, type LifeTables } from './project-life.ts';
import { rankOf, type RankedStage } from './project-stages.ts';
import { unitsAt } from './project-units.ts';

/** The lives among which those at a stage are counted, on a day `YYYY-MM-DD`. */
export function countedAt(tables: LifeTables, day: string, stage: RankedStage): readonly Life[] {
  return rankOf(stage) < rankOf('started')
    ? unitsAt(tables, day)
    : phasesAmong(livesAt(tables, day), stage);
}

/** The lives of all projects of a day among which those at a stage from 开工 on are counted. */
export function phasesAmong(lives: readonly Life[], stage: RankedStage): readonly Life[] {
  const parents = new Set(
    lives
      .filter((life) => life.project.kind !== 'expansion' && hasPassed(life, stage))
      .flatMap(({ project }) => project.parent ?? []),
  );
  return lives.filter(({ project }) => !parents.has(project.code));
}
