/**
 * Makes contact sheets of a built site: every kind of page at the widths people read at, on paper, and
 * the slides of every deck. `npm run look -- [site folder] [--only part-of-a-name]`; the sheets lie in
 * look/, which git ignores: open look/index.html. Nothing is compared: somebody looks.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_ARGS, installBrowser } from './browser.mjs';
import { contactSheet, type SheetPicture } from './look/contact-sheet.ts';
import { lookedAtDecks, lookedAtPages, type LookedAt } from './look/pages.ts';
import { serveFolder } from './serve-folder.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';

const WIDTHS = [360, 1280, 1920];
/** A page longer than this is cut off in its picture: what follows is more of the same. */
const MOST_HEIGHT = 8000;
/** Pictures load when a reader comes to them: here all of them at once. Sent to the browser. */
async function loadPictures(): Promise<void> {
  const pictures = Array.from(document.querySelectorAll('img'));
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

/** Milliseconds a picture of a long page may take on a busy machine. */
const PATIENCE = 120_000;
const SLIDE = { width: 1920, height: 1080 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, out: { type: 'string' } },
});
const site = resolve(positionals[0] ?? join(PROJECT_ROOT, 'dist'));
const out = resolve(values.out ?? join(PROJECT_ROOT, 'look'));
const wanted = ({ name }: LookedAt): boolean => name.includes(values.only ?? '');

async function shootPages(
  context: BrowserContext,
  base: string,
  width: number,
): Promise<SheetPicture[]> {
  const page = await context.newPage();
  const pictures: SheetPicture[] = [];
  for (const { name, path } of lookedAtPages(site).filter(wanted)) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(base + path);
    await page.evaluate(loadPictures);
    const { height, overflow } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    }));
    const file = `${name}-${width}.png`;
    await page.screenshot({
      path: join(out, file),
      fullPage: true,
      timeout: PATIENCE,
      clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
    });
    const wide = overflow > 0 ? `, ${overflow} px too wide` : '';
    pictures.push({ file, caption: `${path}: ${height} px${wide}` });
    console.log(`${String(width).padStart(5)}  ${String(height).padStart(6)} px  ${path}${wide}`);
  }
  await page.close();
  return pictures;
}

/** The slide that is shown, and how many of its steps are still to come. */
const shownSlide = (page: Page): Promise<readonly [id: string, waiting: number]> =>
  page.evaluate(() => [
    document.querySelector('.slide.present')?.id ?? '',
    document.querySelectorAll('.slide.present .is-waiting').length,
  ]);

/** Goes a step on; false at the end of the deck. */
async function turnPage(page: Page): Promise<boolean> {
  const [id, waiting] = await shownSlide(page);
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(150);
  const [next, left] = await shownSlide(page);
  return next !== id || left !== waiting;
}

async function shootSlides(
  context: BrowserContext,
  base: string,
  deck: LookedAt,
): Promise<SheetPicture[]> {
  const page = await context.newPage();
  await page.setViewportSize(SLIDE);
  await page.goto(base + deck.path);
  await page.waitForSelector('.slide.present');
  const pictures: SheetPicture[] = [];
  for (let at = 1; ; at += 1) {
    const file = `${deck.name}-${String(at).padStart(2, '0')}.png`;
    // A slide that comes step by step is looked at whole.
    while ((await shownSlide(page))[1] > 0) await turnPage(page);
    await page.screenshot({ path: join(out, file), timeout: PATIENCE });
    pictures.push({ file, caption: `${deck.path} ${at}` });
    if (!(await turnPage(page))) break;
  }
  await page.close();
  return pictures;
}

/** Prints the pages; gives the names of the files. */
async function printPages(context: BrowserContext, base: string): Promise<string[]> {
  const page = await context.newPage();
  const pages = lookedAtPages(site).filter(wanted);
  for (const { name, path } of pages) {
    await page.goto(base + path);
    await page.evaluate(loadPictures);
    await page.pdf({ path: join(out, `${name}.pdf`), preferCSSPageSize: true, format: 'A4' });
  }
  await page.close();
  return pages.map(({ name }) => `${name}.pdf`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { address, server } = await serveFolder(site);
const browser = await chromium.launch({
  executablePath: installBrowser() ?? '',
  args: [...BROWSER_ARGS],
});
try {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const sheets: string[] = [];
  const keep = (name: string, pictures: readonly SheetPicture[], width: number): void => {
    if (pictures.length === 0) return;
    writeFileSync(join(out, `${name}.html`), contactSheet(name, pictures, width));
    sheets.push(`<li><a href="${name}.html">${name}</a></li>`);
  };
  for (const width of WIDTHS) {
    keep(`pages-${width}`, await shootPages(context, address, width), width === 360 ? 180 : 320);
  }
  for (const deck of lookedAtDecks(site).filter(wanted)) {
    keep(deck.name, await shootSlides(context, address, deck), 480);
  }
  for (const file of await printPages(context, address)) {
    sheets.push(`<li><a href="${file}">${file}</a></li>`);
  }
  writeFileSync(join(out, 'index.html'), `<!doctype html><meta charset="utf-8">${sheets.join('')}`);
  console.log(join(out, 'index.html'));
} finally {
  await browser.close();
  server.close();
}
