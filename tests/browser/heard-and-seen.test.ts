/** What a screen reader hears of figures, and what is seen in high contrast and with wider letters. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { site } from './site-pages.ts';
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

test('a link of a figure says of what it is, its drawing is not named by the title again', async () => {
  await inTab(browser, {}, async ({ page }) => {
    await page.goto(`${served.address}investment/index.html`, { waitUntil: 'load' });
    const names = await page
      .locator('.figure-tools li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(4);
    expect(
      names.filter((name) => !/^(下载CSV|下载SVG图片|固定链接|大屏显示)：./.test(name)),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const named = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.figure')).flatMap((figure) => {
        const title = (figure.querySelector('.figure-title')?.textContent ?? '').trim();
        const labels = Array.from(figure.querySelectorAll('[aria-label]')).filter(
          (element) => element.getAttribute('aria-label') === title,
        );
        return [
          ...labels,
          ...figure.querySelectorAll('[data-tip] > title, svg[role="img"] > title'),
        ]
          .filter(
            (element) => element.closest('.chart')?.querySelector('[data-tip]') instanceof Element,
          )
          .map(() => title);
      }),
    );
    expect(named).toEqual([]);
  });
});

test('every letter of a drawing can be read in dark high contrast', async () => {
  const dark = { forcedColors: 'active', colorScheme: 'dark' } as const;
  await inTab(browser, dark, async ({ page }) => {
    for (const name of ['index.html', 'land/index.html', 'indicators/index.html']) {
      await page.goto(served.address + name, { waitUntil: 'load' });
      const grounds = await page.evaluate(() =>
        Array.from(document.querySelectorAll('main .chart svg')).map((svg) => [
          getComputedStyle(svg).backgroundColor,
          getComputedStyle(svg).getPropertyValue('forced-color-adjust'),
        ]),
      );
      expect(grounds.length).toBeGreaterThan(0);
      for (const ground of grounds) expect(ground).toEqual(['rgb(255, 255, 255)', 'none']);
    }
  });
});

test('letters of a drawing stay in it when a reader sets text wider', async () => {
  await inTab(browser, { bypassCSP: true }, async ({ page }) => {
    await page.goto(served.address, { waitUntil: 'load' });
    await page.addStyleTag({
      content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main .chart svg text')).flatMap((text) => {
        const svg = text.closest('svg')?.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        if (!svg || box.width === 0) return [];
        return box.left < svg.left - 1.5 || box.right > svg.right + 1.5 ? [text.textContent] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});
