/**
 * A close look at every kind of page: layout at the widths of a phone, a desk and a meeting-room screen, in
 * normal and large text; texts of charts; WCAG 2.2 AA as far as a program can tell; the skip link.
 */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { measureChartTexts, measureLayout, twoFrames } from './measure-layout.ts';
import { onePageOfEach, openedPages, site } from './site-pages.ts';
import { openBrowser, openTabs, type TabPool } from './tabs.ts';

let browser: Browser;
let inTab: TabPool;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await openBrowser();
  inTab = await openTabs(browser);
  served = await serveFolder(site);
});
afterAll(async () => {
  served.server.close();
  await browser.close();
});

/** Width, height, and on which pages the accessibility rules are run at it: some depend on the width. */
const SCREENS: [number, number, readonly string[]][] = [
  [360, 740, openedPages],
  [1280, 800, onePageOfEach],
  [1920, 1080, []],
];

test.concurrent.for(openedPages)('%s', async (name, { expect }) => {
  await inTab(async ({ page, complaints }) => {
    const problems: string[] = [];
    const note = (check: string, found: readonly string[]): void => {
      problems.push(...found.map((problem) => `${check}: ${problem}`));
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(served.address + name, { waitUntil: 'load' });
    // A deck is a page to read until its script makes slides of it: all of it is laid out anew.
    if (!name.startsWith('deck/')) note('layout shift', await page.evaluate(layoutShifts));
    note('skip link', await followSkipLink(page));
    await page.evaluate(axe.source);
    for (const [width, height, rules] of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.evaluate(twoFrames);
      note(`${width} px`, await page.evaluate(measureLayout));
      note(`${width} px`, await page.evaluate(measureChartTexts));
      if (rules.includes(name)) note(`${width} px, axe`, await page.evaluate(runAxe));
      await page.evaluate(() => document.documentElement.classList.add('large-text'));
      note(`${width} px, large text`, await page.evaluate(measureLayout));
      await page.evaluate(() => document.documentElement.classList.remove('large-text'));
    }
    note('browser', complaints);
    expect(problems).toEqual([]);
  });
});

/** What moved after it was first painted, on opening the page: less than a line of a table is let be. */
async function layoutShifts(): Promise<string[]> {
  const shifts: string[] = [];
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: { node: Node | null }[];
    })[]) {
      sum += entry.value;
      const moved = (entry.sources ?? []).map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? ''),
      );
      shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 50));
  return sum > 0.02 ? shifts : [];
}

/** Presses Tab and Enter as the first keys on a page, and says where that does not lead to <main>. */
async function followSkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const problems = await page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.getBoundingClientRect();
    const seen = box !== undefined && box.top >= 0 && box.left >= 0 && box.width > 0;
    return [
      ...(focused?.getAttribute('href') === '#main' ? [] : ['is not first']),
      ...(seen ? [] : ['is not seen']),
    ];
  });
  await page.keyboard.press('Enter');
  const reached = await page.evaluate(() => document.activeElement?.id);
  return reached === 'main' ? problems : [...problems, `leads to ${reached}`];
}

type Axe = typeof axe;

/** Sent to the browser, where axe is a global: an imported name would not arrive there. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    resultTypes: ['violations'],
    elementRef: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
