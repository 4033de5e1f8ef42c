/** The long picture of a period of a built public site, as files. */
import { resolve } from 'node:path';
import { readSiteText } from '../output/site-text.ts';
import { findBrowser } from '../browser.mjs';
import { noBrowser } from '../output/no-browser.ts';
import { withBrowser } from '../output/own-browser.ts';
import { refuseFiles, writeFiles, type WriteOptions } from '../output/write-files.ts';
import { partTexts } from '../poster/alt-texts.ts';
import { picturesOf, POSTER_WIDTHS, type PosterPicture } from '../poster/pictures.ts';
import { findPageOfPeriod, type PeriodOptions } from './page-of-period.ts';
import { showProgress } from './terminal.ts';

/** As they are written on the command line. */
export interface PosterOptions extends PeriodOptions {
  out?: string;
  force?: boolean;
}

const stem = (key: string, width: number): string => `poster-${key}-${width}`;

/**
 * Writes the pictures and their texts; prints what was written or what is missing.
 * @returns whether it was written
 */
export async function writePoster(options: PosterOptions & { out: string }): Promise<boolean> {
  const page = await findPageOfPeriod(options, {
    folder: 'poster',
    name: '一图读懂',
    why: '它只用公开的数据，内部版网站里没有。',
  });
  if (page === undefined) return false;
  const path = findBrowser();
  if (path === undefined) {
    console.error(noBrowser('图片'));
    return false;
  }
  const folder = resolve(options.out);
  // Parts of a longer picture, which an earlier run has left, go.
  const stale = new RegExp(`^poster-${page.key}-\\d+-\\d{2,}\\.(png|txt)$`);
  const use: WriteOptions = { command: 'poster', force: options.force, stale };
  const names = POSTER_WIDTHS.map((width) => `${stem(page.key, width)}.png`);
  refuseFiles(folder, names, use);
  const texts = partTexts(readSiteText(page.file));
  const files = new Map<string, Uint8Array | string>();
  const progress = showProgress();
  try {
    await withBrowser('poster', path, async (browser) => {
      for (const width of POSTER_WIDTHS) {
        progress.say(`正在生成 ${width} 像素宽的图片……`);
        const pictures = await picturesOf(browser, page.file, width);
        for (const picture of pictures) addPicture(files, stem(page.key, width), picture, texts);
      }
    });
  } finally {
    progress.done();
  }
  writeFiles(folder, files, use);
  const pictures = [...files.keys()].filter((name) => name.endsWith('.png'));
  console.log(`已生成 ${pictures.length} 张图片和它们的文字说明：${folder}`);
  return true;
}

/** The picture and, beside it, what it says to those who do not see it. */
function addPicture(
  files: Map<string, Uint8Array | string>,
  name: string,
  { number, parts, png }: PosterPicture,
  texts: ReadonlyMap<string, string>,
): void {
  const file = number === undefined ? name : `${name}-${String(number).padStart(2, '0')}`;
  files.set(`${file}.png`, png);
  files.set(`${file}.txt`, `${parts.map((part) => texts.get(part) ?? '').join('\n\n')}\n`);
}
