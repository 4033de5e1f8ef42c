import type { FirmContext } from './firm-context.ts';
import { gradesFigure, movesFigure } from './grades.ts';
import type { Maker } from './maker.ts';
import { perMuFigures } from './per-mu-groups.ts';
import { quadrantFigure } from './per-mu-quadrant.ts';
import { scoresFigures } from './per-mu-scores.ts';

/** The figures of 亩均效益. */
export const efficiencyMakers: readonly Maker<FirmContext>[] = [
  { ids: ['grades-by-industry'], make: gradesFigure },
  { ids: ['grade-changes'], make: movesFigure },
  { ids: ['per-mu-scores'], perRow: [/^per-mu-scores-/], make: scoresFigures },
  { ids: ['per-mu-quadrant'], make: quadrantFigure },
  { ids: ['tax-per-mu-by-industry', 'tax-per-mu-by-park'], make: perMuFigures },
];
