/** The order of a project's life. */
import type { Stage } from '../data/stage-events.ts';

/** A stage that has a place in the order; 搁置 and 终止 have none. */
export type RankedStage = Exclude<Stage, 'shelved' | 'ended'>;

/** From the first lead to 入统, in order. */
export const STAGE_ORDER: readonly RankedStage[] = [
  'lead',
  'talks',
  'intent',
  'review',
  'framework',
  'signed',
  'registered',
  'land',
  'started',
  'completed',
  'trial',
  'production',
  'capacity',
  'statistics',
];

/** The place of a stage in the order, 0 for 线索. */
export function rankOf(stage: RankedStage): number {
  return STAGE_ORDER.indexOf(stage);
}

/** Whether a stage has a place in the order. */
export function isRanked(stage: Stage): stage is RankedStage {
  return stage !== 'shelved' && stage !== 'ended';
}

/**
 * Stages every project passes, in order: conversions and the funnel go by these. The others may be
 * skipped (no review for a small project, no land for a rented workshop).
 */
export const MILESTONES = [
  'lead',
  'talks',
  'intent',
  'signed',
  'started',
  'completed',
  'production',
  'capacity',
] as const satisfies readonly RankedStage[];

/** Stages before the signing in which a project counts as a reserve project (储备项目). */
export const RESERVE_STAGES: readonly RankedStage[] = ['talks', 'intent', 'review', 'framework'];
