/** `npm run dev` in a browser: a saved file shows at once, a bad one is reported over the last good page. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/tabs.ts';
import { makeWholeWorkspace } from './run-build.ts';
import { type Started, startProgram } from './start-program.ts';

/** The small park's firms are too few for the public edition to show anything of them. */
const INTERNAL = ['--edition', 'internal'];
const workspace = makeWholeWorkspace();
const file = join(workspace.data, 'observations.csv');
const good = readFileSync(file, 'utf8');
/** The zone's revenue of the half-year stands on the home page. */
const withRevenue = (value: string): string => good.replaceAll('52.14', value);

let server: Started;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startProgram(
    ['scripts/parkbrief.ts', 'serve', '--port', '4690', ...INTERNAL],
    workspace,
  );
  page = await browser.newPage();
  await page.goto(server.address);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const notice = () => page.locator('parkbrief-faults section');
const text = () => page.locator('main').innerText();
/** Waits for what a reload brings; while a page reloads it has no text. */
const shows = (value: string) => expect.poll(text, { timeout: 60_000 }).toContain(value);

test('a saved change is on the page', async () => {
  writeFileSync(file, withRevenue('53.33'));
  await shows('53.33');
  expect(await notice().count()).toBe(0);
});

test('a page of many, which its rows were looked up for before, shows it too', async () => {
  const firms = join(workspace.data, 'enterprises.csv');
  const before = readFileSync(firms, 'utf8');
  const profile = '明川光电科技有限公司';
  expect(before).toContain(profile);
  // A tab of its own: the other one may still be reloading, which would abort this visit.
  const tab = await browser.newPage();
  await tab.goto(`${server.address}enterprises/mingchuan.html`, { waitUntil: 'commit' });
  const told = () => tab.locator('main').innerText();
  await expect.poll(told, { timeout: 60_000 }).toContain(profile);
  writeFileSync(firms, before.replace(profile, '明川光电子科技有限公司'));
  await expect.poll(told, { timeout: 60_000 }).toContain('明川光电子科技有限公司');
  await tab.close();
  await shows('53.33');
});

test('a bad file is reported in the words of the check, over the last good page', async () => {
  writeFileSync(file, withRevenue('五十二'));
  await notice().waitFor();
  expect(await notice().innerText()).toMatch(
    /data\/observations\.csv 第\d+行 D列「数值」= "五十二"：不是数字。应填数字，如 52\.14。/,
  );
  expect(await text()).toContain('53.33');
});

test('every other page is the last good one too', async () => {
  await page.goto(`${server.address}indicators/index.html`, { waitUntil: 'commit' });
  await notice().waitFor();
  expect(await text()).toContain('53.33');
});

test('the notice can be folded away and stays with the page', async () => {
  await notice().getByRole('button', { name: '收起' }).click();
  expect(await notice().innerText()).not.toContain('第');
  await notice().getByRole('button', { name: '查看错误' }).click();
  expect(await notice().innerText()).toContain('五十二');
});

test('a file put right takes the notice away', async () => {
  writeFileSync(file, good);
  await shows('52.14');
  expect(await notice().count()).toBe(0);
});

test('a server started on bad data shows the report until they are good', async () => {
  const other = makeWholeWorkspace();
  const parks = join(other.data, 'parks.csv');
  const bytes = readFileSync(parks);
  rmSync(parks);
  const started = await startProgram(
    ['scripts/parkbrief.ts', 'serve', '--port', '4695', ...INTERNAL],
    other,
  );
  try {
    // A tab of its own: the other one may still be reloading, which would abort this visit.
    const tab = await browser.newPage();
    await tab.goto(started.address, { waitUntil: 'commit' });
    const body = () => tab.locator('body').innerText();
    await expect.poll(body, { timeout: 60_000 }).toContain('缺少“园区”表');
    writeFileSync(parks, bytes);
    await expect.poll(body, { timeout: 60_000 }).toContain('52.14');
  } finally {
    await started.stop();
  }
});
