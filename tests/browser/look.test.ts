/** The frame of the pages as far as it can be measured: room that is used, pictures, the order of findings. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { pages, pageSource } from './site-pages.ts';

const demo = useDemoSite();

function onDesk<T>(name: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  return demo.visit(name, { viewport: { width, height: 900 } }, look);
}

const SECTIONS = ['investment', 'projects', 'land', 'enterprises', 'efficiency', 'innovation'].map(
  (section) => `${section}/index.html`,
);

describe.each([1280, 1920])('at %i px', (width) => {
  test.concurrent.each(SECTIONS)('a drawing of %s fills its column', async (name) => {
    const narrow = await onDesk(name, width, (page) =>
      page.evaluate(() =>
        Array.from(
          document.querySelectorAll(
            '.figure-grid .chart, .figure-rows .chart, .split .figure .chart',
          ),
        )
          .map((chart) => ({
            id: chart.querySelector('svg')?.getAttribute('aria-labelledby') ?? '',
            drawn: chart.querySelector('svg')?.getBoundingClientRect().width ?? 0,
            column: chart.closest('.figure-picture')?.getBoundingClientRect().width ?? 0,
          }))
          .filter(({ column, drawn }) => drawn > 0 && drawn < column * 0.97),
      ),
    );
    expect(narrow).toEqual([]);
  });
});

test('a drawing of one of two equals is made for half a page, and keeps its letters', async () => {
  const scales = await onDesk('projects/index.html', 1280, (page) =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('.split-halves .chart-half svg')).map((svg) => {
        const drawn = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
        return svg.getBoundingClientRect().width / drawn;
      }),
    ),
  );
  expect(scales.length).toBeGreaterThan(1);
  for (const scale of scales) expect(scale).toBeCloseTo(1, 1);
});

/** Two thirds of what the longest pages were as one column of charts, px; of others what they are. */
test.concurrent.each([
  ['investment/index.html', 6_020],
  ['projects/index.html', 7_080],
  ['land/index.html', 6_030],
  ['innovation/index.html', 6_600],
  ['figures/index.html', 9_000],
])('%s is at most %i px high', async (name, most) => {
  const height = await onDesk(name, 1280, (page) =>
    page.evaluate(() => document.documentElement.scrollHeight),
  );
  expect(height).toBeLessThanOrEqual(most);
});

test('a list beside a chart opens its other columns over the whole width', async () => {
  await onDesk('investment/index.html', 1280, async (page) => {
    const list = page.locator('[data-list="signed"]');
    const columns = () => list.locator('thead th:visible').count();
    const [few, narrow] = [await columns(), (await list.boundingBox())?.width ?? 0];
    expect(await list.locator('tbody .cell-bar svg:visible').count()).toBeGreaterThan(0);
    await list.locator('.more-columns summary').click();
    expect(await columns()).toBeGreaterThan(few);
    expect((await list.boundingBox())?.width ?? 0).toBeGreaterThan(narrow);
  });
});

test('the notes of a figure beside another are one press away', async () => {
  await onDesk('investment/index.html', 1280, async (page) => {
    const figure = page
      .locator('.figure-grid .figure')
      .filter({ has: page.locator('.figure-notes') });
    expect(await figure.first().locator('.figure-notes').isVisible()).toBe(false);
    await figure.first().locator('.figure-notes-toggle summary').click();
    expect(await figure.first().locator('.figure-notes').isVisible()).toBe(true);
  });
});

test.each(SECTIONS)('only the first figure of %s says what the page says', (name) => {
  const text = (html: string): string => html.replace(/<[^>]+>|\s/g, '');
  const source = pageSource(name);
  const heading = text(/<h1[^>]*>([^]*?)<\/h1>/.exec(source)?.[1] ?? '');
  const titles = Array.from(
    source.matchAll(/class="figure-title"[^>]*>([^]*?)<\/h[23]>/g),
    ([, html = '']) => text(html),
  );
  expect(heading).not.toBe('');
  expect(titles.slice(1)).not.toContain(heading);
});

describe('pictures', () => {
  const withPictures = pages.filter((name) => pageSource(name).includes('class="photo '));

  test('are on pages of a project, a firm, a park and the facilities', () => {
    for (const folder of ['projects/', 'enterprises/', 'parks/'])
      expect(withPictures.some((name) => name.startsWith(folder))).toBe(true);
    expect(withPictures).toContain('projects/index.html');
  });

  test.concurrent.each(withPictures)(
    'of %s are loaded, described and move nothing',
    async (name) => {
      const { pictures, shift } = await onDesk(name, 1280, (page) =>
        page.evaluate(async () => {
          const images = Array.from(document.querySelectorAll<HTMLImageElement>('.photo img'));
          for (const image of images) image.loading = 'eager';
          await Promise.all(images.map((image) => image.decode()));
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          await new Promise((resolve) => setTimeout(resolve, 100));
          const pictures = images.map(({ alt, height, naturalWidth, width }) => ({
            described: alt.trim() !== '',
            loaded: naturalWidth > 0,
            sized: width > 0 && height > 0,
          }));
          return { pictures, shift };
        }),
      );
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures)
        expect(picture).toEqual({ described: true, loaded: true, sized: true });
      expect(shift).toBe(0);
    },
  );
});

test('a cell of the picture of firms shows its firms in the directory', async () => {
  await onDesk('enterprises/index.html', 1280, async (page) => {
    const cell = page.locator('.firm-dots td a').first();
    const count = Number((await cell.innerText()).trim());
    await cell.click();
    await page.waitForFunction(() => location.search.includes('enterprises.industry'));
    const text = await page.locator('[data-list="enterprises"] .list-count').innerText();
    expect(text).toContain(String(count));
  });
});
