/** The public report of a period as an article with its pictures. */
import { resolve } from 'node:path';
import { readSiteText } from '../output/site-text.ts';
import { articleOf } from '../article/article.ts';
import { copyPage } from '../article/copy-page.ts';
import { figurePictures } from '../article/figure-pictures.ts';
import { findBrowser } from '../browser.mjs';
import { noBrowser } from '../output/no-browser.ts';
import { withBrowser } from '../output/own-browser.ts';
import { refuseFiles, writeFiles, type WriteOptions } from '../output/write-files.ts';
import { blocksOf } from '../../src/publish/word/blocks.ts';
import { findPageOfPeriod, type PeriodOptions } from './page-of-period.ts';
import { showProgress } from './terminal.ts';

/** As they are written on the command line. */
export interface ArticleOptions extends PeriodOptions {
  out?: string;
  force?: boolean;
}

/** Pictures of a longer article, which an earlier run has left, go. */
const PICTURE_FILE = /^\d{2}-.*\.(png|txt)$/;

/**
 * Writes the article; prints what was written or what is missing.
 * @returns whether it was written
 */
export async function writeArticle(options: ArticleOptions & { out: string }): Promise<boolean> {
  const page = await findPageOfPeriod(options, { folder: 'report', name: '汇报' });
  if (page === undefined) return false;
  const blocks = blocksOf(readSiteText(page.file));
  if (blocks.some(({ kind }) => kind === 'mark')) {
    console.error('这是内部版网站，汇报不能发到公众号。请用公开版网站：--site dist。');
    return false;
  }
  const path = findBrowser();
  if (path === undefined) {
    console.error(noBrowser('配图'));
    return false;
  }
  const { fragment, pictures, title } = articleOf(blocks);
  const folder = resolve(options.out);
  const use: WriteOptions = { command: 'article', force: options.force, stale: PICTURE_FILE };
  const texts = new Map<string, string>([
    ['article.html', `${fragment}\n`],
    ['copy.html', copyPage(title, fragment)],
    ...pictures.map(({ file, text }) => [file.replace(/png$/, 'txt'), `${text}\n`] as const),
  ]);
  refuseFiles(folder, [...texts.keys(), ...pictures.map(({ file }) => file)], use);
  const progress = showProgress();
  progress.say('正在生成配图……');
  try {
    const drawn = await withBrowser('article', path, (browser) =>
      figurePictures(browser, pictures),
    );
    writeFiles(folder, new Map<string, Uint8Array | string>([...texts, ...drawn]), use);
  } finally {
    progress.done();
  }
  console.log(`已生成文章和 ${pictures.length} 张配图：${folder}（打开 copy.html 复制）`);
  return true;
}
