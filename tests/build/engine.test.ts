/** The engine of the publishing page gives what the command line writes, to the byte. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/tabs.ts';
import { type Drive, makeEnginePage } from './engine-page.ts';
import { commandSite, parkFilesIn } from './engine-sites.ts';
import { putSmallPark } from './small-park.ts';

/** What the page has for tests, see engine-page.ts. */
declare const drive: Drive;

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(await makeEnginePage());
});
afterAll(() => browser.close());

test('small park', async () => {
  const { content, data } = putSmallPark(mkdtempSync(join(tmpdir(), 'parkbrief-small-')));
  const files = parkFilesIn({ content, data });
  await page.evaluate((sent) => drive.hold(sent), files);
  for (const edition of ['public', 'internal'] as const) {
    const expected = await commandSite({ content, data }, edition);
    const made = await page.evaluate((which) => drive.build(which), edition);
    expect(complaints).toEqual([]);
    expect(made).toHaveProperty('result');
    expect(Object.fromEntries(made.result?.digests ?? [])).toEqual(expected);
  }
});
