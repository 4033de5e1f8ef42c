import { checkChainLevels } from './chain-levels.ts';
import { checkCompletion } from './completion.ts';
import { checkCumulative } from './cumulative.ts';
import { checkEvaluation } from './evaluation.ts';
import { checkExpiry } from './expiry.ts';
import { checkGrowth } from './growth.ts';
import { checkGrowthWording } from './growth-wording.ts';
import { checkLagging } from './lagging.ts';
import { checkLandStages } from './land-stages.ts';
import { checkLandless } from './landless.ts';
import { checkMissingTargets } from './missing-targets.ts';
import { checkParkSums } from './park-sums.ts';
import { checkProjectParents } from './project-parents.ts';
import { checkProjectSums } from './project-sums.ts';
import { checkPublication } from './publication.ts';
import { checkStages } from './stages.ts';
import type { ReadTables } from './tables.ts';
import { checkTargetCompletion } from './target-completion.ts';
import { checkUnitSlips } from './unit-slips.ts';

/**
 * Everything that needs rows of several files or several rows of one, and tells whether readable data
 * are likely. Runs after references are resolved, on rows without a fault. The order is that of
 * messages on one cell: what makes another remark pointless comes first.
 */
const CHECKS: readonly ((tables: ReadTables) => void)[] = [
  checkProjectParents,
  checkChainLevels,
  checkUnitSlips,
  checkCumulative,
  checkGrowth,
  checkParkSums,
  checkProjectSums,
  checkTargetCompletion,
  checkMissingTargets,
  checkLagging,
  checkStages,
  checkLandStages,
  checkLandless,
  checkCompletion,
  checkExpiry,
  checkEvaluation,
  checkGrowthWording,
  checkPublication,
];

/** Checks the tables against each other. */
export function checkAcross(tables: ReadTables): void {
  for (const check of CHECKS) check(tables);
}
