/** Several windows of one deck, the keyboard alone, and the browser's own print command. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, current, idsOf, MAIN, openDeck, SCREEN } from './deck-pages.ts';
import { pageSource } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Counts the slides a window turns to from now on. */
const countTurns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let turns = 0;
    new MutationObserver(() => {
      turns += 1;
      document.body.setAttribute('data-turns', String(turns));
    }).observe(document.querySelector('[data-page]')!, { childList: true });
    document.body.setAttribute('data-turns', '0');
  });
const turnsOf = async (page: Page): Promise<number> =>
  Number(await page.locator('body').getAttribute('data-turns'));

describe('two windows of one deck', () => {
  test('meet at the slide of who turned last, and rest there', async () => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      await openDeck(page);
      const ids = await idsOf(page);
      const other = await page.context().newPage();
      await openDeck(other);
      await Promise.all([countTurns(page), countTurns(other)]);
      await page.evaluate(pressPageDown, 3);
      await expect.poll(() => current(other), { timeout: 10_000 }).toBe(ids[3]);
      await other.evaluate(pressPageDown, 2);
      await expect.poll(() => current(page), { timeout: 10_000 }).toBe(ids[5]);
      const before = [await turnsOf(page), await turnsOf(other)];
      await page.waitForTimeout(1000);
      expect([await turnsOf(page), await turnsOf(other)]).toEqual(before);
      expect(Math.max(...before)).toBeLessThanOrEqual(5);
      expect(complaints).toEqual([]);
    });
  });

  test('quick presses in the speaker’s window all count', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await openDeck(page);
      const ids = await idsOf(page);
      const [speaker] = await Promise.all([
        page.context().waitForEvent('page'),
        page.keyboard.press('s'),
      ]);
      await speaker.waitForSelector('.slide.present');
      await speaker.evaluate(pressPageDown, 6);
      await expect.poll(() => current(page), { timeout: 10_000 }).toBe(ids[6]);
      expect(await current(speaker)).toBe(ids[6]);
    });
  });

  test('a window that is opened later comes to where the show is', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await openDeck(page);
      const ids = await idsOf(page);
      await page.evaluate(pressPageDown, 4);
      const other = await page.context().newPage();
      await openDeck(other);
      await expect.poll(() => current(other), { timeout: 10_000 }).toBe(ids[4]);
      expect(await current(page)).toBe(ids[4]);
    });
  });
});

describe('by keyboard alone', () => {
  test('Tab shows the buttons, which say what they do and which keys there are', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await openDeck(page);
      const bar = page.locator('[data-bar]');
      const next = page.locator('[data-action="next"]');
      const opacity = (): Promise<string> =>
        next.evaluate((button) => getComputedStyle(button).opacity);
      expect(await opacity()).toBe('0');
      let presses = 0;
      while (!(await bar.evaluate((element) => element.contains(document.activeElement)))) {
        await page.keyboard.press('Tab');
        presses += 1;
        expect(presses).toBeLessThan(6);
      }
      expect(await opacity()).toBe('1');
      await next.focus();
      await page.keyboard.press('Enter');
      expect(await current(page)).toBe((await idsOf(page))[1]);
      const described = await bar.getAttribute('aria-describedby');
      expect(await page.locator(`#${described}`).textContent()).toMatch(/空格下一页/);
    });
  });

  test('a deck is heard with its title and as pages, not as a program', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await openDeck(page);
      expect(await page.locator('[role="application"]').count()).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.locator('section.slide.present').getAttribute('aria-labelledby')).toMatch(
        /title$/,
      );
    });
  });
});

test('Ctrl+P prints every slide on a page of its own, without notes, and the show goes on', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page, 'deck/projects.html');
    await page.evaluate(pressPageDown, 2);
    const [ids, at] = [await idsOf(page), await current(page)];
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(ids.length);
    await page.waitForSelector('.slide.present');
    expect(await current(page)).toBe(at);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slide-notes:visible, .bar:visible').count()).toBe(0);
    expect(await page.locator('.slides > .slide:visible').count()).toBe(ids.length);
    expect(complaints).toEqual([]);
  });
});

test.each([
  ['?print=2', false],
  ['?print=2&prompts', true],
])('a handout %s has what is written for the speaker: %s', async (query, has) => {
  await inTab(browser, SCREEN, async ({ page }) => {
    // The public edition has none, unless staff say so.
    const body = pageSource(MAIN).replace(
      /<footer class="slide-foot"/,
      '<div class="slide-notes"><p class="slide-prompt">请领导看这里</p><p class="slide-basis">口径同年报</p></div>$&',
    );
    await page.route('**/deck/index.html*', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    await page.goto(address(MAIN, query), { waitUntil: 'load' });
    const notes = await page.locator('.handout-notes').first().textContent();
    expect(notes).toContain('口径同年报');
    expect(notes?.includes('请领导看这里')).toBe(has);
  });
});

/** Sent to the browser: presses as quick as a held key. */
function pressPageDown(times: number): void {
  for (let press = 0; press < times; press += 1) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
  }
}
