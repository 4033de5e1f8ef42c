/** The stages the wall chart has a dot for. */
import { rankOf, STAGE_ORDER, type RankedStage } from '../../model/project-stages.ts';
import type { paper } from '../../ui/paper.ts';

type WallStage = keyof typeof paper.wall.stages;

const isOnWall = (stage: RankedStage): stage is WallStage => rankOf(stage) >= rankOf('signed');

/** From the signing to 入统, in order. */
export const WALL_STAGES: readonly WallStage[] = STAGE_ORDER.filter(isOnWall);
