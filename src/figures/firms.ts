import type { Park } from '../data/park.ts';
import { clustersFigure } from './clusters.ts';
import { efficiencyMakers } from './efficiency.ts';
import { firmContext, type FirmContext } from './firm-context.ts';
import { growthsFigure } from './firm-growth-rates.ts';
import { contributionFigure } from './growth-contributions.ts';
import { industryContributionFigure } from './industry-contributions.ts';
import { innovationMakers } from './innovation.ts';
import { concentrationFigure } from './output-concentration.ts';
import { subject, type Maker } from './maker.ts';

/** Makers of figures about firms; they have none without firms. */
function ofFirms(makers: readonly Maker<FirmContext>[]): Maker<{ readonly park: Park }> {
  return subject(makers, ({ park }) => firmContext(park));
}

/** The figures of 企业. */
export const enterpriseFigures = ofFirms([
  {
    ids: ['growth-contributions'],
    perRow: [/^growth-contributions-/],
    make: (context) => context.park.parks.map((place) => contributionFigure(context, place)),
  },
  { ids: ['industry-contributions'], make: industryContributionFigure },
  { ids: ['firm-growth-rates'], make: growthsFigure },
  { ids: ['output-concentration'], make: concentrationFigure },
  { ids: ['industry-clusters'], make: clustersFigure },
]);

/** The figures of 亩均效益. */
export const efficiencyFigures = ofFirms(efficiencyMakers);

/** The figures of 科技创新. */
export const innovationFigures = ofFirms(innovationMakers);
