import type { Park } from '../data/park.ts';
import type { ProgressMode } from '../model/progress.ts';
import { citiesFigure, originsFigure, sourcesFigure } from './attraction.ts';
import { blockerFigures } from './blockers.ts';
import { bondsFigure } from './bonds.ts';
import { chainsFigure } from './chains.ts';
import { ageingFigure, conversionFigure, stageDaysFigure } from './conversion.ts';
import { curveFigures, curvesFigure } from './curves.ts';
import { facilitiesFigure, occupancyFigure } from './facilities.ts';
import type { Figure } from './figure.ts';
import { keyProjectsFigure } from './key-projects.ts';
import { milestonesFigure } from './milestones.ts';
import { pipelineFigure } from './pipeline.ts';
import { projectContext } from './project-context.ts';
import { flowFigure } from './project-flow.ts';
import { reserveFigures } from './reserve.ts';
import { signedFigure } from './signed.ts';
import { timelineFigure } from './timeline.ts';
import { unlandedFigure } from './unlanded.ts';

/** The figures of 招商引资, those without data left out. */
export function investmentFigures(park: Park, mode: ProgressMode): Figure[] {
  const context = projectContext(park, mode);
  return [
    signedFigure(context),
    pipelineFigure(context),
    conversionFigure(context),
    stageDaysFigure(context),
    ageingFigure(context),
    flowFigure(context),
    ...reserveFigures(context),
    sourcesFigure(context),
    citiesFigure(context),
    originsFigure(context),
    chainsFigure(context),
    unlandedFigure(context),
  ].filter((figure) => figure !== undefined);
}

/** The figures of 项目建设, those without data left out. */
export function buildingFigures(park: Park, mode: ProgressMode): Figure[] {
  const context = projectContext(park, mode);
  return [
    keyProjectsFigure(park, mode),
    milestonesFigure(context),
    timelineFigure(context),
    curvesFigure(context),
    bondsFigure(context),
    facilitiesFigure(context),
    occupancyFigure(context),
    ...blockerFigures(context),
    ...curveFigures(context),
  ].filter((figure) => figure !== undefined);
}
