import type { Park } from '../data/park.ts';
import { clustersFigure } from './clusters.ts';
import { efficiencyMakers } from './efficiency.ts';
import { firmContext } from './firm-context.ts';
import { growthsFigure } from './firm-growth-rates.ts';
import { contributionFigure } from './growth-contributions.ts';
import { innovationMakers } from './innovation.ts';
import { concentrationFigure } from './output-concentration.ts';
import { subject } from './maker.ts';

/** Every figure about firms taken together: 企业, 亩均效益, 科技创新; none without firms. */
export const firmFigures = subject(
  [
    {
      ids: ['growth-contributions'],
      perRow: [/^growth-contributions-/],
      make: (context) => context.park.parks.map((place) => contributionFigure(context, place)),
    },
    { ids: ['firm-growth-rates'], make: growthsFigure },
    { ids: ['output-concentration'], make: concentrationFigure },
    { ids: ['industry-clusters'], make: clustersFigure },
    ...efficiencyMakers,
    ...innovationMakers,
  ],
  ({ park }: { readonly park: Park }) => firmContext(park),
);
