/**
 * The same folder works at the root of a host, in a subdirectory, and from a disk; with scripts
 * and without; and asks no other host for anything.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { addressedPages, site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

type Served = Awaited<ReturnType<typeof serveFolder>>;

let browser: Browser;
let root: Served;
let subdirectory: Served;

beforeAll(async () => {
  browser = await openBrowser();
  root = await serveFolder(site);
  subdirectory = await serveFolder(site, { base: '/a/b/' });
});
afterAll(async () => {
  root.server.close();
  subdirectory.server.close();
  await browser.close();
});

const places: [string, (page: string) => string][] = [
  ['at /', (page) => root.address + page],
  ['under /a/b/', (page) => subdirectory.address + page],
  ['from a disk', (page) => pathToFileURL(join(site, page)).href],
];

describe.each(places)('%s', (_place, address) => {
  test.concurrent.each(addressedPages)('%s loads without a complaint', async (page) => {
    await inTab(browser, {}, async (tab) => {
      await tab.page.goto(address(page), { waitUntil: 'load' });
      expect(await tab.page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      expect(tab.complaints).toEqual([]);
    });
  });
});

describe('without scripts', () => {
  test.concurrent.each(addressedPages)('%s is complete', async (page) => {
    const shown = (javaScriptEnabled: boolean) =>
      inTab(browser, { javaScriptEnabled }, async (tab) => {
        await tab.page.goto(root.address + page, { waitUntil: 'load' });
        expect(tab.complaints).toEqual([]);
        return {
          text: await tab.page.locator('main').innerText(),
          drawings: await tab.page.locator('main svg:visible').count(),
        };
      });
    const plain = await shown(false);
    expect(plain.text.trim()).not.toBe('');
    expect(plain).toEqual(await shown(true));
  });
});

test.each(['no.html', 'a/b/c/x', 'indicators/no.html', 'x/'])(
  'the unknown address %s gets the 404 page, complete at any depth',
  async (path) => {
    for (const { address } of [root, subdirectory]) {
      await inTab(browser, {}, async (tab) => {
        const response = await tab.page.goto(address + path, { waitUntil: 'load' });
        expect(response?.status()).toBe(404);
        expect(await tab.page.locator('h1').innerText()).not.toBe('');
        const other = tab.complaints.filter(
          (complaint) =>
            !complaint.includes(address + path) && !/404 \(Not Found\)/.test(complaint),
        );
        expect(other).toEqual([]);
      });
    }
  },
);
