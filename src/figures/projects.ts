import type { Park } from '../data/park.ts';
import type { ProgressMode } from '../model/progress.ts';
import { citiesFigure, originsFigure, sourcesFigure } from './attraction.ts';
import { blockerFigures } from './blockers.ts';
import { bondsFigure } from './bonds.ts';
import { chainsFigure } from './chains.ts';
import { ageingFigure, conversionFigure, stageDaysFigure } from './conversion.ts';
import { curveFigures, curvesFigure } from './curves.ts';
import { facilitiesFigure, occupancyFigure } from './facilities.ts';
import { keyProjectsFigure } from './key-projects.ts';
import { subject, type Maker } from './maker.ts';
import { milestonesFigure } from './milestones.ts';
import { pipelineFigure } from './pipeline.ts';
import { projectContext, type ProjectContext } from './project-context.ts';
import { projectMapFigure } from './project-map.ts';
import { projectQuadrantFigure } from './project-quadrant.ts';
import { flowFigure } from './project-flow.ts';
import { reserveFigures } from './reserve.ts';
import { signedFigure } from './signed.ts';
import { timelineFigure } from './timeline.ts';
import { unlandedFigure } from './unlanded.ts';

/** What figures about projects are made from. */
interface Projects {
  readonly park: Park;
  readonly mode: ProgressMode;
  /** 审图号 under maps, when there is one. */
  readonly reviewNumber?: string | undefined;
}

const contextOf = ({ park, mode }: Projects): ProjectContext => projectContext(park, mode);

/** The figures of 招商引资. */
export const investmentFigures = subject(
  [
    { ids: ['signed-projects-list'], make: signedFigure },
    { ids: ['pipeline'], make: pipelineFigure },
    { ids: ['pipeline-conversion'], make: conversionFigure },
    { ids: ['stage-days'], make: stageDaysFigure },
    { ids: ['pipeline-ageing'], make: ageingFigure },
    { ids: ['project-flows'], make: flowFigure },
    { ids: ['reserve-industries', 'reserve-stages', 'reserve-sizes'], make: reserveFigures },
    { ids: ['lead-sources'], make: sourcesFigure },
    { ids: ['outreach-cities'], make: citiesFigure },
    { ids: ['project-origins'], make: originsFigure },
    { ids: ['chain-gaps'], make: chainsFigure },
    { ids: ['unlanded-causes'], make: unlandedFigure },
  ],
  contextOf,
);

const buildingMakers: readonly Maker<ProjectContext>[] = [
  { ids: ['project-milestones'], make: milestonesFigure },
  { ids: ['project-timeline'], make: timelineFigure },
  { ids: ['project-curves'], make: curvesFigure },
  { ids: ['bond-spending'], make: bondsFigure },
  { ids: ['facility-progress'], make: facilitiesFigure },
  { ids: ['factory-occupancy'], make: occupancyFigure },
  { ids: ['blocker-causes', 'blocker-units'], make: blockerFigures },
  { ids: [], perRow: [/^project-.+-curve$/], make: curveFigures },
];

/** The figures of 项目建设. */
export const buildingFigures = subject<Projects, Projects>(
  [
    { ids: ['key-projects'], make: ({ park, mode }) => keyProjectsFigure(park, mode) },
    {
      ids: ['project-quadrant'],
      make: ({ park, mode }) => projectQuadrantFigure(park, mode),
    },
    {
      ids: ['project-map'],
      make: ({ mode, park, reviewNumber }) => projectMapFigure(park, mode, reviewNumber),
    },
    subject(buildingMakers, contextOf),
  ],
  (projects) => projects,
);
