/** What drives a show: keys, a clicker, touch, the mouse. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { current, idsOf, MAIN, openDeck, SCREEN } from './deck-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFull = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.fullscreenElement !== null);

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('dark'));

test('keys turn, jump, blacken, open and close what the help says', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
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
    expect(await page.evaluate(collisionsOfHelp)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    expect(await page.locator('[data-list] button .thumb > .slide').count()).toBe(ids.length);
    const parts = await page.locator('.slide-part').allTextContents();
    expect(await page.locator('[data-list] > h3').allTextContents()).toEqual([...new Set(parts)]);
    expect(await page.evaluate(idsTwice)).toEqual([]);
    await page.locator('[data-list] button').nth(4).click();
    expect(await current(page)).toBe(ids[4]);
    const dark = await isDark(page);
    await page.keyboard.press('t');
    expect(await isDark(page)).toBe(!dark);
    expect(complaints).toEqual([]);
  });
});

test('a press while the show is being set up counts', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await page.addInitScript(() => {
      // Scripts have run by then; what waits for a timer has not.
      document.addEventListener('DOMContentLoaded', () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      });
    });
    await openDeck(page);
    const ids = await idsOf(page);
    await expect.poll(() => current(page)).toBe(ids[1]);
    expect(complaints).toEqual([]);
  });
});

test('keys in a field are letters: they turn, blacken and switch nothing', async () => {
  await inTab(browser, SCREEN, async ({ page }) => {
    await openDeck(page);
    const ids = await idsOf(page);
    const dark = await isDark(page);
    await page.keyboard.press('g');
    for (const key of ['b', '.', 't', 's', ' ', 'Home', 'End', 'ArrowRight', 'PageDown', 'f']) {
      await page.keyboard.press(key);
    }
    expect(await current(page)).toBe(ids[0]);
    expect(await page.locator('[data-black]').isVisible()).toBe(false);
    expect(await isDark(page)).toBe(dark);
    expect(await isFull(page)).toBe(false);
    expect(page.context().pages()).toHaveLength(1);
    await page.locator('[data-number]').fill('3');
    await page.keyboard.press('Enter');
    expect(await current(page)).toBe(ids[2]);
  });
});

test('F fills the screen and leaves it; a clicker’s F5 does not reload', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(false);
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.keyboard.press('F5');
    await expect.poll(() => isFull(page)).toBe(true);
    expect(await page.locator('[data-same-page]').count()).toBe(1);
    expect(await current(page)).toBe((await idsOf(page))[1]);
    expect(complaints).toEqual([]);
  });
});

test('a swipe turns, in both directions, and wakes a black screen', async () => {
  await inTab(browser, { ...SCREEN, hasTouch: true }, async ({ page, complaints }) => {
    await openDeck(page);
    const ids = await idsOf(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = (type: string, x?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          touchPoints: x === undefined ? [] : [{ x, y: 500 }],
        });
      await touch('touchStart', from);
      for (const share of [0.25, 0.5, 0.75, 1]) {
        await touch('touchMove', from + (to - from) * share);
      }
      await touch('touchEnd');
    };
    await swipe(1400, 600);
    await expect.poll(() => current(page)).toBe(ids[1]);
    await swipe(1400, 600);
    await expect.poll(() => current(page)).toBe(ids[2]);
    await swipe(600, 1400);
    await expect.poll(() => current(page)).toBe(ids[1]);
    await page.keyboard.press('b');
    await swipe(700, 705);
    expect(await page.locator('[data-black]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

test('the mouse finds every control, and slides lead to their page and back', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
    const ids = await idsOf(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 300);
    await page.locator('[data-action="next"]').click();
    expect(await current(page)).toBe(ids[1]);
    await page.locator('[data-action="room"]').click();
    expect(await page.evaluate(() => document.documentElement.className)).toContain('room');
    await page.locator('[data-action="room"]').click();
    await page.evaluate(() => (location.hash = '#slide-revenue-progress'));
    await expect.poll(() => current(page)).toBe('slide-revenue-progress');
    await page.locator('.slide.present .slide-link').click();
    await page.waitForURL(/indicators\/revenue\.html/);
    await page.goBack();
    await page.waitForSelector('.slide.present');
    expect(await current(page)).toBe('slide-revenue-progress');
    expect(complaints).toEqual([]);
  });
});

test('letters for a large room have slides of their own, and another window finds the same list', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
    const usual = await idsOf(page);
    await page.evaluate(() => (location.hash = '#slide-problem'));
    await expect.poll(() => current(page)).toBe('slide-problem');
    await page.keyboard.press('l');
    expect(await current(page)).toBe('slide-problem-large');
    const large = await idsOf(page);
    expect(large).not.toContain('slide-problem');
    expect(large.filter((id) => !usual.includes(id)).length).toBeGreaterThan(3);
    const other = await page.context().newPage();
    await openDeck(other, MAIN, '?room=usual');
    await expect.poll(() => current(other), { timeout: 10_000 }).toBe('slide-problem');
    await page.keyboard.press('l');
    expect(await current(page)).toBe('slide-problem');
    expect(await idsOf(page)).toEqual(usual);
    expect(complaints).toEqual([]);
  });
});

test('a deck starts in every browser that has no memory of it at the first slide', async () => {
  await inTab(browser, SCREEN, async ({ page }) => {
    await openDeck(page, MAIN, '#slide-no-such');
    expect(await current(page)).toBe((await idsOf(page))[0]);
  });
});

/** Sent to the browser: lines of the help that stand on each other. */
function collisionsOfHelp(): string[] {
  const boxes = Array.from(document.querySelectorAll('.panel dt, .panel dd'), (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { text: element.textContent ?? '', box: range.getBoundingClientRect() };
  });
  return boxes.flatMap(({ box: a, text }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      )
      .map((other) => `${text} | ${other.text}`),
  );
}

/** Sent to the browser: ids that two elements have. */
function idsTwice(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

test('rows that are to come one after another do so going forward, and are all there otherwise', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await openDeck(page);
    const shown = (): Promise<[string, number, number]> =>
      page.evaluate(() => {
        const slide = document.querySelector('.slide.present');
        const steps = Array.from(slide?.querySelectorAll('[data-step]') ?? []);
        const seen = steps.filter((step) => getComputedStyle(step).visibility === 'visible');
        return [slide?.id ?? '', seen.length, steps.length] as [string, number, number];
      });
    const stepped = await page.evaluate(
      () => document.querySelector('[data-letters="usual"] [data-step]')?.closest('.slide')?.id,
    );
    expect(stepped).toBeDefined();
    await page.evaluate((id) => (location.hash = id ?? ''), stepped);
    await page.waitForSelector(`#${stepped}.present`);
    const [, seen, all] = await shown();
    expect([seen, all > 1]).toEqual([all, true]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    for (let row = 1; row <= all; row += 1) {
      expect(await shown()).toEqual([stepped, row, all]);
      await page.keyboard.press('ArrowRight');
    }
    expect((await shown())[0]).not.toBe(stepped);
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toEqual([stepped, all, all]);
    expect(complaints).toEqual([]);
  });
});
