/**
 * A list of a thousand firms on a slow phone. The page is the demo's own with its rows again and again
 * under new names: a whole site of a thousand firms would be built for one page of it.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { pageSource, site } from './site-pages.ts';
import { inTab, openBrowser, type Tab } from './tabs.ts';

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const FIRMS = 1000;
const LIST = 'enterprises/index.html';

/** The page of a list with `count` rows: those it has, then their copies 甲2, 甲3 …. */
function withRows(source: string, count: number): string {
  const begin = source.lastIndexOf('<tbody>') + '<tbody>'.length;
  const end = source.indexOf('</tbody>', begin);
  const rows = source.slice(begin, end).match(/<tr[\s\S]*?<\/tr>/g) ?? [];
  const many = Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length] ?? '';
    const round = Math.floor(at / rows.length) + 1;
    return round === 1 ? row : row.replace('</a>', `${round}</a>`);
  });
  return source.slice(0, begin) + many.join('') + source.slice(end);
}

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parkbrief-many-'));
  cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'enterprises'));
  writeFileSync(join(folder, LIST), withRows(pageSource(LIST), FIRMS));
  browser = await openBrowser();
  served = await serveFolder(folder);
});
afterAll(async () => {
  served.server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the list on a phone whose processor is four times slower than this machine's. */
function onSlowPhone(query: string, use: (tab: Tab) => Promise<void>): Promise<void> {
  return inTab(browser, PHONE, async (tab) => {
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.page.goto(`${served.address}${LIST}${query}#list`, { waitUntil: 'load' });
    await use(tab);
    expect(tab.complaints).toEqual([]);
  });
}

const rowNames = (page: Page): Promise<string[]> =>
  page.locator('[data-list="enterprises"] tbody tr:visible th').allInnerTexts();
const countText = (page: Page): Promise<string> => page.locator('.list-count').innerText();
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Does something and says how long the page was busy with it, drawing included. */
async function timed(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  console.log(
    `${FIRMS} firms, phone, 4× slower: ${what} ${(performance.now() - begin).toFixed(0)} ms`,
  );
}

test('a thousand firms can be searched, filtered and sorted on a slow phone', async () => {
  await onSlowPhone('', async ({ page }) => {
    expect(await countText(page)).toBe(`符合条件${FIRMS}项，共${FIRMS}项`);
    expect((await rowNames(page)).length).toBe(5);
    const search = page.locator('[data-list-search]');
    await timed(page, 'one letter', () => search.fill('j'));
    await timed(page, 'initials', () => search.fill('jxgd'));
    const found = await rowNames(page);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.every((name) => name.startsWith('惊星光电'))).toBe(true);
    await timed(page, 'a name', () => search.fill('惊星光电5'));
    expect(await rowNames(page)).toEqual(['惊星光电5']);
    await page.locator('[data-list-filters]').tap();
    await timed(page, 'reset', () => page.locator('[data-list-reset]').tap());
    await timed(page, 'filter', () =>
      page.locator('[data-list-filter="grade"]').selectOption('D类'),
    );
    const low = await page.locator('[data-list="enterprises"] tbody tr:visible').allTextContents();
    expect(low.length).toBeGreaterThanOrEqual(5);
    expect(low.every((text) => text.includes('D类'))).toBe(true);
    await page.locator('[data-list-filter="grade"]').selectOption('');
    await timed(page, 'sort', () => page.locator('.list-sort').first().tap());
    const sorted = await rowNames(page);
    const order = new Intl.Collator('zh-CN', { numeric: true });
    expect(sorted).toEqual(sorted.toSorted(order.compare));
    expect(await overflows(page)).toBe(false);
  });
});

test('it opens some hundreds at a time, and stays inside the phone', async () => {
  await onSlowPhone('', async ({ page }) => {
    const more = page.locator('.list-more');
    expect(await more.innerText()).toBe(`再显示200项，共${FIRMS}项`);
    for (const shown of [200, 400, 600, 800]) {
      await timed(page, `${shown} rows`, () => more.click());
      expect((await rowNames(page)).length).toBe(shown);
    }
    expect(await more.innerText()).toBe(`显示全部${FIRMS}项`);
    await timed(page, 'all rows', () => more.click());
    expect((await rowNames(page)).length).toBe(FIRMS);
    expect(await more.isVisible()).toBe(false);
    expect(await overflows(page)).toBe(false);
  });
});

test('the address brings the list back as it was', async () => {
  await onSlowPhone('?enterprises.q=jxgd&enterprises.sort=-0', async ({ page }) => {
    await page.locator('.list-more').click();
    const names = await rowNames(page);
    expect(names[0]).toBe(`惊星光电${names.length}`);
    expect(names.at(-1)).toBe('惊星光电');
    expect(await page.locator('[data-list-search]').inputValue()).toBe('jxgd');
  });
});
