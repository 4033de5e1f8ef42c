/**
 * The pages of a region in a browser: layout, texts of charts and accessibility at three widths; and a reader
 * with a phone and without scripts who finds a park, compares it, opens its site and comes back.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { runCommand } from '../build/run-build.ts';
import { makeRegion } from '../build/region-workspace.ts';
import { repeatedNumbers } from '../deck/repeated-numbers.ts';
import { current, showBegun } from './deck-pages.ts';
import { measureChartTexts, measureLayout, twoFrames } from './measure-layout.ts';
import { inTab, openBrowser, openTabs, type TabPool } from './tabs.ts';
import { walkShow } from './walk-slides.ts';

const PAGES = [
  '',
  '404.html',
  'search.html',
  'parks/index.html',
  'parks/nanpu.html',
  'ranking/index.html',
  'ranking/revenue.html',
  'compare/index.html',
  'compare/yunjiang_qingshi.html',
  'chains/index.html',
  'land/index.html',
  'projects/index.html',
  'report/index.html',
  'deck/index.html',
  'data/index.html',
];

const region = makeRegion();
let browser: Browser;
let inTabs: TabPool;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  // Three members show what six do.
  for (const code of ['beiyuan', 'dongling', 'xichuan'])
    region.change('region.yaml', new RegExp(` {2}${code}:\\n(?: {4}.*\\n)+`), '');
  region.change('region.yaml', '  - beiyuan, xichuan\n', '');
  region.change('region.yaml', '  basePath: /parks/\n', '');
  const site = region.at('site');
  const built = runCommand('region', 'build', '--region', region.file, '--out', site);
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: '' });
  browser = await openBrowser();
  inTabs = await openTabs(browser);
  served = await serveFolder(site);
});
afterAll(async () => {
  served.server.close();
  await browser.close();
});

test.concurrent.for(PAGES)(
  '/%s can be read at every width',
  async (name, { expect: expectHere }) => {
    await inTabs(async ({ complaints, page }) => {
      const problems: string[] = [];
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(served.address + name, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      for (const [width, height] of [
        [360, 740],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate(twoFrames);
        for (const found of [
          ...(await page.evaluate(measureLayout)),
          ...(await page.evaluate(measureChartTexts)),
          ...(width === 1920 ? [] : await page.evaluate(runAxe)),
        ])
          problems.push(`${width} px: ${found}`);
      }
      expectHere([...problems, ...complaints]).toEqual([]);
    });
  },
);

/** Sent to the browser, where axe is a global. */
async function runAxe(): Promise<string[]> {
  const { axe: rules } = window as unknown as { axe: typeof axe };
  const { violations } = await rules.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    resultTypes: ['violations'],
    elementRef: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

describe('the deck, from a disk', () => {
  const SCREEN = { viewport: { width: 1920, height: 1080 } };
  const deck = (query: string): string =>
    pathToFileURL(join(region.at('site'), 'deck/index.html')).href + query;

  test.each(['?theme=dark', '?theme=light&room=large'])(
    '%s: every slide is reached by key, nothing is cut off or too small',
    async (query) => {
      await inTab(browser, SCREEN, async ({ page, complaints }) => {
        const problems: string[] = [];
        await page.goto(deck(query), { waitUntil: 'load' });
        await showBegun(page);
        for (const [width, height] of [
          [1920, 1080],
          [1024, 768],
          [3840, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          const { found, seen } = await walkShow(page);
          expect(seen).toBeGreaterThan(8);
          problems.push(...found.map((text) => `${width}×${height} ${text}`));
        }
        expect([...problems, ...complaints]).toEqual([]);
      });
    },
  );

  test('a clicker turns it, its links lead to pages that are there, and it says no number on four slides', async () => {
    await inTab(browser, SCREEN, async ({ page }) => {
      await page.goto(deck(''), { waitUntil: 'load' });
      await showBegun(page);
      await page.keyboard.press('PageDown');
      expect(await current(page)).toBe('slide-agenda');
      const links = await page.locator('.slide-link').all();
      expect(links.length).toBeGreaterThan(4);
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      for (const href of hrefs) {
        const { pathname } = new URL(href ?? '', deck(''));
        expect(existsSync(decodeURIComponent(pathname)), href ?? '').toBe(true);
      }
      expect(repeatedNumbers(await page.content())).toEqual([]);
    });
  });
});

describe('a reader with a phone', () => {
  const PHONE = { viewport: { width: 360, height: 740 } };
  const follow = async (page: Page, name: string | RegExp): Promise<void> => {
    await page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click();
    await page.waitForLoadState('load');
  };

  test('finds a park, compares it, opens its site and comes back, all without scripts', async () => {
    await inTab(browser, { ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(served.address);
      await follow(page, '园区名录');
      await follow(page, '青石高新区（示例）');
      expect(await page.locator('h1').textContent()).toContain('青石高新区');
      await follow(page, '与云江经开对比');
      expect(page.url()).toContain('compare/yunjiang_qingshi.html');
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(2);
      await follow(page, '打开青石高新的网站');
      expect(page.url()).toBe(`${served.address}qingshi/index.html`);
      await follow(page, /^指标/);
      await follow(page, '返回青江省开发区运行数据（示例）');
      expect(page.url()).toBe(`${served.address}parks/qingshi.html`);
    });
  });

  test('ticks parks in the table, and the address keeps the choice', async () => {
    await inTab(browser, PHONE, async ({ page }) => {
      await page.goto(`${served.address}compare/index.html`, { waitUntil: 'load' });
      await page.getByRole('checkbox', { name: /南浦/ }).check();
      await page.getByRole('checkbox', { name: '只看勾选的' }).check();
      const rows = page.locator('[data-chosen-row]:visible');
      expect(await rows.count()).toBe(1);
      await page.goto('about:blank');
      await page.goBack({ waitUntil: 'load' });
      expect(await rows.count()).toBe(1);
    });
  });

  test('finds a park by the first letters of its name', async () => {
    await inTab(browser, PHONE, async ({ page }) => {
      await page.goto(served.address, { waitUntil: 'load' });
      await page.locator('.site-search').click();
      await page.keyboard.type('npjjkfq');
      const options = page.getByRole('option');
      await expect
        .poll(() => options.allTextContents())
        .toContainEqual(expect.stringContaining('南浦经济开发区'));
    });
  });
});
