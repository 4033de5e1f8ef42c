/** A report page as it is printed: its PDF and the page as it was arranged, which the Word file is made from. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { arrange } from '../../src/publish/word/arrange.ts';
import { outlineOf, pageCount } from './pdf-outline.ts';
import {
  BLOCKS,
  joinPaperEnd,
  measurePaper,
  movePaperFigures,
  preparePaper,
  setPaperContents,
} from '../../src/publish/word/paper-page.ts';
import {
  CONTENTS_TITLE,
  LEAST_END_LINES,
  MOST_PAGES_WITHOUT_CONTENTS,
  PAPER_TEXT,
} from '../../src/publish/word/paper-size.ts';
import { LINES, SCRIPT_GAP, spaceScripts } from '../../src/publish/word/script-space.ts';

/** What a report is on paper. */
export interface PrintedReport {
  readonly pdf: Uint8Array;
  /** The page with its figures where they are printed. */
  readonly html: string;
  /** Pages of the headings in their order; none without a table of contents. */
  readonly headingPages: readonly number[];
}

/**
 * Prints a report page of a built site: A4, text selectable, headings as bookmarks, figures moved where they leave no
 * page half empty, a table of contents from nine pages on.
 */
export async function printReport(browser: Browser, file: string): Promise<PrintedReport> {
  const short = await print(browser, file, false);
  return pageCount(short.pdf) <= MOST_PAGES_WITHOUT_CONTENTS ? short : print(browser, file, true);
}

async function print(browser: Browser, file: string, hasContents: boolean): Promise<PrintedReport> {
  const page = await browser.newPage({
    viewport: { width: PAPER_TEXT.width, height: Math.round(PAPER_TEXT.height) },
  });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(
    spaceScripts as (what: readonly [string, string]) => void,
    [LINES, SCRIPT_GAP] as const,
  );
  const notes = await page.evaluate(preparePaper as () => number);
  const { blocks, head } = await page.evaluate(measurePaper, BLOCKS);
  const first = hasContents ? 0 : head + notes;
  const order = arrange(blocks, { height: PAPER_TEXT.height, first });
  await page.evaluate(movePaperFigures, [BLOCKS, order] as const);
  const html = await page.content();
  await page.evaluate(joinPaperEnd, LEAST_END_LINES);
  if (!hasContents) {
    const pdf = await pdfOf(page);
    await page.close();
    return { pdf, html, headingPages: [] };
  }
  await page.evaluate(setPaperContents, [CONTENTS_TITLE, []] as const);
  const headingPages = await pagesOfHeadings(page, await pdfOf(page));
  await page.evaluate(setPaperContents, [CONTENTS_TITLE, headingPages] as const);
  const pdf = await pdfOf(page);
  await page.close();
  return { pdf, html, headingPages };
}

function pdfOf(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/** On which page each heading of the text stands. */
async function pagesOfHeadings(page: Page, pdf: Uint8Array): Promise<number[]> {
  const headings = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.report-body h2, .report-body h3'))
      .filter((heading) => heading.closest('figure') === null)
      .map((heading) => (heading.textContent ?? '').trim()),
  );
  const entries = outlineOf(pdf);
  let from = 0;
  return headings.map((heading) => {
    const at = entries.findIndex(({ title }, index) => index >= from && title.trim() === heading);
    if (at < 0) throw new Error(`The PDF has no bookmark ${heading}`);
    from = at + 1;
    return entries[at]?.page ?? 0;
  });
}
