import { deckPeriod } from '../figures/deck-figures.ts';
import { deckTitle } from '../report/prose/deck-title.ts';
import { decksOf, type Deck } from '../site/decks.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { deck } from '../ui/deck.ts';

/** A deck with the title readers know it by, and its address. */
export interface TitledDeck extends Deck {
  readonly title: string;
  readonly href: string;
}

/** Every deck, the main one first. */
export function titledDecks({ park, texts }: Pick<SiteInputs, 'park' | 'texts'>): TitledDeck[] {
  return decksOf(texts).map(({ file, text }) => {
    const period = deckPeriod(park, text.period, `content/${text.id}.mdx`);
    const title = deckTitle(text.title ?? deck.title, period);
    return { file, text, title, href: `/deck/${file}.html` };
  });
}
