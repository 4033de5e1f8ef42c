/** What whoever works with the publishing page waits for: to see it, its check, its keys while it builds. */
import { cpSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { makePublishingPage } from '../tools/publishing-page.ts';

/** One number and what it is of. */
export interface PageMeasure {
  readonly name: string;
  readonly found: string;
}

interface Watched {
  longest: number;
}

/** Milliseconds that the page's thread was held up at a stretch, at most, from now on. */
async function watchBlocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    // Runs in the page: no type knows what this puts on its global.
    const watched = globalThis as unknown as Watched;
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => (globalThis as unknown as Watched).longest);
}

/** Opens the demo as a folder. @returns seconds until it was checked */
async function openDemo(page: Page, folder: string): Promise<number> {
  const park = join(folder, 'page-park');
  for (const part of ['data', 'content'])
    cpSync(join(PROJECT_ROOT, part), join(park, part), { recursive: true });
  const begin = performance.now();
  await page.locator('#choose-folder').setInputFiles(park);
  await page.locator('#findings[data-checks]').waitFor({ state: 'attached' });
  return (performance.now() - begin) / 1000;
}

/** Builds the public edition of what is open. @returns the longest block meanwhile, in milliseconds */
async function buildOnPage(page: Page): Promise<number> {
  await page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('button', { name: '生成' })
    .click();
  const longest = await watchBlocks(page);
  await page.locator('[data-build="start"]').click();
  await page.locator('[data-build="package"]:not([hidden])').waitFor({ timeout: 300_000 });
  return longest();
}

/** Measures the page as a user has it: its size, first paint, the demo's check, blocks while it builds. */
export async function measureUse(folder: string, kept: KeptProgram): Promise<PageMeasure[]> {
  const path = join(folder, 'publish-page.html');
  writeFileSync(path, await makePublishingPage(kept));
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const check = await openDemo(page, folder);
    const block = await buildOnPage(page);
    return [
      { name: 'size', found: `${(statSync(path).size / 1e6).toFixed(1)} MB` },
      { name: 'first paint', found: `${(paint / 1000).toFixed(2)} s` },
      { name: 'the demo opened and checked', found: `${check.toFixed(1)} s` },
      { name: 'longest block while building', found: `${block.toFixed(0)} ms` },
    ];
  } finally {
    await browser.close();
  }
}
