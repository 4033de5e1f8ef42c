/** The decks of the built site, opened from a disk as on a USB stick. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { pages, site } from './site-pages.ts';

/** Output paths of all decks. */
export const decks = pages.filter((page) => page.startsWith('deck/'));

export const MAIN = 'deck/index.html';

export const SCREEN = { viewport: { width: 1920, height: 1080 } };

/** Address of a deck on the disk. */
export const address = (deck: string, query = ''): string =>
  pathToFileURL(join(site, deck)).href + query;

/** Opens a deck and waits for its show. */
export async function openDeck(page: Page, deck = MAIN, query = ''): Promise<void> {
  await page.goto(address(deck, query), { waitUntil: 'load' });
  await showBegun(page);
}

/** Waits until the show has begun: the number of the slide stands there. */
export async function showBegun(page: Page): Promise<void> {
  await page.locator('.bar-page', { hasText: '/' }).waitFor({ state: 'attached' });
}

/** Id of the slide that is shown. */
export const current = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.slide.present')?.id ?? '');

/** Ids of all slides. */
export const idsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.querySelectorAll('.slides > .slide'), ({ id }) => id));
