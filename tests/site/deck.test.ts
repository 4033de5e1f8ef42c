/** Decks from a disk, as on a USB stick: layout at every size, keys, kiosk, speaker, paper. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages, site } from './site-pages.ts';
import { measureSlide } from './measure-slide.ts';
import { inTab, openBrowser } from './tabs.ts';

const decks = pages.filter((page) => page.startsWith('deck/'));
const MAIN = 'deck/index.html';
/** Without a map, which takes seconds to print. */
const LIGHT = 'deck/projects.html';
const SCREEN = { viewport: { width: 1920, height: 1080 } };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const address = (deck: string, query = ''): string => pathToFileURL(join(site, deck)).href + query;

async function open(page: Page, deck = MAIN, query = ''): Promise<void> {
  await page.goto(address(deck, query), { waitUntil: 'load' });
  await page.waitForSelector('.slide.present');
}

const current = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.slide.present')?.id ?? '');

const idsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.querySelectorAll('.slides > .slide'), ({ id }) => id));

describe('layout', () => {
  const SIZES: [number, number][] = [
    [1920, 1080],
    [1280, 720],
    [3840, 2160],
    [1024, 768],
    [3840, 1080],
  ];

  test.each(decks)('%s: nothing is cut off, at any size, with any letters', async (deck) => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      const problems: string[] = [];
      for (const query of ['?theme=dark', '?theme=light&room=large']) {
        await open(page, deck, query);
        const ids = await idsOf(page);
        for (const [width, height] of deck === MAIN ? SIZES : SIZES.slice(0, 1)) {
          await page.setViewportSize({ width, height });
          await page.keyboard.press('Home');
          for (const id of ids) {
            expect(await current(page)).toBe(id);
            const found = await page.evaluate(measureSlide);
            problems.push(...found.map((text) => `${id} ${width}×${height} ${query}: ${text}`));
            await page.keyboard.press('PageDown');
          }
        }
      }
      expect([...problems, ...complaints]).toEqual([]);
    });
  });

  test.each(['dark', 'light'])('on %s ground every text keeps 4.5:1', async (theme) => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await open(page, MAIN, `?theme=${theme}`);
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const id of ['cover', 'headlines', 'headline-lead-lag', 'problem', 'requests']) {
        await page.evaluate((slide) => (location.hash = `#slide-${slide}`), id);
        await expect.poll(() => current(page)).toBe(`slide-${id}`);
        found.push(...(await page.evaluate(readContrast)).map((html) => `${id}: ${html}`));
      }
      expect(found).toEqual([]);
    });
  });
});

describe('keys', () => {
  test('turn, jump, blacken, open and close what the help says', async () => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      await open(page);
      const ids = await idsOf(page);
      const at = async (keys: string[]): Promise<number> => {
        for (const key of keys) await page.keyboard.press(key);
        return ids.indexOf(await current(page));
      };
      expect(await at(['ArrowRight', ' ', 'PageDown'])).toBe(3);
      expect(await at(['ArrowLeft', 'PageUp'])).toBe(1);
      expect(await at(['End', 'ArrowRight'])).toBe(ids.length - 1);
      expect(await at(['Home', 'ArrowLeft'])).toBe(0);
      const black = page.locator('[data-black]');
      for (const key of ['b', '.']) {
        await page.keyboard.press(key);
        expect(await black.isVisible()).toBe(true);
        expect(await at(['ArrowRight'])).toBe(0);
        expect(await black.isVisible()).toBe(false);
      }
      await page.keyboard.press('?');
      expect(await page.locator('[data-panel="help"]').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('o');
      expect(await page.locator('[data-list] button').count()).toBe(ids.length);
      await page.locator('[data-list] button').nth(4).click();
      expect(await current(page)).toBe(ids[4]);
      // Keys in the field are letters, not turns.
      expect(await at(['g', '3', 'Home', 'Enter'])).toBe(2);
      const [theme] = [
        await page.evaluate(() => document.documentElement.classList.contains('dark')),
      ];
      await page.keyboard.press('t');
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(
        !theme,
      );
      await page.keyboard.press('F5');
      expect(await current(page)).toBe(ids[2]);
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('.slide.present');
      expect(await current(page)).toBe(ids[2]);
      expect(complaints).toEqual([]);
    });
  });
});

describe('kiosk', () => {
  test('goes on by itself, starts over, waits for whoever is there, survives a reload', async () => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      await page.clock.install();
      await open(page, MAIN, '?auto=15');
      const ids = await idsOf(page);
      await page.clock.runFor(15_500);
      expect(await current(page)).toBe(ids[1]);
      await page.keyboard.press('End');
      await page.clock.runFor(16_000);
      expect(await current(page)).toBe(ids.at(-1));
      await page.clock.runFor(30_500);
      expect(await current(page)).toBe(ids[0]);
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('.slide.present');
      expect(await current(page)).toBe(ids[0]);
      await page.clock.runFor(15_500);
      expect(await current(page)).toBe(ids[1]);
      expect(complaints).toEqual([]);
    });
  });

  test('does not grow over 500 turns', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await open(page);
      const session = await page.context().newCDPSession(page);
      const turn = async (
        times: number,
      ): Promise<{ heap: number; nodes: number; listeners: number }> => {
        await page.evaluate(turnSlides, times);
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        return { heap: usedSize, nodes, listeners: jsEventListeners };
      };
      const before = await turn(50);
      const after = await turn(500);
      expect(after.heap - before.heap).toBeLessThan(500_000);
      expect(after.nodes - before.nodes).toBeLessThan(200);
      expect(after.listeners - before.listeners).toBeLessThan(10);
    });
  });
});

test('the speaker’s window follows and drives the show, from a disk, also after a reload', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await open(page);
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
    await page.waitForSelector('.slide.present');
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
    await expect.poll(() => current(speaker)).toBe('slide-headlines');
    expect(complaints).toEqual([]);
  });
});

describe('paper', () => {
  test.each([2, 6])('a handout has %i slides to a sheet, with notes', async (count) => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      await page.goto(address(LIGHT, `?print=${count}`), { waitUntil: 'load' });
      const sheets = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.handout-page'), (sheet) => sheet.children.length),
      );
      expect(sheets[0]).toBe(count);
      expect(await page.locator('.handout-notes').first().innerText()).toMatch(/^1\s+\S/);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/MediaBox/g)).toHaveLength(sheets.length);
      expect(complaints).toEqual([]);
    });
  });

  test('the command writes a PDF with bookmarks, one slide a page', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'parkbrief-pdf-')), 'deck.pdf');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/parkbrief.ts', 'deck', '--site', site, '--deck', 'projects', '--pdf', out],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const pdf = readFileSync(out).toString('latin1');
    const slides = readFileSync(join(site, LIGHT), 'utf8').match(/<section class="slide /g);
    expect(pdf.match(/\/MediaBox \[0 0 1440 810\]/g)).toHaveLength(slides?.length ?? 0);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/ToUnicode');
  });

  test('without a browser the command says what to install', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/parkbrief.ts', 'deck', '--site', site, '--pdf', 'x.pdf'],
      { encoding: 'utf8', env: { ...process.env, CHROME_PATH: '/nowhere/chrome' } },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('没有找到浏览器');
  });
});

/** Sent to the browser, where axe is a global: texts of the shown slide that fail the contrast rule. */
async function readContrast(): Promise<string[]> {
  const { axe: rules } = window as unknown as { axe: typeof axe };
  const { violations } = await rules.run('.slide.present', { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
}

/** Sent to the browser: turns slides with the keys of a clicker, over the end and back. */
async function turnSlides(times: number): Promise<void> {
  const slides = document.querySelectorAll('.slides > .slide').length;
  for (let turn = 0; turn < times; turn += 1) {
    const key = turn % slides === slides - 1 ? 'Home' : 'PageDown';
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (turn % 10 === 0) await new Promise((done) => setTimeout(done, 0));
  }
}
