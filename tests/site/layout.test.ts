/** Every page at the widths of a phone, a desk and a meeting-room screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { measureChartTexts, measureLayout } from './measure-layout.ts';
import { pages, site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(site);
});
afterAll(async () => {
  served.server.close();
  await browser.close();
});

const widths: [number, number][] = [
  [360, 740],
  [1280, 800],
  [1920, 1080],
];

test.concurrent.each(pages)('%s fits every width', async (page) => {
  await inTab(browser, {}, async (tab) => {
    await tab.page.goto(served.address + page, { waitUntil: 'load' });
    const problems: string[] = [];
    for (const [width, height] of widths) {
      await tab.page.setViewportSize({ width, height });
      const found = [
        ...(await tab.page.evaluate(measureLayout)),
        ...(await tab.page.evaluate(measureChartTexts)),
      ];
      problems.push(...found.map((problem) => `${width} px: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});

describe('in large text', () => {
  test.concurrent.each(pages)('%s has no sideways scrolling', async (page) => {
    await inTab(browser, {}, async (tab) => {
      await tab.page.goto(served.address + page, { waitUntil: 'load' });
      const problems: string[] = [];
      for (const [width, height] of widths) {
        await tab.page.setViewportSize({ width, height });
        await tab.page.evaluate(() => document.documentElement.classList.add('large-text'));
        const found = await tab.page.evaluate(measureLayout);
        problems.push(...found.map((problem) => `${width} px: ${problem}`));
      }
      expect(problems).toEqual([]);
    });
  });
});
