/** Sheets of large paper as PDF, and pictures of drawings, by the browser that is found. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { PrintedFigure } from '../../src/publish/word/blocks.ts';

/** A2 is A3 enlarged by the square root of two. */
const SIZES = {
  a3: { width: '420mm', height: '297mm', scale: 1 },
  a2: { width: '594mm', height: '420mm', scale: Math.SQRT2 },
} as const;

/** The PDF of a page of sheets for large paper, one page a sheet, text selectable. */
export async function sheetPdf(
  browser: Browser,
  file: string,
  size: keyof typeof SIZES,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const pdf = await page.pdf({
    ...SIZES[size],
    preferCSSPageSize: false,
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
