/** A report page on paper: its PDF and the pictures of its figures, by the browser that is found. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { PrintedFigure } from './blocks.ts';

/** The PDF of a page of a built site: A4 by its print style, text selectable, headings as bookmarks. */
export async function pdfOf(browser: Browser, file: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  // Tables are behind disclosures; on paper they stand open.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    outline: true,
    tagged: true,
  });
  await page.close();
  return pdf;
}

/** Pixels of a picture for each px of the drawing: sharp in print. */
const SCALE = 3;

/** The PNG pictures of figures, in their order. */
export async function picturesOf(
  browser: Browser,
  figures: readonly Pick<PrintedFigure, 'svg' | 'width' | 'height'>[],
): Promise<Uint8Array[]> {
  const page = await browser.newPage({ deviceScaleFactor: SCALE });
  const pictures: Uint8Array[] = [];
  for (const { height, svg, width } of figures) {
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    await page.setContent(
      `<style>body{margin:0;background:#fff;font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif}svg{display:block}</style>${svg}`,
    );
    pictures.push(await page.screenshot({ type: 'png' }));
  }
  await page.close();
  return pictures;
}
