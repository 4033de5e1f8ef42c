/** The brief, the wall chart and the report of a built site as files to print. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSiteText } from '../output/site-text.ts';
import { findBrowser } from '../browser.mjs';
import { finishPdf } from '../output/finish-pdf.ts';
import { noBrowser } from '../output/no-browser.ts';
import { withBrowser } from '../output/own-browser.ts';
import { refuseFile, writeFile } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { writeReport, type ReportOptions } from './save-report.ts';
import { showProgress } from './terminal.ts';

/** What there is to print. */
export type PaperKind = 'brief' | 'report' | 'wall';

/** As they are written on the command line. */
export interface PaperOptions extends Pick<
  ReportOptions,
  'docx' | 'force' | 'pdf' | 'period' | 'site'
> {
  size: 'a2' | 'a3';
}

const NAMES = { brief: '一页纸', wall: '挂图作战图' } as const;

/** Why a built site does not hold a page. */
const MISSING = {
  brief: '没有一页纸。主要指标有了数据才有；也可能还没有生成网站，请先运行 npx parkbrief build。',
  wall: '没有挂图作战图。它只在内部版，有在建或签约的项目才有；请先运行 npx parkbrief build --edition internal，再用 --site dist-internal。',
} as const;

/**
 * Writes what is asked for; prints where it is or what is missing.
 * @returns whether it was written
 */
export async function writePaper(kind: PaperKind, options: PaperOptions): Promise<boolean> {
  if (kind === 'report') return writeReport(options);
  const { docx, force, pdf, site, size } = options;
  const folder = site === undefined ? join(PROJECT_ROOT, 'dist') : resolve(site);
  const file = join(folder, 'paper', `${kind}.html`);
  if (!existsSync(file)) {
    console.error(`${folder} 里${MISSING[kind]}`);
    return false;
  }
  for (const path of [docx, pdf]) {
    if (path !== undefined) refuseFile(path, { command: 'paper', force });
  }
  const executable = findBrowser();
  if (executable === undefined) {
    console.error(noBrowser(' PDF'));
    return false;
  }
  const { organiserOf } = await import('../../src/publish/word/blocks.ts');
  const { picturesOf, sheetPdf } = await import('../report/paper.ts');
  const html = readSiteText(file);
  const save = (path: string, bytes: Uint8Array): void => {
    writeFile(resolve(path), bytes, { command: 'paper', force });
    console.log(`${NAMES[kind]}已存好：${resolve(path)}`);
  };
  const progress = showProgress();
  await withBrowser('paper', executable, async (browser) => {
    progress.say('正在生成……');
    if (pdf !== undefined) {
      const bytes = await sheetPdf(browser, file, kind === 'wall' ? size : 'a3');
      save(pdf, finishPdf(bytes, organiserOf(html)));
    }
    if (docx === undefined) return;
    const { briefOf } = await import('../../src/publish/word/brief.ts');
    const { briefDocx } = await import('../../src/publish/word/brief-docx.ts');
    const brief = briefOf(html);
    const charts = brief.columns.flat().flatMap((block) => (block.kind === 'chart' ? [block] : []));
    save(docx, await briefDocx(brief, await picturesOf(browser, charts), organiserOf(html)));
  }).finally(() => progress.done());
  return true;
}
