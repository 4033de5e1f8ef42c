/**
 * What is written, looked at, built and packed on the publishing page, with the keyboard alone: one park on
 * one page, every test goes on where the one before ended.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, watchedTab } from '../browser/tabs.ts';
import { makePageFolder, type PageFolder } from './publishing-page.ts';
import { putReleasablePark } from './small-park.ts';

/** Stops on the way with the Tab key before a place counts as not to be reached. */
const MOST_STOPS = 120;

/** Milliseconds a machine with much else to do may take. */
const PATIENCE = { timeout: 60_000 };

let browser: Browser;
let context: BrowserContext;
let folder: PageFolder;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  folder = await makePageFolder();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  ({ complaints, page } = watchedTab(await context.newPage()));
  const park = join(mkdtempSync(join(tmpdir(), 'parkbrief-panels-')), '清河高新区');
  putReleasablePark(park);
  await page.goto(folder.address);
  await checkedAfter(() => page.locator('#choose-folder').setInputFiles(park));
});
afterAll(async () => {
  folder.remove();
  await context.close();
  await browser.close();
});
afterEach(() => {
  expect(complaints).toEqual([]);
});

/** Does something that is checked again. */
async function checkedAfter(act: () => Promise<unknown>): Promise<void> {
  const findings = page.locator('#findings');
  const before = Number((await findings.getAttribute('data-checks')) ?? 0);
  await act();
  await page
    .locator(`#findings[data-checks="${before + 1}"]`)
    .waitFor({ ...PATIENCE, state: 'attached' });
}

const isFocused = (place: Locator): Promise<boolean> =>
  place.first().evaluate((element) => element === document.activeElement);

/** Goes to a place with the Tab key, as somebody without a mouse does; Shift+Tab where it lies before. */
async function goTo(place: Locator, key: 'Shift+Tab' | 'Tab' = 'Tab'): Promise<void> {
  await place.first().waitFor(PATIENCE);
  for (let stops = 0; !(await isFocused(place)); stops += 1) {
    if (stops === MOST_STOPS) throw new Error(`No way with ${key} to ${String(place)}`);
    await page.keyboard.press(key);
  }
}

async function press(place: Locator, key = 'Enter'): Promise<void> {
  await goTo(place);
  await page.keyboard.press(key);
}

/** Enters a step from the top of the page. */
async function enter(step: string): Promise<void> {
  await page.locator('.text-size a:visible').focus();
  await press(page.locator(`[data-step="${step}"]`));
  await page.locator(`#panel-${step}:not([hidden])`).waitFor();
}

/** What axe objects to; pages in frames are looked at by the tests of the site. */
async function violations(): Promise<string[]> {
  // Scripts of the page's own world are under its policy; axe is put in from outside.
  await page.evaluate(axe.source);
  // In the page axe is a global, which no type of this program knows.
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      iframes: false,
    }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const wider = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** 640 px are 1280 px at 200 %; what axe sees differs between a narrow page and large letters. */
const LOOKS = [
  { width: 360, letters: '', isForAxe: true },
  { width: 640, letters: '', isForAxe: false },
  { width: 1280, letters: 'large-text', isForAxe: true },
  { width: 1280, letters: '', isForAxe: false },
] as const;

/** Sees that what is shown is accessible and fits, in all widths and with large letters. */
async function holds(): Promise<void> {
  const found: string[] = [];
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement | null);
  for (const { isForAxe, letters, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, letters);
    const over = await wider();
    if (over > 0) found.push(`${width} ${letters}: ${over} px too wide`);
    const faults = isForAxe ? await violations() : [];
    for (const fault of faults) found.push(`${width} ${letters}: ${fault}`);
  }
  // Going to a place of the page takes the keyboard from where it was.
  await focused.evaluate((element) => element?.focus());
  expect(found).toEqual([]);
}

async function download(button: Locator): Promise<Uint8Array> {
  const [saved] = await Promise.all([page.waitForEvent('download', PATIENCE), press(button)]);
  return new Uint8Array(readFileSync(await saved.path()));
}

const preview = () => page.frameLocator('#preview-now iframe');
const bodyOf = (frame: ReturnType<typeof preview>) => () => frame.locator('body').textContent();

test('a value is put into a text from the data, and the page beside it shows it', async () => {
  await enter('write');
  await page.locator('[data-act="edit"]').first().waitFor(PATIENCE);
  await holds();
  await press(page.locator('[data-act="edit"][data-file="content/home.mdx"]'));
  await page.locator('[data-tool="form:value"]').waitFor(PATIENCE);
  await goTo(page.locator('#text-field'));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n全区主营业务收入');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('主营');
  const now = page.locator('.insert-result [data-now]');
  await expect.poll(() => now.textContent(), PATIENCE).toMatch(/\d/);
  const value = (await now.textContent()) ?? '';
  await holds();
  await page.keyboard.press('Enter');
  expect(await isFocused(page.locator('#text-field'))).toBe(true);
  await page.keyboard.type('，运行平稳。');
  expect(await page.locator('#text-field').inputValue()).toMatch(
    /\n\n全区主营业务收入<Value indicator="主营业务收入" \/>，运行平稳。$/,
  );
  const shown = page.frameLocator('#text-frame iframe');
  await expect.poll(bodyOf(shown), PATIENCE).toContain(`全区主营业务收入${value}，运行平稳。`);
});

test('a number typed by hand is said at its line, and its binding takes its place', async () => {
  const field = page.locator('#text-field');
  await page.keyboard.type('\n\n主营业务收入52.14亿元。');
  const fault = page.locator('#text-faults [data-remark]');
  await fault.first().waitFor(PATIENCE);
  await holds();
  await goTo(field, 'Shift+Tab');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  const marked = await field.evaluate((element) => {
    const { selectionEnd, selectionStart, value } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(marked).toMatch(/52\.14/);
  await press(page.locator('#text-faults [data-replace]'));
  await expect.poll(() => fault.count(), PATIENCE).toBe(0);
  expect(await field.inputValue()).toMatch(/\n\n主营业务收入<Value [^>]*\/>。$/);
});

test('the site is seen page by page, its links followed, on a screen and a telephone', async () => {
  await enter('preview');
  await expect.poll(bodyOf(preview()), PATIENCE).toContain('，运行平稳。');
  await holds();
  await press(page.locator('#preview-page'), 'ArrowDown');
  const state = page.locator('#preview-state');
  await expect.poll(() => state.textContent(), PATIENCE).toMatch(/^已打开：/);
  await press(page.locator('[data-act="home"]'));
  await expect.poll(bodyOf(preview()), PATIENCE).toContain('，运行平稳。');
  const link = preview().locator('main a[href^="indicators/"], main a[href^="report/"]').first();
  const title = await preview().locator('title').textContent();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => preview().locator('title').textContent(), PATIENCE).not.toBe(title);
  await page.locator('#preview-title').evaluate((element) => (element as HTMLElement).focus());
  await goTo(page.locator('input[name="preview-width"]:checked'));
  await page.keyboard.press('ArrowRight');
  const frame = page.locator('#preview-now iframe');
  await expect.poll(() => frame.evaluate(({ clientWidth }) => clientWidth)).toBe(375);
  await holds();
});

/** Sent to the page: measures how long its thread leaves a timer waiting. */
function watchThread(): void {
  const seen = { turns: 0, longest: 0, tasks: 0, isOver: false };
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    seen.turns += 1;
    seen.longest = Math.max(seen.longest, now - last);
    last = now;
    if (!seen.isOver) setTimeout(turn, 10);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks = Math.max(seen.tasks, duration);
  }).observe({ type: 'longtask' });
  setTimeout(turn, 10);
  Object.assign(globalThis, { seenOfThread: seen });
}

interface SeenOfThread {
  turns: number;
  longest: number;
  tasks: number;
  isOver: boolean;
}

function endWatch(): SeenOfThread {
  const { seenOfThread } = globalThis as unknown as { seenOfThread: SeenOfThread };
  seenOfThread.isOver = true;
  return seenOfThread;
}

test('a build can be stopped, and leaves the page free while it runs', async () => {
  await enter('build');
  const state = page.locator('[data-build="state"]');
  await press(page.locator('[data-build="start"]'));
  expect(await isFocused(page.locator('[data-build="cancel"]'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => state.textContent(), PATIENCE).toMatch(/停止/);
  expect(await isFocused(page.locator('[data-build="start"]'))).toBe(true);
  await page.evaluate(watchThread);
  const begun = performance.now();
  await page.keyboard.press('Enter');
  const ended = '[data-build="package"]:not([hidden]), [data-build="problem"]:not([hidden])';
  await page.locator(ended).first().waitFor(PATIENCE);
  const took = performance.now() - begun;
  const { longest, tasks, turns } = await page.evaluate(endWatch);
  console.info(
    `A build of ${Math.round(took)} ms: a timer waited ${Math.round(longest)} ms at most, the longest task took ${Math.round(tasks)} ms.`,
  );
  expect(await page.locator('[data-build="problem"]').textContent()).toBe('');
  // 200 ms on a machine with nothing else to do; a thread that makes pages would turn a few times.
  expect(turns).toBeGreaterThan(took / 500);
  expect(longest).toBeLessThan(took / 2);
  await holds();
});

test('a release is compared, approved and taken home, with the report for Word', async () => {
  await enter('package');
  await press(page.locator('#package-make'));
  await page.locator('#release-title').waitFor(PATIENCE);
  expect(await isFocused(page.locator('#release-title'))).toBe(true);
  await holds();
  await goTo(page.locator('#approver'));
  await page.keyboard.type('王主任');
  await page.keyboard.press('Enter');
  await page.locator('#released-title').waitFor(PATIENCE);
  expect(await isFocused(page.locator('#released-title'))).toBe(true);
  await holds();
  const site = unzipSync(await download(page.locator('[data-save="siteZip"]')));
  expect(strFromU8(site['index.html'] ?? new Uint8Array())).toContain('，运行平稳。');
  const whole = unzipSync(await download(page.locator('[data-save="release"]')));
  expect(Object.keys(whole).filter((path) => path.endsWith('release.json'))).toHaveLength(1);
  const word = unzipSync(await download(page.locator('[data-save="word"]')));
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('主营业务收入');
});

test('a figure that changes afterwards is found on all pages, with its old and new value', async () => {
  await enter('check');
  await page.locator('#editor-table').selectOption('observations.csv');
  const cell = page.locator('#grid .grid-body [aria-rowindex="2"] [aria-colindex="5"]');
  await cell.click();
  await page.keyboard.type('53.28');
  await checkedAfter(() => page.keyboard.press('Enter'));
  await enter('preview');
  await expect.poll(bodyOf(preview()), PATIENCE).toContain('53.28');
  await press(page.locator('[data-act="compare"]'));
  const found = page.locator('#preview-all-pages [data-page]');
  await found.first().waitFor(PATIENCE);
  expect(await page.locator('#preview-published').textContent()).toMatch(/52\.14[^]*53\.28/);
  await holds();
  await press(page.locator('[data-act="next"]'));
  const passages = page.locator('#preview-passages');
  await expect.poll(() => passages.textContent(), PATIENCE).toMatch(/53\.28/);
  await press(page.locator('input[name="preview-side"]:checked'), 'ArrowLeft');
  const before = page.frameLocator('#preview-before iframe');
  await expect.poll(bodyOf(before), PATIENCE).toMatch(/52\.14/);
  await holds();
});
