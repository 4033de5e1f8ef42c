/** The tooltips of charts for keyboard, mouse and touch. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { pages, pageSource } from './site-pages.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const withCharts = pages.filter(
  (page) => pageSource(page).includes('data-chart') && pageSource(page).includes('data-tip'),
);
const chartPage = withCharts[0] ?? 'index.html';

/** The first chart shown at the present width. */
const firstChart = (page: Page): Locator =>
  page
    .locator('[data-chart]:visible')
    .filter({ has: page.locator('[data-tip]') })
    .first();

const tipText = (page: Page): Promise<string> =>
  page.locator('.tip').evaluate((tip) => ((tip as HTMLElement).hidden ? '' : tip.textContent));

/** True when the tooltip lies inside the window. */
const tipInside = (page: Page): Promise<boolean> =>
  page.locator('.tip').evaluate((tip) => {
    const { left, top, right, bottom } = tip.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
  });

test('some page has a chart with tooltips', () => {
  expect(withCharts).not.toEqual([]);
});

describe('the tooltip', () => {
  test('follows Tab, arrows, Home and End, and goes with Esc', async () => {
    await inTab(demo.browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto(demo.address + chartPage, { waitUntil: 'load' });
      const chart = firstChart(page);
      const texts = await chart
        .locator('[data-tip]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-tip')));
      await focusByTab(page, chart);
      expect(await tipText(page)).toBe(texts[0]);
      await page.keyboard.press('ArrowRight');
      expect(await tipText(page)).toBe(texts[Math.min(1, texts.length - 1)]);
      await page.keyboard.press('End');
      expect(await tipText(page)).toBe(texts.at(-1));
      await page.keyboard.press('Home');
      expect(await tipText(page)).toBe(texts[0]);
      await page.keyboard.press('Escape');
      expect(await tipText(page)).toBe('');
      expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await chart.locator('[tabindex], a[href], button').count()).toBe(0);
    });
  });

  test('stays inside a phone for every mark', async () => {
    await inTab(demo.browser, { viewport: { width: 360, height: 640 } }, async ({ page }) => {
      await page.goto(demo.address + chartPage, { waitUntil: 'load' });
      const chart = firstChart(page);
      await focusByTab(page, chart);
      const count = await chart.locator('[data-tip]').count();
      for (let index = 0; index < count; index += 1) {
        expect(await tipInside(page)).toBe(true);
        await page.keyboard.press('ArrowRight');
      }
    });
  });

  test('shows under the pointer, may be pointed at, and goes when the pointer leaves', async () => {
    await inTab(demo.browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto(demo.address + chartPage, { waitUntil: 'load' });
      await hoverMark(page);
      expect(await tipText(page)).not.toBe('');
      const tip = await page.locator('.tip').boundingBox();
      await page.mouse.move((tip?.x ?? 0) + 5, (tip?.y ?? 0) + (tip?.height ?? 0) / 2);
      await page.waitForTimeout(400);
      expect(await tipText(page)).not.toBe('');
      await page.mouse.move(2, 2);
      await expect.poll(() => tipText(page)).toBe('');
    });
  });

  test('goes with Esc while the pointer stays', async () => {
    await inTab(demo.browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto(demo.address + chartPage, { waitUntil: 'load' });
      await hoverMark(page);
      await page.keyboard.press('Escape');
      expect(await tipText(page)).toBe('');
    });
  });

  test('opens at a touch, stays, and goes with a touch elsewhere', async () => {
    const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };
    await inTab(demo.browser, phone, async ({ page }) => {
      await page.goto(demo.address + chartPage, { waitUntil: 'load' });
      const { x, y } = await markCentre(page);
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(400);
      expect(await tipText(page)).not.toBe('');
      await page.touchscreen.tap(2, 2);
      await expect.poll(() => tipText(page)).toBe('');
    });
  });
});

/** Presses Tab until `target` has the focus. */
async function focusByTab(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The chart is not reached with Tab.');
}

/** The middle of the first mark of the first chart that can be pointed at, scrolled into sight. */
async function markCentre(page: Page): Promise<{ x: number; y: number }> {
  const chart = firstChart(page);
  await chart.scrollIntoViewIfNeeded();
  return chart.evaluate((element) => {
    for (const mark of Array.from(element.querySelectorAll('[data-tip]'))) {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (document.elementFromPoint(x, y)?.closest('[data-tip]') === mark) return { x, y };
    }
    throw new Error('No mark of the chart can be pointed at.');
  });
}

async function hoverMark(page: Page): Promise<void> {
  const { x, y } = await markCentre(page);
  await page.mouse.move(x, y);
  await expect.poll(() => tipText(page)).not.toBe('');
}
