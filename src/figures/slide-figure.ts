import { currentPark, currentSite, dataDir } from '../data/current.ts';
import { loadPark } from '../data/park.ts';
import { figuresOf } from './all.ts';
import { resolveFigure } from './binding.ts';
import type { Figure } from './figure.ts';
import { figuresOfDeck } from './deck-figures.ts';

/**
 * Figures that do not belong to one indicator: known by name even where the data folder has none
 * of their rows, so that a deck may name them with `omit-if-empty`.
 */
export const STANDING_FIGURES: ReadonlySet<string> = new Set([
  'headline-lead-lag',
  'signed-projects-list',
  'pipeline-conversion',
  'stage-days',
  'lead-sources',
  'outreach-cities',
  'project-origins',
  'unlanded-causes',
  'project-milestones',
  'bond-spending',
  'factory-occupancy',
  'blocker-causes',
  'blocker-units',
  'land-map',
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
 * The figure a slide names, in the period of its deck; undefined when this edition has no data for
 * it.
 *
 * @param period the deck's own period as staff wrote it; the latest when left out
 * @throws BindingFault when no edition knows the id, naming the nearest
 */
export function slideFigure(id: string, at?: string, period?: string): Figure | undefined {
  const figure = figuresOfDeck(period, at).get(id);
  if (figure || STANDING_FIGURES.has(id) || isOfIndicator(id)) return figure;
  if (idsOfAllEditions().has(id)) return undefined;
  return resolveFigure(id, at);
}
