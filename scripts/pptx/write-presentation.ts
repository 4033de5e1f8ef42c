/** From the page of a deck to the bytes of a presentation. */
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readSiteText } from '../output/site-text.ts';
import { picturesOf } from '../report/paper.ts';
import { deckColours } from './deck-colours.ts';
import { deckOf } from './deck-slides.ts';
import { presentationOf } from './presentation.ts';

/** Makes the presentation of a deck's page in a built site; drawings that stay pictures are taken by a browser. */
export async function presentationBytes(
  browser: Browser,
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly slides: number }> {
  const deck = deckOf(readSiteText(file));
  const css = readSiteText(join(dirname(file), '..', 'assets', 'colours.css'));
  const drawn = deck.slides.flatMap(({ body, id }) =>
    body.kind === 'picture' ? [{ id, picture: body.picture }] : [],
  );
  const taken = await picturesOf(
    browser,
    drawn.map(({ picture }) => picture),
  );
  const pictures = new Map(
    drawn.flatMap(({ id }, at) => {
      const png = taken[at];
      return png === undefined ? [] : [[id, png] as const];
    }),
  );
  const bytes = await presentationOf(deck, deckColours(css), pictures);
  return { bytes, slides: deck.slides.length };
}
