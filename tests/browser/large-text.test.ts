/** 大字版: its two sizes, every letter, layouts that follow, no repaint, without scripts too. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { files } from './site-pages.ts';
import { showBegun } from './deck-pages.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const PAGES = ['index.html', 'projects/index.html', 'efficiency/index.html'];
/** Pages of other frames, and those with the largest drawings. */
const OTHERS = [
  'indicators/revenue.html',
  'land/index.html',
  'figures/index.html',
  'cockpit.html',
  'paper/brief.html',
  'enterprises/kuihuo-bio.html',
  'parks/index.html',
  files.filter((file) => /^poster\/.*\.html$/.test(file)).at(-1) ?? '',
];
const SIZES = ['large', 'largest'];
const WIDTHS = [360, 768, 1280];

/** 18 pt. */
const LEAST_LETTER = 24;

async function inSize<T>(
  size: string,
  width: number,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  return inTab(demo.browser, { viewport: { width, height: 800 } }, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('parkbrief-text-size', chosen), size);
    return look(page);
  });
}

/** Letters that are too small, lines too close, targets too small, a page too wide. Sent to the browser. */
function faults([letter, target]: [number, number]): string[] {
  const found = new Set<string>();
  for (const details of Array.from(document.querySelectorAll('details'))) details.open = true;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.add(`${root.scrollWidth} px wide`);
  for (const element of Array.from(document.body.querySelectorAll('*'))) {
    const text = Array.from(element.childNodes)
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => (textContent ?? '').trim())
      .join('');
    const { height, width } = element.getBoundingClientRect();
    if (text === '' || width < 2 || height < 2) continue;
    const style = getComputedStyle(element);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    // A letter along a street is turned: it is as large as its own axis says.
    const size =
      parseFloat(style.fontSize) * (matrix === null ? 1 : Math.hypot(matrix.a, matrix.b));
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''}: ${text.slice(0, 20)}`;
    if (size < letter - 0.1) found.add(`${size.toFixed(1)} px, ${name}`);
    if (matrix === null && parseFloat(style.lineHeight) < size * 1.3) found.add(`lines, ${name}`);
  }
  for (const link of Array.from(document.querySelectorAll('a, button, select, summary'))) {
    const { height, width } = link.getBoundingClientRect();
    const isInText = link.closest('p, .prose') !== null && !link.closest('.text-size');
    if (width > 2 && !isInText && height < target)
      found.add(`${height.toFixed(0)} px high: ${link.outerHTML.slice(0, 90)}`);
  }
  return [...found];
}

describe.each(SIZES)('in the size %s', (size) => {
  test.each([
    ...PAGES.map((page) => [page, WIDTHS] as const),
    ...OTHERS.map((page) => [page, [360, 1280]] as const),
  ])(
    '%s has no small letter, line or target and is no wider than the window, at %j px',
    async (name, widths) => {
      const least: [number, number] = [LEAST_LETTER, size === 'large' ? 44 : 60];
      await inSize(size, widths[0] ?? 0, async (page) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(demo.address + name, { waitUntil: 'load' });
          expect(await page.evaluate(faults, least), `${width} px`).toEqual([]);
        }
      });
    },
  );

  test('nothing moves after the first paint', async () => {
    await inSize(size, 1280, async (page) => {
      await page.goto(demo.address, { waitUntil: 'load' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
      expect(shift).toBe(0);
    });
  });
});

const rootSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

test('the choice has two steps, stays from page to page, and can be taken back', async () => {
  await inTab(demo.browser, {}, async ({ page, complaints }) => {
    await page.goto(demo.address, { waitUntil: 'load' });
    await page.locator('.to-large').click();
    expect(await rootSize(page)).toBe('24px');
    await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
    expect(await rootSize(page)).toBe('24px');
    await page.locator('.to-largest').click();
    expect(await rootSize(page)).toBe('40px');
    await page.locator('.to-normal').click();
    await page.reload({ waitUntil: 'load' });
    expect(await rootSize(page)).toBe('16px');
    expect(complaints).toEqual([]);
  });
});

test('a link makes the letters large without scripts', async () => {
  await inTab(demo.browser, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(demo.address, { waitUntil: 'load' });
    await page.locator('.to-large').click();
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe(
      '24px',
    );
    await page.locator('.to-normal').click();
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe(
      '16px',
    );
  });
});

describe.each(SIZES)('a deck in the size %s', (size) => {
  const least: [number, number] = [LEAST_LETTER, size === 'large' ? 44 : 60];

  test.each(['deck/index.html', 'deck/projects.html', 'deck/land.html'])(
    '%s has no small letter, line or target on a phone',
    async (name) => {
      await inSize(size, 360, async (page) => {
        await page.goto(demo.address + name, { waitUntil: 'load' });
        expect(await page.evaluate(faults, least)).toEqual([]);
      });
    },
  );

  test('the controls around its slides are as large, and what a panel lists', async () => {
    await inSize(size, 1280, async (page) => {
      await page.goto(`${demo.address}deck/index.html`, { waitUntil: 'load' });
      await showBegun(page);
      await page.keyboard.press('?');
      await page.waitForSelector('.panel:not([hidden])');
      const small = await page.evaluate(controlsBelow, least);
      expect(small).toEqual([]);
    });
  });
});

test('slides of a small screen have no small letter where a reader chose large ones', async () => {
  await inSize('large', 1024, async (page) => {
    await page.goto(`${demo.address}deck/index.html`, { waitUntil: 'load' });
    await showBegun(page);
    const count = await page.locator('.slides > .slide').count();
    const small: string[] = [];
    for (let slide = 0; slide < count; slide += 1) {
      small.push(...(await page.evaluate(lettersBelow, LEAST_LETTER)));
      await page.keyboard.press('PageDown');
    }
    expect(count).toBeGreaterThan(10);
    expect(small).toEqual([]);
  });
});

/** Texts of the slide on the screen in letters too small. Sent to the browser. */
function lettersBelow(least: number): string[] {
  return Array.from(document.querySelectorAll('.slide.present *')).flatMap((element) => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    const size = parseFloat(getComputedStyle(element).fontSize) * (matrix?.a ?? 1);
    const isText = Array.from(element.childNodes).some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const isSmall = isText && element.getBoundingClientRect().width > 2 && size < least - 0.1;
    return isSmall ? [`${size.toFixed(1)} px: ${element.textContent}`] : [];
  });
}

/** Controls of a deck and texts of the panel that is open, in letters or of a height too small. Sent to the browser. */
function controlsBelow([letter, target]: [number, number]): string[] {
  const controls = Array.from(
    document.querySelectorAll('.bar button, .panel:not([hidden]) button'),
  );
  const texts = Array.from(
    document.querySelectorAll(
      '.bar button, .bar-page, .panel:not([hidden]) :is(h2, dt, dd, button)',
    ),
  );
  return [
    ...texts
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < letter - 0.1)
      .map((element) => `small letters: ${element.textContent}`),
    ...controls
      .filter((element) => element.getBoundingClientRect().height < target)
      .map((element) => `not high enough: ${element.textContent}`),
  ];
}

test('a link on a deck makes its letters large without scripts, with the drawings of a phone', async () => {
  await inTab(demo.browser, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(`${demo.address}deck/index.html`, { waitUntil: 'load' });
    expect(await page.locator('.for-screen:visible').count()).toBeGreaterThan(0);
    await page.locator('.to-large').click();
    expect(await page.locator('.for-screen:visible').count()).toBe(0);
    expect(await page.evaluate(faults, [LEAST_LETTER, 44] as [number, number])).toEqual([]);
  });
});

test('slides begin with large letters where a reader chose them on a page', async () => {
  await inSize('large', 1280, async (page) => {
    await page.goto(`${demo.address}deck/index.html`, { waitUntil: 'load' });
    await page.waitForFunction(() => document.documentElement.classList.contains('room'));
  });
});

test('the page for unknown addresses has the look of the site, and large letters without scripts', async () => {
  await inTab(demo.browser, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(`${demo.address}no/such/page`, { waitUntil: 'load' });
    const look = () =>
      page.locator('h1').evaluate((heading) => {
        const { fontSize } = getComputedStyle(heading);
        const header = document.querySelector('.site-header');
        return { fontSize, edge: header && getComputedStyle(header).borderTopWidth };
      });
    expect(await look()).toEqual({ fontSize: '28px', edge: '4px' });
    await page.locator('.to-large').click();
    expect((await look()).fontSize).toBe('42px');
    expect(await page.evaluate(faults, [LEAST_LETTER, 44] as [number, number])).toEqual([]);
  });
});
