/** The page for a screen nobody attends: over http and from a folder, for hours. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { TURN } from '../../src/client/cockpit/rotation.ts';
import { EVERY } from '../../src/client/cockpit/watch-build.ts';
import { useDemoSite } from './demo-site.ts';
import { site } from './site-pages.ts';
import { inTab } from './tabs.ts';

const PAGE = 'cockpit.html';

const demo = useDemoSite();

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset['seen'] = 'yes';
  });
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset['seen'] === 'yes');

/** What is cut off or stands outside the screen, for every page of every list. */
function overflows(): string[] {
  const pages = Array.from(document.querySelectorAll<HTMLElement>('[data-page]'));
  const found: string[] = [];
  const look = (name: string): void => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push(`${name}: the page`);
    for (const element of Array.from(
      document.querySelectorAll('h1, h2, p, td, th, .cockpit-chart'),
    )) {
      const box = element.getBoundingClientRect();
      if (box.height === 0 || element.closest('.skip') !== null) continue;
      if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
        found.push(`${name}: ${(element.textContent ?? '').slice(0, 30)}`);
    }
  };
  pages.forEach((shown, index) => {
    for (const other of pages) other.classList.toggle('is-shown', other === shown);
    look(`page ${index + 1}`);
  });
  return found;
}

test.each([
  [1920, 1080],
  [1366, 768],
  [3840, 1080],
])('holds everything on a screen of %i × %i', async (width, height) => {
  await inTab(demo.browser, { viewport: { width, height } }, async ({ page, complaints }) => {
    await page.goto(demo.address + PAGE, { waitUntil: 'load' });
    expect(await page.locator('.cockpit-tiles li').count()).toBeGreaterThan(3);
    expect(await page.locator('.cockpit-chart svg').count()).toBe(2);
    expect(await page.evaluate(overflows)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('its lists take turns', async () => {
  await inTab(demo.browser, { viewport: { width: 1920, height: 1080 } }, async ({ page }) => {
    await page.clock.install();
    await page.goto(demo.address + PAGE, { waitUntil: 'load' });
    const pages = page.locator('[data-page]');
    const count = await pages.count();
    expect(count).toBeGreaterThan(1);
    const shown = (): Promise<number[]> =>
      pages.evaluateAll((all) =>
        all.flatMap((element, index) => (element.classList.contains('is-shown') ? [index] : [])),
      );
    for (let turn = 0; turn <= count; turn += 1) {
      expect(await shown()).toEqual([turn % count]);
      await page.clock.runFor(TURN);
    }
  });
});

test('goes on after an answer that is no script, and moves nothing', async () => {
  const screen = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const;
  await inTab(demo.browser, screen, async ({ page, complaints }) => {
    await page.route('**/assets/build.js?*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'half a page (' }),
    );
    await page.clock.install();
    await page.goto(demo.address + PAGE, { waitUntil: 'load' });
    await mark(page);
    const shown = (): Promise<string> => page.locator('[data-page].is-shown h2').innerText();
    const before = await shown();
    await page.clock.runFor(EVERY);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    await page.clock.runFor(TURN);
    expect(await shown()).not.toBe(before);
    expect(await isMarked(page)).toBe(true);
    const moving = await page.evaluate(
      () =>
        Array.from(document.querySelectorAll('*')).filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || parseFloat(transitionDuration) > 0;
        }).length,
    );
    expect(moving).toBe(0);
  });
});

test('is loaded again when the site was built anew, never while it is being sent or is away', async () => {
  await inTab(demo.browser, { viewport: { width: 1920, height: 1080 } }, async ({ page }) => {
    let digest: string | undefined = 'first';
    await page.route('**/assets/build.js?*', (route) =>
      digest === undefined
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: `parkbriefBuild("${digest}");` }),
    );
    await page.clock.install();
    const answered = page.waitForResponse(/build\.js/);
    await page.goto(demo.address + PAGE, { waitUntil: 'load' });
    await answered;
    await mark(page);
    const ask = async (): Promise<void> => {
      const over =
        digest === undefined
          ? page.waitForEvent('requestfailed')
          : page.waitForEvent('requestfinished');
      await page.clock.runFor(EVERY);
      await over;
    };
    digest = undefined;
    await ask();
    digest = 'half sent';
    await ask();
    digest = 'second';
    await ask();
    expect(await isMarked(page)).toBe(true);
    const loaded = page.waitForEvent('load');
    await page.clock.runFor(EVERY);
    await loaded;
    expect(await isMarked(page)).toBe(false);
  });
});

test('is loaded again from a folder too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-cockpit-'));
  mkdirSync(join(folder, 'assets'));
  cpSync(join(site, PAGE), join(folder, PAGE));
  cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true });
  await inTab(demo.browser, { viewport: { width: 1920, height: 1080 } }, async ({ page }) => {
    await page.clock.install();
    await page.goto(pathToFileURL(join(folder, PAGE)).href, { waitUntil: 'load' });
    await page.waitForFunction(
      () => document.querySelector('head script[src*="build.js"]') === null,
    );
    await mark(page);
    writeFileSync(join(folder, 'assets/build.js'), 'parkbriefBuild("another");\n');
    await page.clock.runFor(EVERY);
    await page.waitForFunction(
      () => document.querySelector('head script[src*="build.js"]') === null,
    );
    expect(await isMarked(page)).toBe(true);
    const loaded = page.waitForEvent('load');
    await page.clock.runFor(EVERY);
    await loaded;
    expect(await isMarked(page)).toBe(false);
  });
});
