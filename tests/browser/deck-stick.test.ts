/** A deck on a USB stick: the speaker's window without a server, the bundle with a double-click. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { current, idsOf, openDeck, SCREEN, showBegun } from './deck-pages.ts';
import { site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the speaker’s window follows and drives the show, from a disk, also after a reload', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
    const ids = await idsOf(page);
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('s'),
    ]);
    await speaker.waitForSelector('.slide.present');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => current(speaker)).toBe(ids[1]);
    expect(await speaker.locator('.slide.soon').getAttribute('id')).toBe(ids[2]);
    expect((await speaker.locator('[data-notes]').innerText()).length).toBeGreaterThan(4);
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => current(page)).toBe(ids[2]);
    await page.reload({ waitUntil: 'load' });
    await showBegun(page);
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => current(page)).toBe(ids[3]);
    expect(complaints).toEqual([]);
  });
});

test('a bundle opens at the deck with a double-click', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'parkbrief-stick-')), '优盘');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/parkbrief.ts', 'bundle', '--site', site, '--out', out],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await page.goto(pathToFileURL(join(out, '打开演示.html')).href);
    await page.waitForURL(/site\/deck\/index\.html/);
    await page.waitForSelector('.slide.present');
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('s'),
    ]);
    await speaker.waitForSelector('.slide.present');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => current(speaker)).toBe('slide-agenda');
    expect(complaints).toEqual([]);
  });
});
