import type { FirmContext } from './firm-context.ts';
import { ladderFigure, levelYearsFigure } from './levels.ts';
import { listingFigure } from './listing.ts';
import type { Maker } from './maker.ts';
import { platformsFigure } from './platforms.ts';
import { intensityFigure } from './research-intensity.ts';

/** The figures of 科技创新. */
export const innovationMakers: readonly Maker<FirmContext>[] = [
  { ids: ['level-ladder'], make: ladderFigure },
  { ids: ['levels-by-year'], make: levelYearsFigure },
  { ids: ['listing-ladder'], make: listingFigure },
  { ids: ['platforms-by-level'], make: platformsFigure },
  { ids: ['research-intensity'], make: intensityFigure },
];
