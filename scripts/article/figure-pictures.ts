/** The pictures of an article: each figure as a phone shows it, with its finding, its measure and its source. */
import type { Browser } from 'playwright-core';
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import { CommandFault } from '../output/command-fault.ts';
import type { ArticlePicture } from './article.ts';

/** px of the window, and pixels of the picture for each: 1080 across. */
const [WIDTH, SCALE] = [360, 3];
/** The largest picture an article takes. */
const LARGEST = 1e6;

const STYLE = `body{margin:0;padding:16px;width:328px;background:#fff;color:#1a2433;font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif}
h1{margin:0 0 4px;font-size:17px;line-height:1.45}p{margin:0 0 10px;font-size:12px;color:#566173}svg{display:block;max-width:328px;height:auto}`;

/**
 * PNG of each picture by its file.
 * @throws CommandFault when one is larger than an article takes
 */
export async function figurePictures(
  browser: Browser,
  pictures: readonly ArticlePicture[],
): Promise<Map<string, Uint8Array>> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 400 },
    deviceScaleFactor: SCALE,
  });
  const files = new Map<string, Uint8Array>();
  for (const { figure, file } of pictures) {
    const { narrow, notes, source, subtitle, title } = figure;
    const foot = [...notes, source]
      .filter((line) => line !== '')
      .map((line) => `<p>${escapeMarkup(line)}</p>`);
    await page.setContent(
      `<style>${STYLE}</style><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(subtitle)}</p>${narrow}<div style="margin-top:10px">${foot.join('')}</div>`,
    );
    const png = await page.screenshot({ fullPage: true });
    if (png.length > LARGEST) {
      throw new CommandFault(
        `配图“${file}”有 ${(png.length / 1e6).toFixed(1)} MB，超过 1 MB，公众号不收。请在汇报文稿里换一张行数少的图。`,
      );
    }
    files.set(file, png);
  }
  await page.close();
  return files;
}
