/** Pages on A4 paper. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

const PX_PER_MM = 96 / 25.4;
const [WIDTH_MM, HEIGHT_MM] = [210, 297];
const MARGIN_MM = 15;

/** Charts that are wider or higher than the paper, or that a page break may cut. */
function chartsOffPaper([width, height]: [number, number]): string[] {
  const problems: string[] = [];
  for (const svg of Array.from(document.querySelectorAll('svg[role="img"]'))) {
    const box = svg.getBoundingClientRect();
    if (box.width === 0) continue;
    const name = svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent ?? '';
    if (box.left < -1 || box.right > width + 1)
      problems.push(`${name}: ${box.left}–${box.right} px`);
    if (box.height > height) problems.push(`${name}: ${box.height} px high`);
    let holder: Element | null = svg;
    while (holder !== null && getComputedStyle(holder).breakInside !== 'avoid') {
      holder = holder.parentElement;
    }
    if (holder === null) problems.push(`${name}: a page break may cut it`);
  }
  return problems;
}

test('the home page has its charts whole', async () => {
  await inTab(demo.browser, {}, async ({ page }) => {
    const paper: [number, number] = [
      Math.floor((WIDTH_MM - 2 * MARGIN_MM) * PX_PER_MM),
      Math.floor((HEIGHT_MM - 2 * MARGIN_MM) * PX_PER_MM),
    ];
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: paper[0], height: paper[1] });
    await page.goto(demo.address, { waitUntil: 'load' });
    expect(await page.locator('svg[role="img"]:visible').count()).toBeGreaterThan(0);
    expect(await page.evaluate(chartsOffPaper, paper)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThan(20);
  });
});

/** Controls that are printed, columns without a name and tables or titles cut off. Sent to the browser. */
function paperFaults(): string[] {
  const shown = (element: Element): boolean => element.getBoundingClientRect().height > 0;
  const controls = Array.from(document.querySelectorAll('button, input, select, summary'))
    // A heading that folds its section on a phone is a heading on paper.
    .filter((element) => shown(element) && element.closest('.land-legend, h2') === null)
    .map((element) => `printed: ${element.outerHTML.slice(0, 80)}`);
  const heads = Array.from(document.querySelectorAll('.list thead th')).flatMap((head) => {
    const words = head.querySelector('button') ? getComputedStyle(head, '::after').content : 'text';
    return words.length > 2 ? [] : [`no name: ${head.outerHTML.slice(0, 80)}`];
  });
  const cards = Array.from(document.querySelectorAll('table'))
    .filter((table) => shown(table) && getComputedStyle(table).display !== 'table')
    .map(() => 'a table of cards');
  const squeezed = Array.from(document.querySelectorAll('.list td'))
    .filter((cell) => shown(cell) && (cell.textContent ?? '').trim().length > 3)
    .filter((cell) => cell.clientWidth < 2.5 * parseFloat(getComputedStyle(cell).fontSize))
    .map((cell) => `squeezed: ${cell.textContent}`);
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
  return [...controls, ...heads, ...cards, ...squeezed, ...wide];
}

test('tables of many columns stand on paper laid across, the head of the page upright', async () => {
  await inTab(demo.browser, {}, async ({ page }) => {
    await page.goto(`${demo.address}projects/index.html`, { waitUntil: 'load' });
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = Array.from(pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g), (box) =>
      Number(box[1]) > Number(box[2]) ? 'across' : 'upright',
    );
    expect(sheets[0]).toBe('upright');
    expect(sheets).toContain('across');
  });
});

test.each(['land/index.html', 'projects/index.html', 'enterprises/index.html'])(
  '%s prints no control, names every column and is no phone page',
  async (name) => {
    await inTab(demo.browser, {}, async ({ page }) => {
      const width = Math.floor((WIDTH_MM - 2 * 20) * PX_PER_MM);
      const height = Math.floor((HEIGHT_MM - 2 * 20) * PX_PER_MM);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height });
      await page.goto(demo.address + name, { waitUntil: 'load' });
      expect(await page.locator('.list thead button').count()).toBeGreaterThan(0);
      expect(await page.evaluate(paperFaults)).toEqual([]);
      expect(await page.evaluate(chartsOffPaper, [width, height] as [number, number])).toEqual([]);
    });
  },
);

/** How far down the last text of each sheet stands, as a part of its height, and its first and last lines. */
async function sheetEnds(
  pdf: Uint8Array,
): Promise<{ used: number; first: string; last: string }[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const sheet = await document.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const texts = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, y: Number(item.transform[5]) }]
          : [],
      );
      const heights = texts.map(({ y }) => y);
      const line = (height: number): string =>
        texts
          .filter(({ y }) => Math.abs(y - height) < 1)
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, '');
      const [, , , height = 1] = sheet.view;
      const lowest = Math.min(...heights);
      return { used: 1 - lowest / height, first: line(Math.max(...heights)), last: line(lowest) };
    }),
  );
}

test.each([
  ...['index', 'investment/index', 'projects/index', 'land/index', 'supply/index'],
  ...['enterprises/index', 'enterprises/kuihuo-bio', 'projects/qiyao-wall', 'indicators/revenue'],
])('%s prints no nearly empty sheet, and no heading alone at the end of one', async (name) => {
  await inTab(demo.browser, {}, async ({ page }) => {
    await page.goto(`${demo.address}${name}.html`, { waitUntil: 'load' });
    const headings = await page.evaluate(() =>
      Array.from(document.querySelectorAll('h1, h2, h3'), ({ textContent }) =>
        (textContent ?? '').replace(/\s/g, ''),
      ),
    );
    const ends = await sheetEnds(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(ends.slice(0, -1).filter(({ used }) => used < 0.2)).toEqual([]);
    expect(ends.filter(({ last }) => headings.includes(last))).toEqual([]);
    // The foot of a page stands with what it belongs to.
    expect(ends.at(-1)?.first).not.toMatch(/^主办单位/);
  });
});
