/** The data as a report of an earlier period knew them, for decks that stay what they were. */
import { currentPark, currentSite } from '../data/current.ts';
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { latestPeriod } from '../model/latest.ts';
import { comparePeriods } from '../model/period.ts';
import { currentFigures, figuresOf } from './all.ts';
import { readPeriod } from './binding.ts';
import type { Figure } from './figure.ts';

let parks:
  { now: Park; at: Map<string, { park: Park; figures: ReadonlyMap<string, Figure> }> } | undefined;

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

/** The figures a deck may show, by id. */
export function figuresOfDeck(text: string | undefined, at?: string): ReadonlyMap<string, Figure> {
  return text === undefined ? currentFigures() : stateOf(text, at).figures;
}

function stateOf(
  text: string,
  at: string | undefined,
): { park: Park; figures: ReadonlyMap<string, Figure> } {
  const now = currentPark();
  if (parks?.now !== now) parks = { now, at: new Map() };
  const period = deckPeriod(text, at);
  const known = parks.at.get(periodKey(period));
  if (known) return known;
  const park = parkAt(now, period);
  const state = { park, figures: figuresOf(park, currentSite().timeProgress) };
  parks.at.set(periodKey(period), state);
  return state;
}
