/** The main indicators a deck speaks of: those that have figures of one period. */
import { zoneStandings } from '../../figures/all.ts';
import { deckPeriod, parkOfDeck } from '../../figures/deck-figures.ts';
import { comparePeriods } from '../../model/period.ts';
import { ofOnePeriod, type OnePeriod } from '../../model/ranking.ts';
import type { SiteData } from '../../site/site-data.ts';

/**
 * The standings of the main indicators; without any the period is the deck's own.
 *
 * @param written the deck's own period as staff wrote it; the latest when left out
 * @throws BindingFault when it cannot be read
 */
export function headlineStandings(
  { park, site }: SiteData,
  written: string | undefined,
  at?: string,
): OnePeriod {
  const upTo = deckPeriod(park, written, at);
  const shown = zoneStandings(parkOfDeck(park, written, at), site.timeProgress).filter(
    ({ indicator, period }) => indicator.headline && comparePeriods(period, upTo) <= 0,
  );
  return ofOnePeriod(shown) ?? { period: upTo, standings: [], behind: [] };
}
