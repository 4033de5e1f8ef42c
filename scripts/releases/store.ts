/** The folder of releases on this computer. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openReleases, type ReleaseStore } from '../../src/publish/release/store.ts';

/** Releases that lie in a folder. */
export interface FolderStore extends ReleaseStore {
  readonly folder: string;
}

/** Reads the records of all releases; what is not a folder named like a release is left alone. */
export function readReleases(folder: string): FolderStore {
  const isFolder = (name: string): boolean => statSync(join(folder, name)).isDirectory();
  const names = existsSync(folder) ? readdirSync(folder).filter(isFolder) : [];
  const store = openReleases(names, (release, path) => readFile(join(folder, release, path)));
  return { ...store, folder };
}

/** Undefined for a file that is not there. Throws what the system throws besides. */
function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
