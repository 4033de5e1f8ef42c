/** The decks staff wrote: content/deck/*.mdx. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './current.ts';

/** The deck at /deck/index.html. */
export const MAIN_DECK = 'main';

const mainFile = (): string => join(contentDir(), 'deck', `${MAIN_DECK}.mdx`);

/** True when the main deck is written; without it nothing links to /deck/. */
export function hasMainDeck(): boolean {
  return existsSync(mainFile());
}

/**
 * The slide of the main deck that shows a figure: its address, undefined when none does.
 *
 * @param id id of a figure that this edition has
 */
export function slideOfFigure(id: string): string | undefined {
  if (!hasMainDeck()) return undefined;
  const named = readFileSync(mainFile(), 'utf8').matchAll(/<Figure\b[^>]*?\bid="([^"]+)"/g);
  return [...named].some(([, name]) => name === id) ? `/deck/index.html#slide-${id}` : undefined;
}
