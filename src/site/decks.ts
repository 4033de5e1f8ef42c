/** The decks staff wrote: content/deck/*.mdx. */
import { parsePeriod, periodKey, type Period } from '../data/period.ts';
import type { Text, TextNode } from '../texts/compile-text.ts';
import type { SiteInputs } from './site-data.ts';

type Texts = SiteInputs['texts'];

/** The deck at /deck/index.html. */
const MAIN_DECK = 'deck/main';

/** A deck and where it stands. */
export interface Deck {
  readonly text: Text;
  /** Its page in /deck/ without ending. */
  readonly file: string;
}

const fileOf = ({ id }: Text): string => (id === MAIN_DECK ? 'index' : id.slice('deck/'.length));

/** True when the main deck is written; without it nothing links to /deck/. */
export function hasMainDeck(texts: Texts): boolean {
  return texts.has(MAIN_DECK);
}

/** Every deck, the main one first; none without it. */
export function decksOf(texts: Texts): Deck[] {
  if (!hasMainDeck(texts)) return [];
  return [...texts.values()]
    .filter(({ id }) => id.startsWith('deck/'))
    .map((text) => ({ text, file: fileOf(text) }))
    .sort(
      (a, b) =>
        Number(b.file === 'index') - Number(a.file === 'index') || (a.file < b.file ? -1 : 1),
    );
}

/**
 * The slide of the main deck that shows a figure: its address, undefined when none does.
 *
 * @param id id of a figure that this edition has
 */
export function slideOfFigure(texts: Texts, id: string): string | undefined {
  const shows = (node: TextNode): boolean =>
    typeof node !== 'string' &&
    ((node.name === 'Figure' && node.attributes['id'] === id) || node.children.some(shows));
  return texts.get(MAIN_DECK)?.body.some(shows) === true
    ? `/deck/index.html#slide-${id}`
    : undefined;
}

/**
 * The deck that speaks of an earlier period, as its head says: its address, undefined when there is
 * none.
 */
export function deckOfPeriod(texts: Texts, period: Period): string | undefined {
  const found = decksOf(texts).find(({ file, text }) => {
    const parsed = text.period === undefined ? undefined : parsePeriod(text.period);
    return (
      file !== 'index' && parsed && 'year' in parsed && periodKey(parsed) === periodKey(period)
    );
  });
  return found && `/deck/${found.file}.html`;
}
