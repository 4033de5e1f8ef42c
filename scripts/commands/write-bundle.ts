/** The built site and deck as a folder or one zip file for a USB stick. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readSiteText } from '../output/site-text.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { Edition } from '../../src/data/park.ts';
import { INTERNAL_MARK } from '../../src/ui/editions.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { formatMarker, MARKER_FILE, parseMarker } from '../../src/publish/marker.ts';
import { readMarker } from '../output/marker.ts';
import { digestOf } from '../output/file-digest.ts';
import { refuseFile, writeFile, type WriteOptions } from '../output/write-files.ts';
import { zipFiles } from '../../src/open-data/zip-files.ts';
import { isInternal, openingPage, readme } from './bundle-texts.ts';
import { showProgress } from './terminal.ts';

/** Where the site stands in a bundle; ASCII, for old programs that unpack. */
const SITE_FOLDER = 'site';
const CHECKSUMS = '校验清单.txt';

/** The files of the bundle of a built site: the site, a page that opens it, what it is. */
export function bundleFiles(site: string): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const names = listOutputFiles(site).filter((name) => name !== MARKER_FILE);
  const start = names.includes('deck/index.html') ? 'deck/index.html' : 'index.html';
  const page = readSiteText(join(site, start));
  const files = new Map<string, Uint8Array>([
    ['打开演示.html', encoder.encode(openingPage(page, SITE_FOLDER, start))],
    ['使用说明.txt', encoder.encode(readme(page, names.length))],
  ]);
  for (const name of names) files.set(`${SITE_FOLDER}/${name}`, readFileSync(join(site, name)));
  const lines = [...files].map(([name, bytes]) => `${digestOf(bytes)}  ${name}\n`);
  return files.set(CHECKSUMS, encoder.encode(lines.join('')));
}

/** The edition of a built site: by its marker, or by what its pages say. */
function editionOfSite(site: string): Edition {
  const page = readSiteText(join(site, 'index.html'));
  return readMarker(site)?.edition ?? (isInternal(page) ? 'internal' : 'public');
}

/**
 * Writes the bundle of the site in `site` to `out`, a folder or a .zip file; prints what was done.
 * @returns whether it was written: not when there is no site
 */
export function writeBundle(site: string, out: string, force: boolean | undefined): boolean {
  if (!existsSync(join(site, 'index.html'))) {
    console.error(`${site} 里没有网站。请先运行 npx parkbrief build 生成网站。`);
    return false;
  }
  const progress = showProgress();
  progress.say('正在打包……');
  try {
    const edition = editionOfSite(site);
    const write = out.toLowerCase().endsWith('.zip') ? writeZip : writeFolder;
    const { count, notes } = write(site, out, edition, force);
    progress.done();
    for (const note of notes) console.error(note);
    const mark = edition === 'internal' ? `（${INTERNAL_MARK}）` : '';
    console.log(`已打包 ${count} 个文件${mark}：${out}`);
    return true;
  } finally {
    progress.done();
  }
}

interface Bundled {
  readonly count: number;
  /** What staff should know besides. */
  readonly notes: readonly string[];
}

function writeZip(
  site: string,
  out: string,
  edition: Edition,
  force: boolean | undefined,
): Bundled {
  const use: WriteOptions = { command: 'bundle', force, isOurs: (zip) => isBundle(zip, edition) };
  refuseFile(out, use);
  const files = bundleFiles(site);
  const sums = [...files].map(([name, bytes]): [string, string] => [name, digestOf(bytes)]);
  const marker = formatMarker({ kind: 'bundle', edition, files: Object.fromEntries(sums) });
  writeFile(out, zipFiles(new Map([...files, [MARKER_FILE, Buffer.from(marker)]])), use);
  return { count: files.size, notes: [] };
}

/** Whether a zip file is a bundle of this edition, as it was written. */
function isBundle(zip: Uint8Array, edition: Edition): boolean {
  try {
    const files = unzipSync(zip);
    const marker = parseMarker(strFromU8(files[MARKER_FILE] ?? new Uint8Array()));
    if (marker?.kind !== 'bundle' || marker.edition !== edition) return false;
    const names = Object.keys(files).filter((name) => name !== MARKER_FILE);
    return (
      names.length === Object.keys(marker.files).length &&
      names.every((name) => marker.files[name] === digestOf(files[name] as Uint8Array))
    );
  } catch {
    return false;
  }
}

function writeFolder(site: string, out: string, edition: Edition): Bundled {
  const claim = claimFolder(out, { command: 'bundle', kind: 'bundle', edition });
  try {
    const files = bundleFiles(site);
    for (const [name, bytes] of files) {
      const path = join(claim.fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    return { notes: claim.publish(), count: files.size };
  } finally {
    claim.abandon();
  }
}
