import { currentPark, currentSite, dataDir } from '../data/current.ts';
import { loadPark } from '../data/park.ts';
import { figuresOf } from './all.ts';

/**
 * Figures that do not belong to one indicator: known by name even where the data folder has none
 * of their rows, so that prose and slides may name them.
 */
export const STANDING_FIGURES: ReadonlySet<string> = new Set([
  'headline-lead-lag',
  'lead-lag',
  'signed-projects-list',
  'pipeline',
  'pipeline-conversion',
  'stage-days',
  'pipeline-ageing',
  'project-flows',
  'reserve-industries',
  'reserve-stages',
  'reserve-sizes',
  'lead-sources',
  'outreach-cities',
  'project-origins',
  'chain-gaps',
  'unlanded-causes',
  'key-projects',
  'project-milestones',
  'project-timeline',
  'project-curves',
  'bond-spending',
  'factory-occupancy',
  'blocker-causes',
  'blocker-units',
  'land-map',
  'land-stages',
  'growth-contributions',
  'firm-growth-rates',
  'output-concentration',
  'industry-clusters',
  'grades-by-industry',
  'grade-changes',
  'per-mu-scores',
  'per-mu-quadrant',
  'tax-per-mu-by-industry',
  'tax-per-mu-by-park',
  'level-ladder',
  'levels-by-year',
  'listing-ladder',
  'platforms-by-level',
  'research-intensity',
]);

/** Figures that an indicator has as soon as it has a target, or parks that report it. */
const OF_INDICATOR = /^(.+)-(kpi|cumulative|progress|parks|park-months)$/;

function isOfIndicator(id: string): boolean {
  const code = OF_INDICATOR.exec(id)?.[1];
  return currentPark().indicators.some((indicator) => indicator.code === code);
}

let everything: ReadonlySet<string> | undefined;

/** Ids of the figures that the whole data, internal rows included, give. Nothing but ids leaves. */
function idsOfAllEditions(): ReadonlySet<string> {
  everything ??= new Set(
    figuresOf(
      loadPark({ dataDir: dataDir(), edition: 'internal' }),
      currentSite().timeProgress,
    ).keys(),
  );
  return everything;
}

/**
 * Whether a figure of this id could exist, so that prose which names it is no mistake: it is left
 * out, or a slide says that there are no data, where the edition has none of its rows.
 */
export function isKnownFigure(id: string): boolean {
  return STANDING_FIGURES.has(id) || isOfIndicator(id) || idsOfAllEditions().has(id);
}
