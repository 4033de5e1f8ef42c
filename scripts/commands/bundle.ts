/** `parkbrief bundle`: the built site and deck for a USB stick, as a folder or one zip file. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { zipSync, type Zippable } from 'fflate';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { INTERNAL_MARK } from '../../src/ui/editions.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { isInternal, openingPage, readme } from './bundle-texts.ts';
import { refuseUsage, showProgress } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/** Where the site stands in a bundle; ASCII, for old programs that unpack. */
const SITE_FOLDER = 'site';
const CHECKSUMS = '校验清单.txt';

/** Every file of a bundle but the list of checksums, by path. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** Adds the verb; its exit code is 1 when nothing was written. */
export function addBundle(program: Command): void {
  program
    .command('bundle')
    .summary('打包到优盘')
    .description(
      '把已生成的网站和演示文稿打成一个文件夹或 zip，拷到优盘，双击“打开演示.html”即可放映。',
    )
    .option('--out <文件夹或.zip>', '放在哪里；以 .zip 结尾时打成一个文件')
    .option('--site <文件夹>', '已生成的网站（默认 dist）')
    .action(({ out, site }: { out?: string; site?: string }) => {
      if (out === undefined) {
        refuseUsage('请用 --out 说明放在哪里。');
        return;
      }
      const folder = site === undefined ? join(PROJECT_ROOT, 'dist') : resolve(site);
      if (!writeBundle(folder, resolve(out))) process.exitCode = 1;
    });
}

/** The files of the bundle of a built site: the site, a page that opens it, what it is. */
export function bundleFiles(site: string): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const names = listOutputFiles(site);
  const start = names.includes('deck/index.html') ? 'deck/index.html' : 'index.html';
  const page = readFileSync(join(site, start), 'utf8');
  const files = new Map<string, Uint8Array>([
    ['打开演示.html', encoder.encode(openingPage(page, SITE_FOLDER, start))],
    ['使用说明.txt', encoder.encode(readme(page, names.length))],
  ]);
  for (const name of names) files.set(`${SITE_FOLDER}/${name}`, readFileSync(join(site, name)));
  const lines = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return files.set(CHECKSUMS, encoder.encode(lines.join('')));
}

/** One zip file, the same bytes for the same files: no clock, no order of a disk. */
export function zipBundle(files: BundleFiles): Uint8Array {
  // A zip file counts from 1980, in local time.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}

function writeBundle(site: string, out: string): boolean {
  if (!existsSync(join(site, 'index.html'))) {
    console.error(`${site} 里没有网站。请先运行 npx parkbrief build 生成网站。`);
    return false;
  }
  const progress = showProgress();
  progress.say('正在打包……');
  const files = bundleFiles(site);
  if (out.toLowerCase().endsWith('.zip')) {
    writeFiles(
      resolve(out, '..'),
      new Map([[out.slice(resolve(out, '..').length + 1), zipBundle(files)]]),
    );
  } else {
    if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, CHECKSUMS))) {
      progress.done();
      console.error(`${out} 里已有别的文件，请换一个空文件夹。`);
      return false;
    }
    rmSync(join(out, SITE_FOLDER), { recursive: true, force: true });
    writeFiles(out, files);
  }
  progress.done();
  const start = readFileSync(join(site, 'index.html'), 'utf8');
  const mark = isInternal(start) ? `（${INTERNAL_MARK}）` : '';
  console.log(`已打包 ${files.size} 个文件${mark}：${out}`);
  return true;
}
