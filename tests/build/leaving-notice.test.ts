/** A link to another site asks first, in a browser. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleClientEntry } from '../../src/publish/client-bundle.ts';
import { openBrowser } from '../browser/tabs.ts';
import { page as pageOf } from '../publish/make-output.ts';
import { publishFiles } from '../publish/publish-files.ts';

const LINKS = '<a href="https://stats.example.net/a?b=1">统计局</a> <a href="/about.html">关于</a>';
const DIALOG =
  '<dialog id="leaving"><strong data-host></strong><a>继续打开</a><button type="button">留在本站</button></dialog>';

let browser: Browser;
let address = '';

beforeAll(async () => {
  browser = await openBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-leaving-'));
  const files = {
    'about.html': pageOf('关于'),
    'index.html': pageOf(LINKS + DIALOG, '<script defer src="/site.js"></script>'),
    'site.js': await bundleClientEntry('src/client', 'site'),
  };
  const published = publishFiles(files, { leavingFrom: 'www.example.cn' });
  for (const [name, text] of Object.entries(published)) writeFileSync(join(folder, name), text);
  address = pathToFileURL(join(folder, 'index.html')).href;
});
afterAll(() => browser.close());

test('the dialog names the other site, leads there or stays', async () => {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.click('text=统计局');
  expect(tab.url()).toBe(address);
  expect(await tab.textContent('[data-host]')).toBe('stats.example.net');
  expect(await tab.getAttribute('dialog a', 'href')).toBe('https://stats.example.net/a?b=1');
  await tab.click('dialog button');
  expect(await tab.isVisible('dialog')).toBe(false);
  await tab.click('text=关于');
  expect(tab.url()).toMatch(/about\.html$/);
});

test('without scripts the link is a link', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  expect(await tab.getAttribute('text=统计局', 'href')).toBe('https://stats.example.net/a?b=1');
  expect(await tab.getAttribute('text=统计局', 'data-leaving')).toBe('外部链接');
  expect(await tab.isVisible('dialog')).toBe(false);
});
