/**
 * The walk of a month on the publishing page: open a park, take two departments' sheets in, mend three
 * faults, write a paragraph, look at it, build, save. The site saved is the one that the command line
 * makes of the folder saved, to the byte.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProgram } from '../../scripts/commands/program.ts';
import { MARKER_FILE } from '../../src/publish/marker.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import { siteZip } from '../../src/workbench/package/zips.ts';
import { inTab, openBrowser } from '../browser/tabs.ts';
import { commandFindings } from './engine-sites.ts';
import { makePageFolder, type PageFolder } from './publishing-page.ts';
import { putSmallPark } from './small-park.ts';

const PARAGRAPH = '本月各项工作平稳推进，重点任务按计划完成。';

let browser: Browser;
let folder: PageFolder;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await makePageFolder();
});
afterAll(async () => {
  folder.remove();
  await browser.close();
});

/** A park in a folder, three of whose cells are at fault, and two sheets of departments beside it. */
function parkWithFaults(): { park: string; sheets: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'parkbrief-walk-'));
  const park = join(root, '清河高新区');
  mkdirSync(park);
  const { data } = putSmallPark(park);
  const table = join(data, 'observations.csv');
  const text = readFileSync(table, 'utf8');
  const spoilt = text.replace('52.14', '五十二').replace('快报', '快訊').replace('18.2', '18.2x');
  writeFileSync(table, spoilt);
  const head = '指标,园区,期间,数值,数据状态,公开级别\n';
  const sheets = { '经发局.csv': '主营业务收入,全区,2026年1-7月,60.42,快报,公开\n' };
  const others = { '统计站.csv': '主营业务收入,东部园,2026年1-7月,25.1,快报,公开\n' };
  return {
    park,
    sheets: Object.entries({ ...sheets, ...others }).map(([name, row]) => {
      writeFileSync(join(root, name), head + row);
      return join(root, name);
    }),
  };
}

/** Does something that is checked again. */
async function checkedAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const checks = async () =>
    Number((await page.locator('#findings').getAttribute('data-checks')) ?? 0);
  const before = await checks();
  await act();
  await expect.poll(checks, { timeout: 60_000 }).toBeGreaterThan(before);
}

async function download(page: Page, act: () => Promise<unknown>): Promise<Uint8Array> {
  const [saved] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(readFileSync(await saved.path()));
}

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name }).click();

/** Mends the fault that is named, in its cell. */
async function mend(page: Page, found: string, text: string): Promise<void> {
  await page
    .getByRole('button', { name: `= "${found}"` })
    .first()
    .click();
  await page.keyboard.type(text);
  await checkedAfter(page, () => page.keyboard.press('Enter'));
}

/** The zip that the command line's site of a saved folder makes. */
async function commandZip(zip: Uint8Array): Promise<Uint8Array> {
  const root = mkdtempSync(join(tmpdir(), 'parkbrief-walk-saved-'));
  let top = '';
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    top = join(root, path.split('/')[0] ?? '');
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const park = { data: join(top, 'data'), content: join(top, 'content') };
  const { inputs, stop } = await commandFindings(park, 'public');
  if (inputs === undefined || stop !== undefined) throw new Error(stop ?? 'The park has errors.');
  const out = join(root, 'site');
  await writeSite(out, await startProgram(false).ready(), { ...inputs, hasArchive: false });
  const names = listOutputFiles(out).filter((name) => name !== MARKER_FILE);
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(out, name)))] as const);
  return siteZip(new Map(files), 'public');
}

test('a month is done on the page, and its site is that of the command line', async () => {
  const { park, sheets } = parkWithFaults();
  await inTab(browser, { viewport: { width: 1280, height: 900 } }, async ({ complaints, page }) => {
    await page.goto(folder.address);
    await checkedAfter(page, () => page.locator('#choose-folder').setInputFiles(park));
    // Three faults.
    await mend(page, '五十二', '52.14');
    await mend(page, '快訊', '快报');
    await mend(page, '18.2x', '18.2');
    expect(await page.locator('.cause-error').count()).toBe(0);
    // Two sheets.
    await page.locator('#import-files').setInputFiles(sheets);
    await checkedAfter(page, () => page.locator('#import-check').click());
    expect(await page.locator('.cause-error').count()).toBe(0);
    // A paragraph.
    await step(page, '写稿');
    await page.locator('[data-act="edit"][data-file="content/home.mdx"]').click();
    await page.locator('#text-field').press('Control+End');
    await page.keyboard.type(`\n\n${PARAGRAPH}\n`);
    await checkedAfter(page, () => page.locator('#text-editor-title').click());
    // What it looks like.
    await step(page, '预览');
    const frame = page.frameLocator('#preview-now iframe');
    await expect
      .poll(() => frame.locator('body').textContent(), { timeout: 60_000 })
      .toContain(PARAGRAPH);
    // The site.
    await step(page, '生成');
    await page.locator('[data-build="start"]').click();
    const ended = '[data-build="package"]:not([hidden]), [data-build="problem"]:not([hidden])';
    await page.locator(ended).first().waitFor({ timeout: 120_000 });
    expect(await page.locator('[data-build="problem"]').textContent()).toBe('');
    await page.locator('[data-build="package"]').click();
    await page.locator('#package-plain').click();
    await page.locator('[data-save="site"]:not([disabled])').waitFor({ timeout: 120_000 });
    const site = await download(page, () => page.locator('[data-save="site"]').click());
    // The folder.
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const saved = await download(page, () => page.locator('#save-zip').click());
    await page.getByRole('button', { name: '已经存好' }).click();
    await expect.poll(() => page.locator('#save-state').innerText()).toBe('没有未保存的修改');
    expect(complaints).toEqual([]);
    const expected = await commandZip(saved);
    expect(Object.keys(unzipSync(site)).sort()).toEqual(Object.keys(unzipSync(expected)).sort());
    expect(Buffer.from(site).equals(expected)).toBe(true);
  });
});
