/** Long lists show their first rows, and the rest on demand, when searched, and on paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { pages, pageSource } from './site-pages.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const PHONE = { width: 360, height: 780 };
const MONITOR = { width: 1280, height: 800 };
/** A page with a long list among others, and that list. */
const longest = 'projects/index.html';
const list = '[data-list="projects"]';

const visibleRows = (page: Page): Promise<number> =>
  page.locator(`${list} tbody tr:visible`).count();
const allRows = (page: Page): Promise<number> => page.locator(`${list} tbody tr`).count();

test.each([
  ['a phone', PHONE, 5],
  ['a monitor', MONITOR, 10],
])('%s begins with a few rows and shows all at the press of a button', async (_, viewport, few) => {
  await inTab(demo.browser, { viewport }, async ({ page }) => {
    await page.goto(`${demo.address}${longest}#all`, { waitUntil: 'load' });
    const all = await allRows(page);
    expect(all).toBeGreaterThan(few * 2);
    expect(await visibleRows(page)).toBe(few);
    await page
      .locator(list)
      .getByRole('button', { name: `显示全部${all}项` })
      .click();
    expect(await visibleRows(page)).toBe(all);
    expect(await page.locator(`${list} .list-more:visible`).count()).toBe(0);
    // Whoever works with the keyboard goes on where the list went on.
    const focused = page.locator(`${list} tbody tr`).nth(few).locator('a').first();
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test.each([
  ['a phone', PHONE],
  ['a monitor', MONITOR],
])('%s shows the whole list where its script is missing or fails', async (_, viewport) => {
  await inTab(demo.browser, { viewport }, async ({ page }) => {
    for (const fault of ['missing', 'broken'] as const) {
      await page.route('**/assets/list.js', (route) =>
        fault === 'missing'
          ? route.abort()
          : route.fulfill({ contentType: 'text/javascript', body: 'no script;' }),
      );
      await page.goto(`${demo.address}${longest}#all`, { waitUntil: 'load' });
      expect(await visibleRows(page)).toBe(await allRows(page));
      expect(await page.locator(`${list} .list-more:visible`).count()).toBe(0);
      await page.unroute('**/assets/list.js');
    }
  });
});

test('searching looks through folded rows', async () => {
  await inTab(demo.browser, { viewport: PHONE }, async ({ page }) => {
    await page.goto(`${demo.address}${longest}#all`, { waitUntil: 'load' });
    const last = await page.locator(`${list} tbody tr`).last().locator('th').innerText();
    const name = last === '' ? await page.locator(`${list} tbody th`).last().textContent() : last;
    await page.locator(`${list} [data-list-search]`).fill(name ?? '');
    expect(await visibleRows(page)).toBeGreaterThan(0);
    expect(await page.locator(`${list} tbody tr`).last().isVisible()).toBe(true);
  });
});

test('a list is whole on paper', async () => {
  await inTab(demo.browser, { viewport: PHONE }, async ({ page }) => {
    await page.goto(demo.address + longest, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    expect(await visibleRows(page)).toBe(await allRows(page));
  });
});

test('a row that the map leads to is shown', async () => {
  await inTab(demo.browser, { viewport: MONITOR }, async ({ page }) => {
    await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
    const row = page.locator('[data-list="parcels"] tbody tr').last();
    const code = (await row.getAttribute('id'))?.slice('parcel-'.length) ?? '';
    expect(await row.isVisible()).toBe(false);
    await page
      .locator(`.chart-wide [data-parcel="${code}"]`)
      .dispatchEvent('dblclick', { bubbles: true });
    expect(await row.isVisible()).toBe(true);
  });
});

test('every page with a list has the button, hidden until the script runs', () => {
  const lists = pages.filter((page) => pageSource(page).includes('data-list='));
  expect(lists).toContain(longest);
  for (const page of lists) {
    const buttons = pageSource(page).match(/<button[^>]*data-list-more[^>]*>/g) ?? [];
    expect(buttons.length, page).toBeGreaterThan(0);
    for (const button of buttons) expect(button, page).toContain(' hidden');
  }
});
