/** A report of a built site as Word file, PDF or text. */
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { readSiteText } from '../output/site-text.ts';
import { findBrowser } from '../browser.mjs';
import { finishPdf } from '../output/finish-pdf.ts';
import { noBrowser } from '../output/no-browser.ts';
import { withBrowser } from '../output/own-browser.ts';
import { refuseFile, writeFile } from '../output/write-files.ts';
import { findPageOfPeriod } from './page-of-period.ts';
import { type Progress, showProgress } from './terminal.ts';

/** As they are written on the command line. */
export interface ReportOptions {
  docx?: string;
  force?: boolean;
  pdf?: string;
  text?: boolean;
  period?: string;
  site?: string;
}

/**
 * Writes what the options ask for; prints where it is or what is missing.
 * @returns whether it was written
 */
export async function writeReport(options: ReportOptions): Promise<boolean> {
  const found = await findPageOfPeriod(options, { folder: 'report', name: '汇报' });
  if (found === undefined) return false;
  const { file } = found;
  for (const path of [options.docx, options.pdf]) {
    if (path !== undefined) refuseFile(path, { command: 'report', force: options.force });
  }
  const { blocksOf, plainText } = await import('../../src/publish/word/blocks.ts');
  const html = readSiteText(file);
  const blocks = blocksOf(html);
  if (options.text) process.stdout.write(plainText(blocks));
  if (options.docx === undefined && options.pdf === undefined) return true;

  const path = findBrowser();
  if (path === undefined && options.pdf !== undefined) {
    console.error(noBrowser(' PDF'));
    return false;
  }
  const progress = showProgress();
  const save = (browser?: Browser): Promise<void> =>
    saveReport(options, file, html, progress, browser);
  try {
    await (path === undefined ? save() : withBrowser('report', path, save));
  } finally {
    progress.done();
  }
  return true;
}

async function saveReport(
  options: ReportOptions,
  file: string,
  html: string,
  progress: Progress,
  browser?: Browser,
): Promise<void> {
  const { blocksOf, organiserOf } = await import('../../src/publish/word/blocks.ts');
  const { picturesOf } = await import('../report/paper.ts');
  const { printReport } = await import('../report/print-report.ts');
  progress.say('正在排版……');
  // Without a browser the figures of a Word file stand where they are written.
  const printed = browser === undefined ? undefined : await printReport(browser, file);
  if (options.pdf !== undefined && printed !== undefined) {
    save(resolve(options.pdf), finishPdf(printed.pdf, organiserOf(html)), options);
  }
  if (options.docx === undefined) return;
  progress.say('正在生成 Word 文件……');
  const blocks = blocksOf(printed?.html ?? html);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  const pictures = browser === undefined ? undefined : await picturesOf(browser, figures);
  const { docxOf } = await import('../../src/publish/word/docx.ts');
  const docx = await docxOf(blocks, pictures, organiserOf(html), printed?.headingPages);
  save(resolve(options.docx), docx, options);
  if (pictures === undefined && figures.length > 0)
    console.error('没有找到浏览器，Word 文件里只有数据表，没有图。');
}

/** With --text stdout holds the text alone. */
function save(path: string, bytes: Uint8Array, { force, text }: ReportOptions): void {
  writeFile(path, bytes, { command: 'report', force });
  (text ? console.error : console.log)(`汇报已存好：${path}`);
}
