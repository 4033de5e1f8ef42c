/** The data as a report of an earlier period knew them, for decks that stay what they were. */
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { latestPeriod } from '../model/latest.ts';
import { onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import type { SiteData } from '../site/site-data.ts';
import { figuresFor } from './figure-set.ts';
import { readPeriod } from './standing-binding.ts';
import type { Figure } from './figure.ts';

/** Everything reported for `period` or before; what was only reported later is left out. */
export function parkAt(park: Park, period: Period): Park {
  return {
    ...park,
    observations: park.observations.filter((row) => comparePeriods(row.period, period) <= 0),
    projectProgress: park.projectProgress.filter((row) => comparePeriods(row.period, period) <= 0),
    measures: park.measures.filter((row) => comparePeriods(row.period, period) <= 0),
  };
}

/** The same park each time, so that what is worked out for it is worked out once. */
const parksAt = onceByKey((park: Park, _key, period: Period) => parkAt(park, period));

/**
 * The period a deck speaks of.
 *
 * @param text the period as its head says it; the latest when left out
 * @throws BindingFault when it cannot be read
 */
export function deckPeriod(park: Park, text: string | undefined, at?: string): Period {
  return text === undefined ? latestPeriod(park) : readPeriod(text, at);
}

/** The park a deck speaks of: as it is now, or as it stood in the deck's period. */
export function parkOfDeck(park: Park, text: string | undefined, at?: string): Park {
  if (text === undefined) return park;
  const period = deckPeriod(park, text, at);
  return parksAt(park, periodKey(period), period);
}

/** A figure a deck may show; undefined without data. */
export function figureOfDeck(
  { park, site }: SiteData,
  id: string,
  text: string | undefined,
  at?: string,
): Figure | undefined {
  return figuresFor({ park: parkOfDeck(park, text, at), site }).get(id);
}
