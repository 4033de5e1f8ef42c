/** Packages of parks in the folder of a part. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FoundPackage } from '../../src/publish/region/cover.ts';
import {
  formatPackage,
  isPackageName,
  PACKAGE_FILES,
  type ParkPackage,
  parsePackage,
} from '../../src/publish/region/park-package.ts';
import { digestOfFile } from '../output/file-digest.ts';
import { listEntries } from '../output/folder-entries.ts';
import { openJournal } from '../output/journal.ts';
import { patiently } from '../output/patiently.ts';

/** What every machine that merges can read. */
const FOLDER_MODE = 0o755;

/** The record of a package; undefined where there is none that can be read. */
export function readPackage(part: string, name: string): ParkPackage | undefined {
  const file = join(part, name, PACKAGE_FILES.record);
  return existsSync(file) ? parsePackage(name, readFileSync(file, 'utf8')) : undefined;
}

/** Every package in the folder of a part; what a shard that was killed has left is none. */
export function packagesIn(part: string): FoundPackage[] {
  return readdirSync(part, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isPackageName(entry.name))
    .map(({ name }) => ({ name, part, record: readPackage(part, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files of a package that are not as its record says; none of one that is sound. */
export function changedFilesIn(part: string, name: string, { files }: ParkPackage): string[] {
  const site = join(part, name, PACKAGE_FILES.site);
  const there = existsSync(site) ? listEntries(site).files : [];
  const changed = Object.keys(files).filter(
    (file) => digestOfFile(join(site, file)) !== files[file],
  );
  return [...changed, ...there.filter((file) => !Object.hasOwn(files, file))].sort();
}

/**
 * Makes a package: it is filled beside its place and stands there whole or not at all.
 * @param fill writes the site into the folder it is given
 * @returns its record
 */
export async function makePackage(
  part: string,
  name: string,
  about: Omit<ParkPackage, 'product' | 'files'>,
  fill: (folder: string) => Promise<unknown>,
): Promise<ParkPackage> {
  const journal = openJournal('region shard');
  let isMade = false;
  try {
    journal.makeFolders(part);
    const fresh = journal.temporaryFolder(part);
    const site = join(fresh, PACKAGE_FILES.site);
    mkdirSync(site);
    await fill(site);
    const files = Object.fromEntries(
      listEntries(site).files.map((file) => [file, digestOfFile(join(site, file)) as string]),
    );
    const record: ParkPackage = { product: 'parkbrief', ...about, files };
    writeFileSync(join(fresh, PACKAGE_FILES.record), formatPackage(record));
    const place = join(part, name);
    chmodSync(fresh, FOLDER_MODE);
    // One that is not whole: nobody can use it.
    if (existsSync(place))
      patiently(() => renameSync(place, join(journal.temporaryFolder(part), name)));
    patiently(() => renameSync(fresh, place));
    isMade = true;
    return record;
  } finally {
    journal.close(!isMade);
  }
}
