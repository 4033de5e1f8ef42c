/** One browser per test file, one tab per check, and a watch on everything a tab complains about. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

/** Starts the browser that scripts/test.mjs made sure of. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser: run the tests with npm test.');
  return chromium.launch({ executablePath, args: BROWSER_ARGS });
}

/** A tab and what went wrong in it so far. */
export interface Tab {
  readonly page: Page;
  /** Console errors, uncaught errors, CSP violations, failed requests, requests to other hosts. */
  readonly complaints: string[];
}

/** Opens a tab in a context of its own, gives it to `use`, and closes it. */
export async function inTab<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    watch(page, complaints);
    return await use({ page, complaints });
  } finally {
    await context.close();
  }
}

function watch(page: Page, complaints: string[]): void {
  // Chromium reports CSP violations as console errors.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = protocol === 'file:' || protocol === 'data:' || hostname === 'localhost';
    if (!own) complaints.push(`other host: ${request.url()}`);
  });
}
