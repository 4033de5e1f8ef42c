/**
 * The same folder works at the root of a host, in a subdirectory, and from a disk; with scripts
 * and without; and asks no other host for anything.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { onePageOfEach, site } from './site-pages.ts';
import { inTab, openBrowser, openTabs, type TabPool } from './tabs.ts';

type Served = Awaited<ReturnType<typeof serveFolder>>;

let browser: Browser;
let withScripts: TabPool;
let withoutScripts: TabPool;
let root: Served;
let subdirectory: Served;

beforeAll(async () => {
  browser = await openBrowser();
  withScripts = await openTabs(browser);
  withoutScripts = await openTabs(browser, { javaScriptEnabled: false });
  root = await serveFolder(site);
  subdirectory = await serveFolder(site, { base: '/a/b/' });
});
afterAll(async () => {
  root.server.close();
  subdirectory.server.close();
  await browser.close();
});

/** Controls that scripts show, and counts they keep: more than the page, never part of it. */
const SCRIPTED = [
  '.list-controls',
  '.list-count',
  '.list-more',
  '.figure-filter',
  '[data-land-controls]',
  '[data-land-help]',
].join(', ');

/** What a reader gets, long lists opened: text of the main part, drawings in sight, whether styles arrived. */
async function readPage(page: Page): Promise<{ text: string; drawings: number; styled: boolean }> {
  // A long list opens a part at a time.
  await page.locator('.list-more').evaluateAll((buttons) => {
    for (const button of buttons as HTMLElement[]) {
      for (let clicks = 0; clicks < 50 && !button.hidden; clicks += 1) button.click();
    }
  });
  // Not by `hidden`, which is how the stylesheet knows that scripts are still to come.
  await page.locator(SCRIPTED).evaluateAll((elements) => {
    for (const element of elements as HTMLElement[])
      element.style.setProperty('display', 'none', 'important');
  });
  return page.evaluate(() => ({
    text: document.querySelector('main')?.innerText.trim() ?? '',
    // A map that can be enlarged has its contents in a drawing of their own.
    drawings: Array.from(document.querySelectorAll('main svg')).filter(
      (svg) => svg.getBoundingClientRect().width > 0 && !svg.parentElement?.closest('svg'),
    ).length,
    styled: document.styleSheets.length > 0,
  }));
}

/** The place that is hardest on addresses first; those of every page are followed in output.test.ts. */
const places: [string, (page: string) => string][] = [
  ['under /a/b/', (page) => subdirectory.address + page],
  ['at /', (page) => root.address + page],
  ['from a disk', (page) => pathToFileURL(join(site, page)).href],
];
const readings = new Map<string, Awaited<ReturnType<typeof readPage>>>();

describe.each(places)('%s', (place, address) => {
  test.concurrent.for(onePageOfEach)('%s loads without a complaint', async (page, { expect }) => {
    await withScripts(async (tab) => {
      await tab.page.goto(address(page), { waitUntil: 'load' });
      const reading = await readPage(tab.page);
      if (place === 'under /a/b/') readings.set(page, reading);
      expect(reading).toEqual(readings.get(page));
      expect(reading.text).not.toBe('');
      expect(reading.styled).toBe(true);
      expect(tab.complaints).toEqual([]);
    });
  });
});

describe('without scripts', () => {
  test.concurrent.for(onePageOfEach)('%s is complete', async (page, { expect }) => {
    await withoutScripts(async (tab) => {
      await tab.page.goto(subdirectory.address + page, { waitUntil: 'load' });
      expect(tab.complaints).toEqual([]);
      const without = await readPage(tab.page);
      const scripted = readings.get(page);
      // Scripts show a deck one slide at a time, the lists of the unattended screen in turns; without them
      // all is a page to read.
      if (page.startsWith('deck/') || page === 'cockpit.html') {
        expect(without.drawings).toBeGreaterThanOrEqual(scripted?.drawings ?? 0);
        expect(without.text.length).toBeGreaterThan(scripted?.text.length ?? 0);
      } else {
        expect(without).toEqual(scripted);
      }
    });
  });
});

test.each(['no.html', 'a/b/c/x', 'x/'])(
  'the unknown address %s gets the 404 page, complete at any depth',
  async (path) => {
    for (const { address } of [root, subdirectory]) {
      await inTab(browser, {}, async (tab) => {
        const response = await tab.page.goto(address + path, { waitUntil: 'load' });
        expect(response?.status()).toBe(404);
        expect(await tab.page.locator('h1').innerText()).not.toBe('');
        const own = [`404: ${address}${path}`, 'console: Failed to load resource'];
        const other = tab.complaints.filter(
          (complaint) => !own.some((text) => complaint.startsWith(text)),
        );
        expect(other).toEqual([]);
        expect(tab.complaints.length).toBeLessThanOrEqual(own.length);
      });
    }
  },
);
