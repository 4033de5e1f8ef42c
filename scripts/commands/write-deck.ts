/** The slides of a built site as a PDF, as PowerPoint or as pictures, without a server. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { finishPdf } from '../output/finish-pdf.ts';
import { noBrowser } from '../output/no-browser.ts';
import { withBrowser } from '../output/own-browser.ts';
import { refuseFile, writeFile, writeFiles, type WriteOptions } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { showProgress } from './terminal.ts';

/** As they are written on the command line. */
export interface DeckOptions {
  pdf?: string;
  png?: string;
  pptx?: string;
  force?: boolean;
  site?: string;
  deck: string;
  theme: 'light' | 'dark';
}

const WIDTH = 1920;
const HEIGHT = 1080;

/** Pictures of a longer deck, which an earlier run has left, go. */
const SLIDE_FILE = /^slide-\d{2,}\.png$/;

const slideFile = (index: number): string => `slide-${String(index + 1).padStart(2, '0')}.png`;

/** Says what is missing; the address of the deck's page when nothing is. */
function findDeck({ site, deck }: DeckOptions): string | undefined {
  const folder = join(site === undefined ? join(PROJECT_ROOT, 'dist') : resolve(site), 'deck');
  const file = join(folder, `${deck}.html`);
  if (existsSync(file)) return pathToFileURL(file).href;
  const known = existsSync(folder)
    ? readdirSync(folder).map((name) => name.replace(/\.html$/, ''))
    : [];
  console.error(
    known.length === 0
      ? `${folder} 里没有演示文稿。请先运行 npx parkbrief build 生成网站。`
      : `没有名为“${deck}”的演示文稿，现有：${known.join('、')}。`,
  );
  return undefined;
}

/**
 * Writes what the options ask for; prints what was written or what is missing.
 * @returns whether it was written
 */
export async function writeDeck(options: DeckOptions): Promise<boolean> {
  const address = findDeck(options);
  if (address === undefined) return false;
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error(noBrowser());
    return false;
  }
  const { pdf, png, pptx, theme } = options;
  const use: WriteOptions = { command: 'deck', force: options.force, stale: SLIDE_FILE };
  if (pdf !== undefined) refuseFile(pdf, use);
  if (pptx !== undefined) refuseFile(pptx, use);
  if (png !== undefined) refuseFile(join(png, slideFile(0)), use);
  await withBrowser('deck', executablePath, async (browser) => {
    if (pdf !== undefined) await writePdf(browser, address, theme, resolve(pdf), use);
    if (pptx !== undefined) await writePptx(browser, address, resolve(pptx), use);
    if (png !== undefined) await writePng(browser, address, theme, resolve(png), use);
  });
  return true;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function writePdf(
  browser: Browser,
  address: string,
  theme: string,
  path: string,
  { command, force }: WriteOptions,
): Promise<void> {
  const progress = showProgress();
  progress.say('正在生成 PDF……');
  const page = await openPage(browser, `${address}?print=1&theme=${theme}`);
  await page.waitForSelector('html.sheet');
  const slides = await page.locator('.slides > .slide').count();
  const author = await page.locator('meta[name="author"]').getAttribute('content');
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  progress.done();
  writeFile(path, finishPdf(pdf, author ?? undefined), { command, force });
  console.log(`已生成 ${path}（${slides} 页）`);
}

async function writePptx(
  browser: Browser,
  address: string,
  path: string,
  { command, force }: WriteOptions,
): Promise<void> {
  const progress = showProgress();
  progress.say('正在生成 PowerPoint……');
  const { presentationBytes } = await import('../pptx/write-presentation.ts');
  const { bytes, slides } = await presentationBytes(browser, fileURLToPath(address));
  progress.done();
  writeFile(path, bytes, { command, force });
  console.log(`已生成 ${path}（${slides} 页）`);
}

async function writePng(
  browser: Browser,
  address: string,
  theme: string,
  folder: string,
  use: WriteOptions,
): Promise<void> {
  const progress = showProgress();
  const page = await openPage(browser, `${address}?theme=${theme}`);
  await page.waitForSelector('.slide.present');
  const slides = await page.locator('.slides > .slide').count();
  const pictures = new Map<string, Uint8Array>();
  for (let index = 0; index < slides; index += 1) {
    progress.say(`正在生成图片 ${index + 1}/${slides}`);
    pictures.set(slideFile(index), await page.screenshot());
    await page.keyboard.press('ArrowRight');
  }
  progress.done();
  writeFiles(folder, pictures, use);
  console.log(`已生成 ${slides} 张图片：${folder}`);
}
