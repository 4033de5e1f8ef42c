import type { SiteData } from '../site/site-data.ts';
import { figureOfDeck } from './deck-figures.ts';
import type { Figure } from './figure.ts';

/**
 * The figure a slide names, in the period of its deck; undefined when this edition has no data for
 * it.
 *
 * @param period the deck's own period as staff wrote it; the latest when left out
 * @throws BindingFault when no edition knows the id, naming the nearest
 */
export function slideFigure(
  data: SiteData,
  id: string,
  at?: string,
  period?: string,
): Figure | undefined {
  return figureOfDeck(data, id, period, at);
}
