/** A browser for the tests of a file, a few tabs used in turn, and a watch on all that a tab complains about. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

/** Tabs that work at the same time; more only wait for one another on a machine with two cores. */
const TABS = 3;

/** Asked of every server by browsers when a page, such as 404.html, names no icon. */
const DEFAULT_ICON = '/favicon.ico';

/** The browser that the site tests share (setup.ts); for other tests one of their own, which scripts/test.mjs made sure of. */
export async function openBrowser(): Promise<Browser> {
  const shared = inject('browser');
  if (shared !== undefined) return chromium.connect(shared);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser: run the tests with npm test.');
  return chromium.launch({ executablePath, args: BROWSER_ARGS });
}

/** A tab and what went wrong in it since it was handed out. */
export interface Tab {
  readonly page: Page;
  /** Console errors, uncaught errors, CSP violations, failed requests, requests to other hosts. */
  readonly complaints: string[];
}

/** Lends a tab, waiting for a free one. Opening a page in a used tab is three times as fast. */
export type TabPool = <Result>(use: (tab: Tab) => Promise<Result>) => Promise<Result>;

/** Opens the tabs of a pool, all of one kind; they close with the browser. */
export async function openTabs(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<TabPool> {
  const free: Tab[] = [];
  const waiting: ((tab: Tab) => void)[] = [];
  for (let index = 0; index < TABS; index += 1) {
    const context = await browser.newContext(options);
    free.push(watchedTab(await context.newPage()));
  }
  const take = (): Promise<Tab> => {
    const tab = free.pop();
    return tab ? Promise.resolve(tab) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (tab: Tab): void => {
    const next = waiting.shift();
    if (next) next(tab);
    else free.push(tab);
  };
  return async (use) => {
    const tab = await take();
    tab.complaints.length = 0;
    try {
      return await use(tab);
    } finally {
      give(tab);
    }
  };
}

/** Opens a tab in a context of its own, gives it to `use`, and closes it. */
export async function inTab<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(watchedTab(await context.newPage()));
  } finally {
    await context.close();
  }
}

/** Watches a tab that was opened elsewhere. */
export function watchedTab(page: Page): Tab {
  const complaints: string[] = [];
  // Chromium reports CSP violations as console errors.
  page.on('console', (message) => {
    const { url } = message.location();
    if (!['error', 'warning'].includes(message.type()) || url.endsWith(DEFAULT_ICON)) return;
    complaints.push(`console: ${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Whatever was still on its way when the tab went on to the next page is aborted.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.url().endsWith(DEFAULT_ICON)) return;
    complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    // What a page makes itself, such as its workers, has an address of no host.
    const own = ['file:', 'data:', 'blob:'].includes(protocol) || hostname === 'localhost';
    if (!own) complaints.push(`other host: ${request.url()}`);
  });
  return { page, complaints };
}
