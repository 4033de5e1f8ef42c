/** The data as a report of an earlier period knew them, for decks that stay what they were. */
import { currentPark, currentSite } from '../site/current.ts';
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { latestPeriod } from '../model/latest.ts';
import { comparePeriods } from '../model/period.ts';
import { figureOf } from './all.ts';
import { currentFigures } from './current-figures.ts';
import { readPeriod } from './standing-binding.ts';
import type { Figure } from './figure.ts';

/** The park as it stood in a period, with the figures slides have asked for. */
interface State {
  readonly park: Park;
  readonly figures: Map<string, Figure | undefined>;
}

let parks: { readonly now: Park; readonly at: Map<string, State> } | undefined;

/** Everything reported for `period` or before; what was only reported later is left out. */
export function parkAt(park: Park, period: Period): Park {
  return {
    ...park,
    observations: park.observations.filter((row) => comparePeriods(row.period, period) <= 0),
    projectProgress: park.projectProgress.filter((row) => comparePeriods(row.period, period) <= 0),
    measures: park.measures.filter((row) => comparePeriods(row.period, period) <= 0),
  };
}

/**
 * The period a deck speaks of.
 *
 * @throws BindingFault when it cannot be read
 */
export function deckPeriod(text: string | undefined, at?: string): Period {
  return text === undefined ? latestPeriod(currentPark()) : readPeriod(text, at);
}

/** The park a deck speaks of: the current one, or as it stood in the deck's period. */
export function parkOfDeck(text: string | undefined, at?: string): Park {
  return text === undefined ? currentPark() : stateOf(text, at).park;
}

/** A figure a deck may show; undefined without data. */
export function figureOfDeck(
  id: string,
  text: string | undefined,
  at?: string,
): Figure | undefined {
  if (text === undefined) return currentFigures().get(id);
  const { figures, park } = stateOf(text, at);
  if (!figures.has(id)) figures.set(id, figureOf(park, currentSite().timeProgress, id));
  return figures.get(id);
}

function stateOf(text: string, at: string | undefined): State {
  const now = currentPark();
  if (parks?.now !== now) parks = { now, at: new Map() };
  const period = deckPeriod(text, at);
  const known = parks.at.get(periodKey(period));
  if (known) return known;
  const state: State = { park: parkAt(now, period), figures: new Map() };
  parks.at.set(periodKey(period), state);
  return state;
}
