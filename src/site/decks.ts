/** The decks staff wrote: content/deck/*.mdx. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './current.ts';
import { parsePeriod, periodKey, type Period } from '../data/period.ts';
import { readProseHead } from '../data/prose-head.ts';

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

/**
 * The deck that speaks of an earlier period, as its head says: its address, undefined when there is
 * none.
 */
export function deckOfPeriod(period: Period): string | undefined {
  if (!hasMainDeck()) return undefined;
  const folder = join(contentDir(), 'deck');
  const names = readdirSync(folder).sort();
  for (const name of names.filter((one) => one.endsWith('.mdx') && one !== `${MAIN_DECK}.mdx`)) {
    const told = readProseHead(readFileSync(join(folder, name), 'utf8')).period;
    const parsed = told === undefined ? undefined : parsePeriod(told);
    if (parsed && 'year' in parsed && periodKey(parsed) === periodKey(period))
      return `/deck/${name.replace(/\.mdx$/, '')}.html`;
  }
  return undefined;
}
