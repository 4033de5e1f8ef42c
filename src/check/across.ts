import { blockers } from '../data/blockers.ts';
import type { Dataset } from '../data/dataset.ts';
import { enterprises } from '../data/enterprises.ts';
import { gradeBands } from '../data/grade-bands.ts';
import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { parcels } from '../data/parcels.ts';
import { parks } from '../data/parks.ts';
import { projectProgress } from '../data/project-progress.ts';
import { projects } from '../data/projects.ts';
import { qualifications } from '../data/qualifications.ts';
import { scoring } from '../data/scoring.ts';
import { stageEvents } from '../data/stage-events.ts';
import { targets } from '../data/targets.ts';
import { checkChainLevels } from './chain-levels.ts';
import { checkCompletion } from './completion.ts';
import { checkConsent, checkUnsigned } from './publication.ts';
import { checkCumulative } from './cumulative.ts';
import { checkBands, checkWeights } from './evaluation.ts';
import { checkBlankDisclosure } from './disclosure-left-blank.ts';
import { checkExpiry } from './expiry.ts';
import { checkFirmFigures } from './firm-figures.ts';
import { checkDateRanges } from './date-ranges.ts';
import { checkForecastPledges } from './forecast-pledges.ts';
import { checkGrowth } from './growth.ts';
import { checkGrowthDirection } from './growth-direction.ts';
import { checkGrowthWording } from './growth-wording.ts';
import { checkIndicatorRoles } from './indicator-roles.ts';
import { checkIndicatorUnits } from './indicator-units.ts';
import { checkLagging } from './lagging.ts';
import { checkLandSums } from './land-sums.ts';
import { checkLandStages } from './land-stages.ts';
import { checkLandless } from './landless.ts';
import { checkMissingTargets } from './missing-targets.ts';
import { checkNearCategories } from './near-categories.ts';
import { checkNegative } from './negative.ts';
import { checkNotePeriods } from './note-periods.ts';
import { checkOnlyForecasts } from './only-forecasts.ts';
import { checkParkSums } from './park-sums.ts';
import { checkFigureFractions } from './percent-figures.ts';
import { checkProgressFractions } from './percent-progress.ts';
import { checkScheduleFractions } from './percent-schedule.ts';
import { checkProjectParents } from './project-parents.ts';
import { checkProjectSlips } from './project-slips.ts';
import { checkProjectSums } from './project-sums.ts';
import { checkReleaseDays } from './release-days.ts';
import { checkRevisions } from './revisions.ts';
import { checkStageOrder, checkStagesThere } from './stages.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { checkStatedCompletion } from './stated-completion.ts';
import { checkTargetCompletion } from './target-completion.ts';
import { checkUnitSlips } from './unit-slips.ts';

interface Check {
  readonly run: (tables: ReadTables) => void;
  /**
   * Tables of which every row must have been read: what is missing there may be in the row at fault,
   * whose own error is enough.
   */
  readonly needs: readonly { readonly name: string }[];
}

/** In the order of the messages on one cell. */
const CHECKS: readonly Check[] = [
  { run: checkProjectParents, needs: [] },
  { run: checkChainLevels, needs: [] },
  { run: checkIndicatorRoles, needs: [] },
  { run: checkFirmFigures, needs: [] },
  { run: checkOnlyForecasts, needs: [observations] },
  { run: checkDateRanges, needs: [observations] },
  { run: checkNegative, needs: [] },
  { run: checkUnitSlips, needs: [] },
  { run: checkIndicatorUnits, needs: [] },
  { run: checkProjectSlips, needs: [] },
  { run: checkCumulative, needs: [] },
  // Before growth, which leaves to it what has this cause.
  { run: checkFigureFractions, needs: [] },
  { run: checkGrowth, needs: [] },
  { run: checkGrowthDirection, needs: [] },
  { run: checkProgressFractions, needs: [] },
  { run: checkScheduleFractions, needs: [] },
  { run: checkParkSums, needs: [parks, observations] },
  { run: checkProjectSums, needs: [projects, stageEvents, projectProgress] },
  { run: checkLandSums, needs: [parks, parcels] },
  { run: checkTargetCompletion, needs: [] },
  { run: checkStatedCompletion, needs: [targets] },
  { run: checkMissingTargets, needs: [targets] },
  { run: checkLagging, needs: [observations] },
  { run: checkNotePeriods, needs: [observations] },
  { run: checkStageOrder, needs: [] },
  { run: checkStagesThere, needs: [projects, stageEvents] },
  { run: checkLandStages, needs: [] },
  { run: checkLandless, needs: [projects, stageEvents, parcels, blockers] },
  { run: checkCompletion, needs: [] },
  { run: checkExpiry, needs: [qualifications] },
  { run: checkWeights, needs: [scoring] },
  { run: checkBands, needs: [gradeBands] },
  { run: checkNearCategories, needs: [] },
  { run: checkGrowthWording, needs: [] },
  { run: checkForecastPledges, needs: [targets] },
  { run: checkBlankDisclosure, needs: [] },
  { run: checkReleaseDays, needs: [indicators] },
  { run: checkRevisions, needs: [] },
  { run: checkConsent, needs: [enterprises] },
  { run: checkUnsigned, needs: [projects, stageEvents] },
];

function isWhole(tables: ReadTables, { name }: Pick<Dataset, 'name'>): boolean {
  const table = tables.get(name);
  return (
    table !== undefined && table.usable && !table.lostRows && table.rows.every((row) => row.whole)
  );
}

/**
 * Checks the tables against each other, and the rows of one against its others: is what could be read
 * likely? Runs after references are resolved. Rows at fault are left out.
 */
export function checkAcross(tables: ReadTables): void {
  for (const { run, needs } of CHECKS) {
    if (needs.every((dataset) => isWhole(tables, dataset))) run(tables);
  }
}
