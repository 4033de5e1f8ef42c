/** The brief of the demo on one sheet of A3, and as a Word file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../scripts/office.mjs';
import { briefDocx } from '../../src/publish/word/brief-docx.ts';
import { briefOf } from '../../src/publish/word/brief.ts';
import { picturesOf, sheetPdf } from '../../scripts/report/paper.ts';
import { pageCount } from '../../scripts/report/pdf-outline.ts';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { docxProblems } from '../scripts/docx-problems.ts';
import { wordPageTexts } from '../scripts/page-breaks.ts';
import { checksSchemas, schemaFaults } from '../scripts/schema-faults.ts';
import { site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

const PAGE = 'paper/brief.html';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;
const html = readFileSync(join(site, PAGE), 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(site);
});
afterAll(async () => {
  served.server.close();
  await browser.close();
});

test('is one page of A3 across, tagged', async () => {
  const pdf = await sheetPdf(browser, join(site, PAGE), 'a3');
  const text = Buffer.from(pdf).toString('latin1');
  expect(pageCount(pdf)).toBe(1);
  const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []).map(
    Number,
  );
  expect([Math.round(width / 2.8346), Math.round(height / 2.8346)]).toEqual([420, 297]);
  expect(text).toMatch(/\/Marked true/);
});

test('holds all that is on it, in letters of 9 pt and more', async () => {
  await inTab(browser, {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1587, height: 1122 });
    await page.goto(served.address + PAGE, { waitUntil: 'load' });
    const found = await page.evaluate(() => {
      const sheet = document.querySelector<HTMLElement>('.sheet');
      const columns = Array.from(document.querySelectorAll('.brief-column'));
      const foot = document.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
      const letters = Array.from(
        document.querySelectorAll<SVGTextElement>('.brief-chart text'),
      ).map((text) => {
        const svg = text.ownerSVGElement as SVGSVGElement;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
      });
      return {
        over: (sheet?.scrollHeight ?? 0) - (sheet?.clientHeight ?? 0),
        room: columns.map((column) => foot - column.getBoundingClientRect().bottom),
        columns: columns.length,
        letters,
      };
    });
    expect(found.over).toBeLessThanOrEqual(0);
    expect(Math.min(...found.room)).toBeGreaterThanOrEqual(0);
    expect(found.columns).toBe(3);
    expect(Math.min(...found.letters)).toBeGreaterThanOrEqual(9);
  });
});

describe('the Word file of the brief', () => {
  const office = findOffice();
  const brief = briefOf(html);
  const charts = brief.columns.flat().flatMap((part) => (part.kind === 'chart' ? [part] : []));
  let docx: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    docx = await briefDocx(brief, await picturesOf(browser, charts), '示例管委会');
  });

  test('has the same parts and needs no repair', () => {
    expect(brief.tiles.length).toBeGreaterThan(3);
    expect(charts.length).toBeGreaterThan(0);
    expect(docxProblems(docx)).toEqual([]);
  });

  test.skipIf(!checksSchemas)('is valid by the schemas', async () => {
    expect(await schemaFaults(docx, 'docx')).toEqual([]);
  });

  test.skipIf(office === undefined)('is one sheet in LibreOffice', async () => {
    expect(await wordPageTexts(office ?? '', docx)).toHaveLength(1);
  });
});
