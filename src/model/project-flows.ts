/** Flows of projects from the source of the lead over the furthest stage to the outcome. */
import type { Project } from '../data/projects.ts';
import type { RankedStage } from './project-stages.ts';
import type { Unit } from './project-units.ts';

/** Where a lead came from; `unknown` when nobody wrote it down. */
export type LeadSource = NonNullable<Project['leadSource']> | 'unknown';

/** Sources in the order of the reports. */
export const LEAD_SOURCES: readonly LeadSource[] = [
  'outreach',
  'enterprise',
  'leader',
  'self',
  'unknown',
];

/** Neighbouring stages taken together, so that a flow chart stays readable. */
export type StageGroup = 'early' | 'agreeing' | 'signed' | 'building' | 'producing';

/** Groups in order. */
export const STAGE_GROUPS: readonly StageGroup[] = [
  'early',
  'agreeing',
  'signed',
  'building',
  'producing',
];

const GROUP: Readonly<Record<RankedStage, StageGroup>> = {
  lead: 'early',
  talks: 'early',
  intent: 'agreeing',
  review: 'agreeing',
  framework: 'agreeing',
  signed: 'signed',
  registered: 'signed',
  land: 'signed',
  started: 'building',
  completed: 'building',
  trial: 'producing',
  production: 'producing',
  capacity: 'producing',
  statistics: 'producing',
};

/** The group a stage belongs to. */
function stageGroup(stage: RankedStage): StageGroup {
  return GROUP[stage];
}

/** What has become of a project. */
export type Outcome = Unit['state'];

/** Projects with one source, one furthest stage and one outcome. */
export interface Flow {
  readonly source: LeadSource;
  readonly group: StageGroup;
  readonly outcome: Outcome;
  readonly count: number;
}

const OUTCOMES: readonly Outcome[] = ['active', 'shelved', 'ended'];

/** Counts the projects by source, furthest stage and outcome; empty flows are left out. */
export function projectFlows(units: readonly Unit[]): Flow[] {
  return LEAD_SOURCES.flatMap((source) =>
    STAGE_GROUPS.flatMap((group) =>
      OUTCOMES.flatMap((outcome): Flow[] => {
        const count = units.filter(
          ({ project, stage, state }) =>
            (project.leadSource ?? 'unknown') === source &&
            stage !== undefined &&
            stageGroup(stage) === group &&
            state === outcome,
        ).length;
        return count === 0 ? [] : [{ source, group, outcome, count }];
      }),
    ),
  );
}
