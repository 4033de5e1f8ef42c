/** The map as a reader uses it: enlarging, parks on a phone, a parcel's card, heights. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatDistance } from '../../src/format/distance.ts';
import { useDemoSite } from './demo-site.ts';
import { inTab } from './tabs.ts';

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const LAND = 'land/index.html';
const PARK = 'land/xincheng.html';

const demo = useDemoSite();

/** What of the map of a size can be seen: parcels inside its drawing, and the height of letters in px. */
const seen = (page: Page, size: 'wide' | 'narrow') =>
  page.evaluate((chart) => {
    const frame = document.querySelector(`${chart} .map-layer`)?.parentElement;
    const box = frame?.getBoundingClientRect() ?? new DOMRect();
    const inside = (shape: Element): boolean => {
      const { bottom, left, right, top } = shape.getBoundingClientRect();
      return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    };
    const parcels = Array.from(document.querySelectorAll(`${chart} [data-parcel]`));
    const letters = Array.from(document.querySelectorAll(`${chart} .map-letters text`));
    const shown = letters.filter((text) => text.getAttribute('display') !== 'none');
    return {
      parcels: parcels.filter(inside).length,
      letters: shown.length,
      size: Math.round(Math.max(...shown.map((text) => text.getBoundingClientRect().height))),
    };
  }, `.chart-${size}`);

test.each([
  ['desk', DESK, 'wide', 100],
  ['phone', PHONE, 'narrow', 20],
] as const)(
  'on a %s pressing ＋ ends at a parcel, letters keep their size',
  async (_, screen, size, least) => {
    await inTab(demo.browser, screen, async ({ complaints, page }) => {
      await page.goto(demo.address + LAND, { waitUntil: 'load' });
      const before = await seen(page, size);
      for (let press = 0; press < 6; press += 1) await page.click('[data-land-zoom="in"]');
      const after = await seen(page, size);
      expect(before.parcels).toBeGreaterThan(least);
      expect(after.parcels).toBeGreaterThan(0);
      expect(Math.abs(after.size - before.size)).toBeLessThan(2);
      await page.click('[data-land-zoom="whole"]');
      expect(await seen(page, size)).toEqual(before);
      expect(complaints).toEqual([]);
    });
  },
);

test('near to it, parcels that were too small for their number have one', async () => {
  await inTab(demo.browser, PHONE, async ({ page }) => {
    await page.goto(demo.address + LAND, { waitUntil: 'load' });
    const before = await seen(page, 'narrow');
    for (let press = 0; press < 6; press += 1) await page.click('[data-land-zoom="in"]');
    expect((await seen(page, 'narrow')).letters).toBeGreaterThan(before.letters);
  });
});

test('scale bar and notes stay in their place while the map is enlarged', async () => {
  await inTab(demo.browser, DESK, async ({ page }) => {
    await page.goto(demo.address + LAND, { waitUntil: 'load' });
    const foot = page.locator('.chart-wide .map-foot');
    const scale = page.locator('.chart-wide .map-scale');
    const [before, text] = [await foot.boundingBox(), await scale.textContent()];
    await page.click('[data-land-zoom="in"]');
    const after = await foot.boundingBox();
    expect(after?.y).toBe(before?.y);
    expect(await scale.textContent()).not.toBe(text);
    const metres = Number(await scale.getAttribute('data-metres'));
    expect(text).toBe(formatDistance(metres));
    await page.click('[data-land-zoom="in"]');
    expect(await scale.textContent()).toBe(formatDistance(metres / 1.6 ** 2));
  });
});

test('a phone shows one park at a time, and the one that is chosen', async () => {
  await inTab(demo.browser, PHONE, async ({ complaints, page }) => {
    await page.goto(demo.address + LAND, { waitUntil: 'load' });
    const names = await page.$$eval('[data-land-tabs] a', (links) =>
      links.map((link) => link.textContent?.trim()),
    );
    // Names of roads stand in a park too.
    const shown = () =>
      page.$$eval(
        '.chart-narrow .map-park:not([display="none"])',
        (parks, known) =>
          parks.map(
            (park) =>
              Array.from(park.querySelectorAll('text'), ({ textContent }) => textContent).find(
                (text) => text !== null && known.includes(text),
              ) ?? null,
          ),
        names,
      );
    expect(names.length).toBeGreaterThan(1);
    expect(await shown()).toEqual([names[0]]);
    await page.click('[data-land-tabs] a:nth-child(2)');
    expect(await shown()).toEqual([names[1]]);
    expect(new URL(page.url()).pathname).toMatch(/land\/index\.html$/);
    const box = await page.locator('.land-charts .chart-narrow > svg').boundingBox();
    expect(box?.height).toBeLessThan(600);
    expect(complaints).toEqual([]);
  });
});

test.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s the address of a parcel opens its card alone', async (_, javaScriptEnabled) => {
  await inTab(demo.browser, { ...DESK, javaScriptEnabled }, async ({ page }) => {
    await page.goto(`${demo.address}${PARK}#parcel-xc-005`, { waitUntil: 'load' });
    const cards = page.locator('.parcel-entry');
    expect(await cards.count()).toBeGreaterThan(10);
    expect(await page.locator('.parcel-entry:visible').count()).toBe(1);
    expect(await page.locator('#parcel-xc-005').isVisible()).toBe(true);
  });
});

test('a parcel on the map of a park opens its card', async () => {
  await inTab(demo.browser, DESK, async ({ page }) => {
    await page.goto(demo.address + PARK, { waitUntil: 'load' });
    await page.locator('.chart-wide [data-parcel="xc-007"]').click();
    expect(await page.locator('#parcel-xc-007').isVisible()).toBe(true);
  });
});

test('the page of a park is less than 5,000 px long on a phone', async () => {
  await inTab(demo.browser, PHONE, async ({ page }) => {
    await page.goto(demo.address + PARK, { waitUntil: 'load' });
    const { height, width } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }));
    expect(height).toBeLessThan(5000);
    expect(width).toBe(360);
  });
});
