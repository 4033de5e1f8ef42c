/** What every slide of every deck looks like: sizes, overflow, contrast. */
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repeatedNumbers } from '../deck/repeated-numbers.ts';
import { address, decks, idsOf, MAIN, openDeck, SCREEN } from './deck-pages.ts';
import { colourSheet } from '../../src/layouts/colour-sheet.ts';
import { pageSource } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';
import { walkShow } from './walk-slides.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Screens of unlike proportions. */
const SIZES: [number, number][] = [
  [1920, 1080],
  [1024, 768],
  [3840, 1080],
];
/** As wide for their height as the first: every size of a slide is in proportion to the screen, see --u. */
const ALIKE: [number, number][] = [
  [1280, 720],
  [3840, 2160],
];

/** What the main deck tells, in this order; the public edition leaves out what is of single firms. */
const STORY = [
  ...['cover', 'agenda', 'headlines', 'outlook', 'revenue-progress', 'revenue-parks'],
  ...['industry-contributions', 'growth-contributions', 'signed-projects-list', 'key-projects'],
  ...['project-quadrant', 'land-map', 'land-stills', 'industry-clusters', 'grades-by-industry'],
  ...['level-ladder', 'blocker-causes', 'problem', 'requests', 'next', 'closing'],
];

test('there is a deck for the report and one for each topic', () => {
  expect(decks).toEqual(
    ['2026-q1', 'economy', 'enterprises', 'index', 'innovation', 'investment', 'land', 'projects']
      .map((name) => `deck/${name}.html`)
      .sort(),
  );
});

test.each(decks)('%s: nothing is cut off or too small, at any size, in any room', async (deck) => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    const problems: string[] = [];
    for (const query of ['?theme=dark', '?theme=light&room=large']) {
      await openDeck(page, deck, query);
      for (const [width, height] of deck === MAIN ? [...SIZES, ...ALIKE] : SIZES) {
        await page.setViewportSize({ width, height });
        const { found, seen } = await walkShow(page);
        expect(seen).toBeGreaterThan(3);
        problems.push(...found.map((text) => `${width}×${height} ${query} ${text}`));
      }
    }
    expect([...problems, ...complaints]).toEqual([]);
  });
});

/** The main deck on the grounds a reader chooses and on the one a site may choose besides; the others on one of them. */
const GROUNDS = [
  ...decks
    .filter((deck) => deck !== MAIN)
    .map((deck, at) => [deck, at % 2 === 0 ? 'dark' : 'light', 'navy'] as const),
  [MAIN, 'dark', 'navy'] as const,
  [MAIN, 'light', 'navy'] as const,
  [MAIN, 'dark', 'red-gold'] as const,
];

test.each(GROUNDS)(
  '%s on %s ground keeps 4.5:1 on every slide, in %s',
  async (deck, theme, screens) => {
    await inTab(browser, SCREEN, async ({ page }) => {
      if (screens !== 'navy') {
        await page.route('**/assets/colours.css', (route) =>
          route.fulfill({ contentType: 'text/css', body: colourSheet({ colours: {}, screens }) }),
        );
      }
      // For a PDF all slides stand on one page, as they look on the screen.
      await page.goto(address(deck, `?print&theme=${theme}`), { waitUntil: 'load' });
      expect(await page.locator('.sheet.dark').count()).toBe(theme === 'dark' ? 1 : 0);
      await page.evaluate(axe.source);
      expect(await page.evaluate(readContrast)).toEqual([]);
    });
  },
);

test.each(decks)('%s says no number on four slides', (deck) => {
  expect(repeatedNumbers(pageSource(deck))).toEqual([]);
});

test('the main deck tells its story part by part, each begun by a divider, and ends', async () => {
  await inTab(browser, SCREEN, async ({ page }) => {
    await openDeck(page, MAIN);
    const parts = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.slide-part'), ({ textContent }) => textContent ?? ''),
    );
    const order = '经济运行 招商、项目和土地 企业、效益和创新 问题、请求和下一步'.split(' ');
    expect([...new Set(parts)]).toEqual(order);
    const ids = await idsOf(page);
    expect(ids.slice(0, 3)).toEqual(['slide-cover', 'slide-agenda', 'slide-headlines']);
    expect(ids.filter((id) => /^slide-part-/.test(id))).toEqual(
      [2, 3, 4].map((place) => `slide-part-${place}`),
    );
    expect(ids.at(-1)).toBe('slide-closing');
    const told = STORY.filter((id) => ids.includes(`slide-${id}`));
    expect(ids.filter((id) => told.includes(id.slice(6)))).toEqual(told.map((id) => `slide-${id}`));
    expect(told.length).toBeGreaterThan(12);
    const agenda = await page.locator('#slide-agenda li').allTextContents();
    expect(agenda.map((text) => text.replace(/\s/g, ''))).toEqual(
      order.map((name, index) => '一二三四'.charAt(index) + name),
    );
    expect(parts.map((part) => order.indexOf(part))).toEqual(
      parts.map((part) => order.indexOf(part)).sort((a, b) => a - b),
    );
    expect(parts.length).toBeGreaterThanOrEqual(15);
    expect(parts.length).toBeLessThanOrEqual(26);
  });
});

test.each(decks.filter((deck) => !/index|2026-q1/.test(deck)))(
  '%s ends with what is in the way and the next step',
  (deck) => {
    const lists = [...pageSource(deck).matchAll(/data-letters="usual" data-of-list="(\w+)"/g)];
    expect([...new Set(lists.map(([, list]) => list))].slice(-2)).toEqual(['problem', 'next']);
  },
);

/**
 * Sent to the browser: texts of slides that fail the contrast rule. Colours of drawings are
 * few and tested with the themes.
 */
async function readContrast(): Promise<string[]> {
  const { axe: rules } = window as unknown as { axe: typeof axe };
  const { violations } = await rules.run(
    { include: ['.slide'], exclude: ['.slide svg'] },
    { runOnly: ['color-contrast'] },
  );
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
}
