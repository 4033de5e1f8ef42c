import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPark, type Edition, type Park } from './park.ts';
import { loadSite, type Site } from './site.ts';

/*
 * The command line says by environment variables what Astro is to build; Astro's own process has
 * no other way to be told.
 */

/** Folder of the CSV files of the site being built. */
export function dataDir(): string {
  return resolve(process.env['PARKBRIEF_DATA'] ?? 'data');
}

/** Folder of the prose and site.yaml of the site being built. */
export function contentDir(): string {
  return resolve(process.env['PARKBRIEF_CONTENT'] ?? 'content');
}

/** Edition of the site being built; public unless asked for otherwise. */
export function edition(): Edition {
  return process.env['PARKBRIEF_EDITION'] === 'internal' ? 'internal' : 'public';
}

interface Loaded<T> {
  stamp: string;
  value: T;
}

let park: Loaded<Park> | undefined;
let site: Loaded<Site> | undefined;

/**
 * The checked data of the site being built, read again only when a file has changed.
 *
 * @throws DataFault with every error found
 */
export function currentPark(): Park {
  const dir = dataDir();
  const stamp = `${edition()} ${folderStamp(dir)}`;
  if (park?.stamp !== stamp) {
    park = { stamp, value: loadPark({ dataDir: dir, edition: edition() }) };
  }
  return park.value;
}

/**
 * The checked settings of the site being built.
 *
 * @throws DataFault with every error found
 */
export function currentSite(): Site {
  const dir = contentDir();
  const stamp = folderStamp(dir);
  if (site?.stamp !== stamp) site = { stamp, value: loadSite(dir) };
  return site.value;
}

/** Names, sizes and times of all files below a folder: changes when any of them is saved. */
function folderStamp(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(dir, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
