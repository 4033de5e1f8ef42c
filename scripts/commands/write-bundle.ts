/** The built site and deck as a folder or one zip file for a USB stick. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../src/data/park.ts';
import {
  bundleFiles,
  bundleZip,
  editionOfSite,
  isBundle,
} from '../../src/publish/bundle/bundle-files.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { INTERNAL_MARK } from '../../src/ui/editions.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { refuseFile, writeFile, type WriteOptions } from '../output/write-files.ts';
import { showProgress } from './terminal.ts';

type Files = ReadonlyMap<string, Uint8Array>;

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
    const files = new Map(
      listOutputFiles(site).map((name) => [name, readFileSync(join(site, name))]),
    );
    const edition = editionOfSite(files);
    const write = out.toLowerCase().endsWith('.zip') ? writeZip : writeFolder;
    const { count, notes } = write(files, out, edition, force);
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

function writeZip(site: Files, out: string, edition: Edition, force: boolean | undefined): Bundled {
  const use: WriteOptions = { command: 'bundle', force, isOurs: (zip) => isBundle(zip, edition) };
  refuseFile(out, use);
  const files = bundleFiles(site);
  writeFile(out, bundleZip(files, edition), use);
  return { count: files.size, notes: [] };
}

function writeFolder(site: Files, out: string, edition: Edition): Bundled {
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
