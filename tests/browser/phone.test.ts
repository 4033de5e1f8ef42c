/** Section pages on a phone: short, one line of navigation, few columns, titles broken between words. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { openedPages } from './site-pages.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
/** Pages that are read from end to end, and lists of everything there is. */
const LONG = ['report', 'figures', 'deck', 'about.html', 'corrections.html', '404.html'];
const sections = openedPages.filter(
  (page) =>
    (page.endsWith('index.html') || page.startsWith('parks/')) &&
    !LONG.some((name) => page.startsWith(name)),
);

function onPhone<T>(name: string, look: (page: Page) => Promise<T>): Promise<T> {
  return demo.visit(name, PHONE, look);
}

test('the navigation is one line that scrolls to where the reader is', async () => {
  await onPhone('enterprises/index.html', async (page) => {
    const nav = page.locator('.site-nav');
    expect((await nav.boundingBox())?.height).toBeLessThan(60);
    const current = await page.locator('.site-nav [aria-current]').boundingBox();
    expect(current?.x).toBeGreaterThanOrEqual(0);
    expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(360);
  });
});

test.each(['search.html', 'data/index.html', 'parks/xincheng.html', 'projects/index.html'])(
  'nothing of %s moves after the first paint',
  async (name) => {
    await onPhone(name, async (page) => {
      const shifts = await page.evaluate(
        () =>
          new Promise<number[]>((done) => {
            const values: number[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                values.push((entry as PerformanceEntry & { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(values), 200);
          }),
      );
      expect(shifts).toEqual([]);
    });
  },
);

test.each(['land/index.html', 'indicators/index.html', 'projects/index.html'])(
  'tables of %s have three columns until the others are asked for',
  async (name) => {
    await onPhone(name, async (page) => {
      const columns = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('.compact-table')).map(
            (table) =>
              Array.from(table.querySelectorAll('tbody tr:first-child > *')).filter(
                (cell) => getComputedStyle(cell).display !== 'none',
              ).length,
          ),
        );
      const few = await columns();
      expect(few.length).toBeGreaterThan(0);
      expect(Math.max(...few)).toBeLessThanOrEqual(3);
      await page.evaluate(() => {
        for (const details of Array.from(document.querySelectorAll('details'))) details.open = true;
      });
      expect(Math.max(...(await columns()))).toBeGreaterThan(3);
    });
  },
);

describe('a folded section', () => {
  test('opens by its heading and by a link to it', async () => {
    await onPhone('land/index.html', async (page) => {
      const folded = page.locator('.section-folded');
      const count = await folded.count();
      expect(count).toBeGreaterThan(1);
      await folded.first().locator('.section-fold').click();
      expect(await folded.count()).toBe(count - 1);
      await page.evaluate(() => (location.hash = '#land-all'));
      const row = page.locator('[data-list="parcels"] tbody tr').first();
      await row.waitFor({ state: 'visible' });
    });
  });

  test('stands open on a desk and without scripts', async () => {
    await inTab(demo.browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
      expect(await page.locator('.section-folded').count()).toBe(0);
    });
    await inTab(demo.browser, { ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
      expect(await page.locator('[data-list="parcels"] tbody tr').first().isVisible()).toBe(true);
    });
  });
});

/** Numbers parted from their units and fixed terms cut in two, in headings. Sent to the browser. */
function brokenTitles(): string[] {
  const WHOLE =
    /\d[\d.,]*(?:%|[亿万]?(?:个百分点|元|亩|个|块|项|平方米))|序时进度|年目标|年度计划|百分点|（[一二三四]期）/gu;
  const problems: string[] = [];
  for (const title of Array.from(document.querySelectorAll('h1, h2, .figure-title'))) {
    const places: { letter: string; top: number }[] = [];
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { height, top } = range.getBoundingClientRect();
        if (height > 0) places.push({ letter: (node.textContent ?? '')[at] ?? '', top });
      }
    }
    const text = places.map(({ letter }) => letter).join('');
    for (const { 0: whole, index } of text.matchAll(WHOLE)) {
      const tops = places.slice(index, index + whole.length).map(({ top }) => Math.round(top));
      if (Math.max(...tops) - Math.min(...tops) > 6) problems.push(`${whole} in ${text}`);
    }
  }
  return problems;
}

test.concurrent.each(sections)(
  '%s is less than 6,000 px high, a park less than 5,000; titles break between words only',
  async (name) => {
    const { broken, height } = await onPhone(name, async (page) => ({
      broken: await page.evaluate(brokenTitles),
      height: await page.evaluate(() => document.documentElement.scrollHeight),
    }));
    expect(broken).toEqual([]);
    expect(height).toBeLessThan(name.startsWith('parks/') ? 5_000 : 6_000);
  },
);
