import type { Park } from '../data/park.ts';
import { clustersFigure } from './clusters.ts';
import { efficiencyFigures } from './efficiency.ts';
import type { Figure } from './figure.ts';
import { firmContext, type FirmContext } from './firm-context.ts';
import { concentrationFigure, contributionFigure, growthsFigure } from './firm-growth.ts';
import { innovationFigures } from './innovation.ts';

function enterpriseFigures(context: FirmContext): (Figure | undefined)[] {
  return [
    ...context.park.parks.map((place) => contributionFigure(context, place)),
    growthsFigure(context),
    concentrationFigure(context),
    clustersFigure(context),
  ];
}

/** Every figure about firms taken together: 企业, 亩均效益, 科技创新; none without firms. */
export function firmFigures(park: Park): Figure[] {
  const context = firmContext(park);
  if (context === undefined) return [];
  return [
    ...enterpriseFigures(context),
    ...efficiencyFigures(context),
    ...innovationFigures(context),
  ].filter((figure) => figure !== undefined);
}
