/** The demo report on paper by GB/T 9704-2012, and as a Word file that LibreOffice opens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../scripts/office.mjs';
import { blocksOf, organiserOf, type Block } from '../../src/publish/word/blocks.ts';
import { docxOf } from '../../src/publish/word/docx.ts';
import { picturesOf } from '../../scripts/report/paper.ts';
import { BLOCKS } from '../../src/publish/word/paper-page.ts';
import { outlineOf, pageCount } from '../../scripts/report/pdf-outline.ts';
import { printReport, type PrintedReport } from '../../scripts/report/print-report.ts';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { docxProblems, textsInStyle } from '../scripts/docx-problems.ts';
import {
  differentBreaks,
  lonelyRows,
  pageEnds,
  pageTexts,
  wordPageTexts,
} from '../scripts/page-breaks.ts';
import { checksSchemas, schemaFaults } from '../scripts/schema-faults.ts';
import { site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

const PAGE = 'report/2026-06.html';
const PX_PER_MM = 96 / 25.4;
const [TEXT_WIDTH_MM, TEXT_HEIGHT_MM] = [156, 225];

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;
let blocks: Block[];
let html: string;
let printed: PrintedReport;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(site);
  html = readFileSync(join(site, PAGE), 'utf8');
  blocks = blocksOf(html);
  printed = await printReport(browser, join(site, PAGE));
});
afterAll(async () => {
  served.server.close();
  await browser.close();
});

async function onPaper<T>(look: (page: Page) => Promise<T>): Promise<T> {
  return inTab(browser, {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const [width, height] = [TEXT_WIDTH_MM, TEXT_HEIGHT_MM].map((mm) => Math.floor(mm * PX_PER_MM));
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    await page.goto(`${served.address}${PAGE}`, { waitUntil: 'load' });
    return look(page);
  });
}

/**
 * How much of each page the arranged text leaves empty, with columns as high as a page in place of pages: a browser
 * breaks both by the same rules.
 */
function emptyShares(arranged: string): Promise<number[]> {
  return onPaper(async (page) => {
    await page.setContent(
      arranged.replace('<head>', `<head><base href="${served.address}report/">`),
      {
        waitUntil: 'load',
      },
    );
    return page.evaluate(
      ([height, width, selector]) => {
        const body = document.querySelector<HTMLElement>('.report-body');
        if (body === null) return [];
        Object.assign(body.style, {
          height: `${height}px`,
          columnWidth: `${width}px`,
          columnGap: '40px',
          columnFill: 'auto',
        });
        const left = body.getBoundingClientRect().left;
        const top = body.getBoundingClientRect().top;
        const bottoms: number[] = [];
        for (const element of Array.from(
          document.querySelectorAll(`${selector}, .report-body tr`),
        )) {
          for (const box of Array.from(element.getClientRects())) {
            const column = Math.round((box.left - left - (box.left % 1)) / (width + 40));
            bottoms[column] = Math.max(bottoms[column] ?? 0, box.bottom - top);
          }
        }
        return Array.from(bottoms, (bottom = 0) => 1 - bottom / height);
      },
      [(TEXT_HEIGHT_MM * PX_PER_MM) as number, 590, BLOCKS] as const,
    );
  });
}

describe('on paper', () => {
  test('the margins of the standard are the last the page is given', async () => {
    const margins = await onPaper((page) =>
      page.evaluate(() => {
        const pagesOf = (rules: CSSRuleList): CSSPageRule[] =>
          Array.from(rules).flatMap((rule) =>
            rule instanceof CSSPageRule && rule.selectorText === ''
              ? [rule]
              : rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
                ? pagesOf(rule.cssRules)
                : [],
          );
        const all = Array.from(document.styleSheets).flatMap((sheet) => pagesOf(sheet.cssRules));
        return all.at(-1)?.style.margin;
      }),
    );
    expect(margins).toBe('37mm 26mm 35mm 28mm');
  });

  test('a page holds 22 lines of 28 characters', async () => {
    const { height, lines } = await onPaper((page) =>
      page.evaluate(() => {
        const body = document.querySelector('.report-body');
        const heightOf = (count: number): number => {
          const line = document.createElement('p');
          line.style.textIndent = '0';
          line.textContent = '国'.repeat(count);
          body?.append(line);
          const { height: tall } = line.getBoundingClientRect();
          line.remove();
          return tall;
        };
        const one = heightOf(1);
        return { height: one, lines: [28, 29].map((count) => Math.round(heightOf(count) / one)) };
      }),
    );
    expect(lines).toEqual([1, 2]);
    expect(Math.floor((TEXT_HEIGHT_MM * PX_PER_MM) / height)).toBe(22);
  });

  test('the title breaks by meaning, the text keeps within the margins', async () => {
    const found = await onPaper((page) =>
      page.evaluate(() => ({
        title: Array.from(document.querySelectorAll('.report h1 .title-line')).map((line) => ({
          text: line.textContent,
          lines: Math.round(
            line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight),
          ),
        })),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      })),
    );
    expect(found.title).toEqual([
      { text: '云川经济开发区（示例）', lines: 1 },
      { text: '2026年上半年运行情况汇报', lines: 1 },
    ]);
    expect(found.wide).toBeLessThanOrEqual(0);
  });

  test('tables stand open, as in the Word file, and close again', async () => {
    const [before, printing, after] = await onPaper((page) =>
      page.evaluate(() => {
        const open = (): number =>
          document.querySelectorAll('.report details[open]:not(.unprinted)').length;
        const counts = [open()];
        dispatchEvent(new Event('beforeprint'));
        counts.push(open());
        dispatchEvent(new Event('afterprint'));
        return [...counts, open()];
      }),
    );
    const tables = blocks.filter(
      (block) => block.kind === 'figure' && block.figure.rows.length > 1,
    );
    expect([before, printing, after]).toEqual([0, tables.length, 0]);
    expect(tables.length).toBeGreaterThan(0);
  });

  test('the mark of an internal report stands above it, the site’s header does not', async () => {
    const shown = await onPaper((page) =>
      page.evaluate(() => {
        const mark = document.createElement('p');
        mark.className = 'banner banner-internal';
        mark.textContent = '内部版';
        document.querySelector('.site-header')?.append(mark);
        return [mark, document.querySelector('.site-name')].map(
          (element) => (element?.getClientRects().length ?? 0) > 0,
        );
      }),
    );
    expect(shown).toEqual([true, false]);
  });

  test('the PDF is A4 and has an outline', async () => {
    const pdf = Buffer.from(printed.pdf).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const sizes = boxes.map(([, width, height]) =>
      [width, height].map((one) => Math.round(Number(one))),
    );
    expect(sizes.length).toBeGreaterThan(5);
    for (const size of sizes) expect(size).toEqual([595, 842]);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(sizes.length).toBe(pageCount(printed.pdf));
  });

  test('a table of contents names the pages the bookmarks lead to', () => {
    expect(pageCount(printed.pdf)).toBeGreaterThan(8);
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'subheading' ? [block.text] : [],
    );
    const pages = new Map(outlineOf(printed.pdf).map(({ page, title }) => [title.trim(), page]));
    expect(printed.headingPages).toEqual(headings.map((heading) => pages.get(heading)));
  });

  test('figures are moved, none is lost, and none leaves a quarter of a page empty', async () => {
    const arranged = blocksOf(printed.html);
    const kindsOf = (list: readonly Block[]): string[] => list.map(({ kind }) => kind).sort();
    expect(kindsOf(arranged)).toEqual(kindsOf(blocks));
    const gaps = await emptyShares(printed.html);
    expect(gaps.length).toBeGreaterThan(5);
    // The last page ends where the report ends.
    expect(Math.max(...gaps.slice(0, -1))).toBeLessThanOrEqual(0.25);
  });

  test('no row of a table stands alone on a page, and the last page has three lines and more', async () => {
    const arranged = blocksOf(printed.html);
    const pages = await pageTexts(printed.pdf);
    expect(lonelyRows(pages, arranged)).toEqual([]);
    const [last = 0, before = 0] = pageEnds(pages, arranged).slice(-2).reverse();
    expect(last - before).toBeGreaterThanOrEqual(3);
  });

  test('letters of drawings are 9 pt and more', async () => {
    const sizes = await onPaper((page) =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<SVGTextElement>('.report-body .figure text'))
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => {
            const svg = text.ownerSVGElement as SVGSVGElement;
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
          }),
      ),
    );
    expect(sizes.length).toBeGreaterThan(20);
    // The window is a px narrower than the paper.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.98);
  });
});

describe('the Word file of the demo report', () => {
  const office = findOffice();
  let docx: Uint8Array;
  beforeAll(async () => {
    const arranged = blocksOf(printed.html);
    const figures = arranged.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
    docx = await docxOf(
      arranged,
      await picturesOf(browser, figures),
      organiserOf(html),
      printed.headingPages,
    );
  });

  test('needs no repair', () => {
    expect(docxProblems(docx)).toEqual([]);
  });

  test.skipIf(!checksSchemas)('is valid by the schemas', async () => {
    expect(await schemaFaults(docx, 'docx')).toEqual([]);
  });

  test('has the headings of the page in its styles', () => {
    const headings = (kind: Block['kind']): string[] =>
      blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
    expect(textsInStyle(docx, 'Heading1')).toEqual(headings('heading'));
    expect(textsInStyle(docx, 'Heading2')).toEqual(headings('subheading'));
    expect(textsInStyle(docx, 'Heading1').length).toBeGreaterThan(3);
  });

  test.skipIf(office === undefined)(
    'breaks its pages where the PDF does, give or take a line',
    async () => {
      const arranged = blocksOf(printed.html);
      const word = await wordPageTexts(office ?? '', docx);
      expect(differentBreaks(await pageTexts(printed.pdf), word, arranged, 1)).toEqual([]);
      expect(lonelyRows(word, arranged)).toEqual([]);
    },
  );
});
