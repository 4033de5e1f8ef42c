/** Shows that go on by themselves, for hours. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { current, idsOf, MAIN, openDeck, SCREEN, showBegun } from './deck-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a kiosk goes on by itself, starts over, waits for whoever is there, survives a reload', async () => {
  await inTab(browser, SCREEN, async ({ page, complaints }) => {
    await page.clock.install();
    await openDeck(page, MAIN, '?auto=15');
    const ids = await idsOf(page);
    await page.clock.runFor(15_500);
    expect(await current(page)).toBe(ids[1]);
    await page.keyboard.press('End');
    await page.clock.runFor(16_000);
    expect(await current(page)).toBe(ids.at(-1));
    await page.clock.runFor(30_500);
    expect(await current(page)).toBe(ids[0]);
    await page.clock.runFor(15_500);
    await page.reload({ waitUntil: 'load' });
    await showBegun(page);
    expect(await current(page)).toBe(ids[1]);
    await page.clock.runFor(15_500);
    expect(await current(page)).toBe(ids[2]);
    expect(complaints).toEqual([]);
  });
});

test('a show does not grow over 500 turns', async () => {
  await inTab(browser, SCREEN, async ({ page }) => {
    await openDeck(page);
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

const line = (page: Page): Promise<{ shown: boolean; paused: boolean; moves: boolean }> =>
  page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('[data-auto-line]');
    const style = element && getComputedStyle(element);
    return {
      shown: element?.hidden === false,
      paused: style?.opacity === '0.5',
      moves: style?.animationName === 'auto-line',
    };
  });

test.each([
  ['no-preference', true],
  ['reduce', false],
] as const)(
  'a line says when the next slide comes; with motion %s it moves: %s',
  async (reducedMotion, moves) => {
    await inTab(browser, { ...SCREEN, reducedMotion }, async ({ page }) => {
      await openDeck(page);
      expect((await line(page)).shown).toBe(false);
      await openDeck(page, 'deck/projects.html', '?auto=15');
      expect(await line(page)).toEqual({ shown: true, paused: false, moves });
      await page.mouse.click(400, 300);
      expect((await line(page)).paused).toBe(true);
      await page.keyboard.press('a');
      expect((await line(page)).shown).toBe(false);
      // Slides stand still in any case: they are cut, not moved.
      const moving = await page.evaluate(
        () =>
          Array.from(document.querySelectorAll('.slide, .slide *')).filter(
            (element) => parseFloat(getComputedStyle(element).transitionDuration) > 0,
          ).length,
      );
      expect(moving).toBe(0);
    });
  },
);

/** Sent to the browser: turns slides with the keys of a clicker, over the end and back. */
async function turnSlides(times: number): Promise<void> {
  const slides = document.querySelectorAll('.slides > .slide').length;
  for (let turn = 0; turn < times; turn += 1) {
    const key = turn % slides === slides - 1 ? 'Home' : 'PageDown';
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (turn % 10 === 0) await new Promise((done) => setTimeout(done, 0));
  }
}
