/** The built demo in a browser, for the tests of one file: browser and server begin and end with them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { site } from './site-pages.ts';
import { openBrowser, openTabs, type TabPool } from './tabs.ts';

/** What the tests of a file have once they run. */
export interface DemoSite {
  readonly browser: Browser;
  /** Address of the home page, which ends with a slash. */
  readonly address: string;
  /**
   * Opens a page in a tab that was used before, with nothing kept from the page before it, and looks
   * at it. The look may press and type; it must not count on a tab of its own.
   */
  visit<Result>(
    name: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result>;
}

/** To be called once, at the top of a test file. */
export function useDemoSite(): DemoSite {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveFolder>> | undefined;
  const pools = new Map<string, Promise<TabPool>>();
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The demo site is there while tests run.');
    return thing;
  };
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveFolder(site);
  });
  afterAll(async () => {
    served?.server.close();
    await browser?.close();
  });
  const poolOf = (options: BrowserContextOptions): Promise<TabPool> => {
    const kind = JSON.stringify(options);
    const pool = pools.get(kind) ?? openTabs(begun(browser), options);
    pools.set(kind, pool);
    return pool;
  };
  return {
    get browser() {
      return begun(browser);
    },
    get address() {
      return begun(served).address;
    },
    async visit(name, options, look) {
      const inTab = await poolOf(options);
      return inTab(async ({ page }) => {
        const { height, width } = options.viewport ?? { width: 1280, height: 720 };
        await page.setViewportSize({ width, height });
        await page.goto(begun(served).address + name, { waitUntil: 'load' });
        try {
          return await look(page);
        } finally {
          if (options.javaScriptEnabled !== false) await page.evaluate(forget);
        }
      });
    },
  };
}

/** What a page remembers for the next: sent to the browser. */
function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}
