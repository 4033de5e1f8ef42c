/** WCAG 2.2 AA as far as a program can tell, on every page, at the widths of a phone and a desk. */
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { pages, site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Sent to the browser, where axe is a global: an imported name would not arrive there. */
async function runAxe(values: string[]) {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const options = {
    runOnly: { type: 'tag' as const, values },
    resultTypes: ['violations' as const],
  };
  return (await axe.run(document, options)).violations;
}

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

test.concurrent.each(pages)('%s has no violation', async (page) => {
  await inTab(browser, {}, async (tab) => {
    await tab.page.goto(served.address + page, { waitUntil: 'load' });
    await tab.page.evaluate(axe.source);
    const found: string[] = [];
    for (const width of [1280, 360]) {
      await tab.page.setViewportSize({ width, height: 800 });
      const violations = await tab.page.evaluate(runAxe, RULES);
      for (const { id, nodes } of violations) {
        found.push(...nodes.map((node) => `${width} px: ${id}: ${node.html.slice(0, 160)}`));
      }
    }
    expect(found).toEqual([]);
  });
});
