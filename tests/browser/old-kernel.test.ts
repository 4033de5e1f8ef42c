/**
 * The home page and a page of charts in a browser of 2020: no script error, layout intact.
 *
 * Where that browser cannot run (see old-kernel.ts) the tests are skipped, and `npm test` says so:
 * "not run on this machine: in Chromium 80 (runs on Linux x64 only) …".
 */
import puppeteer, { type OldBrowser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { OLD_KERNEL_ARGS, oldKernelRuns, unpackOldKernel } from './old-kernel.ts';
import { addressedPages, pageSource, site } from './site-pages.ts';

const chartPage = addressedPages.find(
  (page) => page !== 'index.html' && pageSource(page).includes('data-chart'),
);
const visited = ['index.html', ...(chartPage === undefined ? [] : [chartPage])];

let browser: OldBrowser;
let served: Awaited<ReturnType<typeof serveFolder>>;

describe.skipIf(!oldKernelRuns)('in Chromium 80 (runs on Linux x64 only)', () => {
  beforeAll(async () => {
    served = await serveFolder(site);
    browser = await puppeteer.launch({
      executablePath: await unpackOldKernel(),
      args: OLD_KERNEL_ARGS,
      headless: true,
    });
  });
  afterAll(async () => {
    served.server.close();
    await browser.close();
  });

  test('the browser is the old one', async () => {
    expect(await browser.version()).toMatch(/\/80\./);
  });

  test.each(visited.flatMap((page) => [[page, 360] as const, [page, 1280] as const]))(
    '%s is whole at %d px',
    async (name, width) => {
      const complaints: string[] = [];
      const page = await browser.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.setViewport({ width, height: 800 });
      await page.goto(served.address + name, { waitUntil: 'load' });
      const layout = await page.evaluate(readLayout);
      await page.close();
      expect(complaints).toEqual([]);
      expect(layout.overflow).toBeLessThanOrEqual(0);
      expect(layout.header.width).toBeGreaterThan(width * 0.9);
      expect(layout.header.height).toBeGreaterThan(40);
      expect(layout.charts.length).toBeGreaterThan(0);
      expect(
        layout.charts.filter(([chartWidth, height]) => chartWidth < 100 || height < 20),
      ).toEqual([]);
      expect(layout.scripted).toBe(true);
    },
  );

  test('a deck is shown, turned and whole', async () => {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${served.address}deck/index.html?theme=light`, { waitUntil: 'load' });
    // The number of the slide stands there once the show has begun.
    const number = () =>
      page.evaluate(() => (document.querySelector('[data-page]') as HTMLElement).innerText);
    await expect.poll(number).toMatch(/^1 /);
    const found: string[] = [];
    const slides = await page.evaluate(() => document.querySelectorAll('.slides > .slide').length);
    for (let index = 0; index < slides; index += 1) {
      const { id, problems } = await page.evaluate(readSlide, index);
      found.push(...problems.map((problem) => `${id}: ${problem}`));
    }
    await page.close();
    expect(slides).toBeGreaterThan(10);
    expect([...found, ...complaints]).toEqual([]);
  });

  test('the search box finds by initials', async () => {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${served.address}index.html`, { waitUntil: 'load' });
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#site-search');
      if (input === null) return;
      input.focus();
      input.value = 'tudi';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const found = async (): Promise<string> =>
      page.evaluate(
        () =>
          (document.querySelector('.site-search [role="option"]') || document).textContent || '',
      );
    await expect.poll(found, { timeout: 5000 }).toMatch(/^土地/);
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('the tiles of the home page stand side by side on a desk', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${served.address}index.html`, { waitUntil: 'load' });
    const rows = await page.evaluate(() => {
      const grid = Array.from(document.querySelectorAll('main *')).find(
        (element) => getComputedStyle(element).display === 'grid' && element.children.length > 2,
      );
      return Array.from(grid ? grid.children : []).map((tile) => tile.getBoundingClientRect().top);
    });
    await page.close();
    expect(rows.length).toBeGreaterThan(2);
    expect(rows[1]).toBe(rows[0]);
  });
});

/** Sent to the browser, so it must be written in the language of 2020. */
function readLayout() {
  const root = document.documentElement;
  const header = document.querySelector('.site-header');
  const box = header === null ? { width: 0, height: 0 } : header.getBoundingClientRect();
  return {
    overflow: root.scrollWidth - root.clientWidth,
    header: { width: box.width, height: box.height },
    charts: Array.from(document.querySelectorAll('main svg[role="img"]'))
      .map((svg) => svg.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ width, height }) => [width, height] as const),
    scripted: document.querySelector('.tip') !== null,
  };
}

/** Sent to the browser: what is wrong with the slide that is shown; then turns to the next one. */
function readSlide(index: number) {
  const slide = document.querySelector('.slide.present');
  const problems: string[] = [];
  const all = Array.from(document.querySelectorAll('.slides > .slide'));
  if (slide === null || slide !== all[index]) problems.push('not shown');
  else {
    const { height, width } = slide.getBoundingClientRect();
    if (width !== 1280 || height !== 720) problems.push(`${width} × ${height}`);
    if (slide.scrollHeight > 721 || slide.scrollWidth > 1281) problems.push('overflows');
    const heading = slide.querySelector('h2');
    if (heading && parseFloat(getComputedStyle(heading).fontSize) < 30)
      problems.push('small title');
    const charts = Array.from(slide.querySelectorAll('svg[role="img"]'))
      .map((svg) => svg.getBoundingClientRect())
      .filter((box) => box.width > 0);
    if (slide.classList.contains('slide-figure') && charts.length !== 1) {
      problems.push(`${charts.length} charts`);
    }
    if (charts.some((box) => box.height < 200 || box.bottom > 720)) problems.push('chart cut off');
  }
  // Rows that come one by one take a press each.
  for (let presses = 0; presses < 30; presses += 1) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    if (document.querySelector('.slide.present') !== slide) break;
  }
  return { id: slide === null ? '' : slide.id, problems };
}
