/** The report of a built site as a Word file, its drawings taken on the page. */
import type { PackageMaker } from './package-maker.ts';
import { drawPicture } from './draw-picture.ts';
import { layOutPaper } from './lay-out-paper.ts';

/** A report that was made. */
export interface WordReport {
  /** `2026-06`. */
  readonly period: string;
  readonly bytes: Uint8Array;
}

/** The Word file; undefined where the site has no report. */
export async function wordReport(packages: PackageMaker): Promise<WordReport | undefined> {
  const report = await packages.report();
  if (report === undefined) return undefined;
  const paper = layOutPaper(report);
  const pictures: Uint8Array[] = [];
  // One after the other: a page that draws all at once answers no key meanwhile.
  for (const drawing of await packages.drawings(paper.html)) {
    pictures.push(await drawPicture(drawing));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { period: report.period, bytes: await packages.word(paper, pictures) };
}
