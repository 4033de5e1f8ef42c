/** The search box in the header: keyboard, what is heard, what is loaded, from a disk, without scripts. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { site } from './site-pages.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const MONITOR = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };

/** What a page may load for the search, in bytes. */
const MOST = 60_000;

const box = (page: Page) => page.locator('#site-search');
const options = (page: Page) => page.locator('.site-search [role="option"]');

/** Types and waits for what is found. */
async function search(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query);
  await page.waitForFunction(
    (text) => {
      const all = document.querySelector('.site-search [role="option"]:last-child');
      return all !== null && (all.textContent ?? '').includes(text);
    },
    query,
    { timeout: 5000 },
  );
  return options(page).allInnerTexts();
}

test('nothing is loaded for it before it is used, and little then', async () => {
  await inTab(demo.browser, { viewport: MONITOR }, async ({ page, complaints }) => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      if (/assets\/search/.test(response.url()))
        sizes.set(response.url(), (await response.body()).length);
    });
    await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
    expect(sizes.size).toBe(0);
    for (const query of ['项目', 'xm', '主营业务收入', 'yuanqu', '地块', '光电'])
      await search(page, query);
    const sum = [...sizes.values()].reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(1000);
    expect(sum).toBeLessThan(MOST);
    expect(complaints).toEqual([]);
  });
});

test('from a disk, arrows and Enter lead to what was found by its initials', async () => {
  await inTab(demo.browser, { viewport: MONITOR }, async ({ page, complaints }) => {
    const start = pathToFileURL(join(site, 'indicators/index.html')).href;
    await page.goto(start, { waitUntil: 'load' });
    const found = await search(page, 'tudi');
    expect(found[0]).toMatch(/^土地/);
    await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('site-search-list-0');
    expect(await page.locator('[aria-selected="true"]').innerText()).toMatch(/^土地/);
    await page.keyboard.press('ArrowUp');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/land\/index\.html$/);
    expect(complaints).toEqual([]);
  });
});

test('Enter alone leads to the directory with what was typed; Esc closes the list', async () => {
  await inTab(demo.browser, { viewport: MONITOR }, async ({ page }) => {
    await page.goto(`${demo.address}enterprises/index.html`, { waitUntil: 'load' });
    await search(page, '光电');
    await page.keyboard.press('Escape');
    expect(await page.locator('.site-search [role="listbox"]').isVisible()).toBe(false);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?all\.q=/);
    expect(await page.locator('[data-list-search]').inputValue()).toBe('光电');
    const rows = await page.locator('tbody tr:visible').count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(await page.locator('tbody tr').count());
  });
});

test('what is found is heard, and the open list has no fault for a screen reader', async () => {
  await inTab(demo.browser, { viewport: MONITOR, bypassCSP: true }, async ({ page }) => {
    await page.goto(demo.address, { waitUntil: 'load' });
    await search(page, '项目');
    const status = await page.locator('.site-search [role="status"]').innerText();
    expect(status).toMatch(/^找到\d+项/);
    await page.addScriptTag({ content: axe.source });
    const faults = await page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run(document.querySelector('.site-header')!);
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
  });
});

test('on a phone it is a target of 44 px that opens over the header', async () => {
  await inTab(demo.browser, { viewport: PHONE }, async ({ page }) => {
    await page.goto(demo.address, { waitUntil: 'load' });
    const target = await page.locator('.site-search-link').boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(await box(page).isVisible()).toBe(false);
    await page.locator('.site-search-link').click();
    expect((await search(page, 'zhibiao'))[0]).toMatch(/^指标/);
    const list = await page.locator('.site-search [role="listbox"]').boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(360);
    await options(page).first().click();
    await page.waitForURL(/indicators\/index\.html$/);
  });
});

test.each([PHONE, MONITOR])('it moves nothing when it comes, at $width px', async (viewport) => {
  await inTab(demo.browser, { viewport }, async ({ page }) => {
    await page.goto(demo.address, { waitUntil: 'load' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });
});

test('without scripts it leads to the directory, which has everything', async () => {
  await inTab(demo.browser, { javaScriptEnabled: false, viewport: MONITOR }, async ({ page }) => {
    await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
    await page.locator('.site-search-link').click();
    await page.waitForURL(/search\.html$/);
    const kinds = await page.locator('tbody tr td').allInnerTexts();
    expect(new Set(kinds)).toEqual(
      new Set(['栏目', '指标', '园区', '汇报', '汇报章节', '演示', '图表', '项目', '企业', '地块']),
    );
  });
});
