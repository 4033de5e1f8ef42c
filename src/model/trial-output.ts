/** What projects in trial production have made this year. */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { comparePeriods } from './period.ts';
import type { Life } from './project-life.ts';
import { countedAt } from './stage-counts.ts';

/** Projects in trial production on a day, and their output from January to the period. */
export interface TrialOutput {
  readonly projects: readonly Life[];
  /** 万元; a project without a row for the period has not reported. */
  readonly output: AmountSum;
}

/**
 * Adds up what projects that are in trial production have made.
 *
 * @param day last day of the period, `YYYY-MM-DD`
 */
export function trialOutput(
  park: Pick<Park, 'projectProgress' | 'projects' | 'stageEvents'>,
  period: Period,
  day: string,
): TrialOutput {
  const projects = countedAt(park, day, 'trial').filter(
    ({ stage, state }) => stage === 'trial' && state === 'active',
  );
  const outputs = new Map(
    park.projectProgress
      .filter((row) => comparePeriods(row.period, period) === 0)
      .map(({ output, project }) => [project, output]),
  );
  return {
    projects,
    output: addAmounts(projects.map(({ project }) => outputs.get(project.code) ?? 'not-reported')),
  };
}
