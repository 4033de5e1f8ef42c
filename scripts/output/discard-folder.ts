/** Removes a folder of ours that another one has replaced, and nothing in it that is not accounted for. */
import { existsSync, lstatSync, readlinkSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFile } from './file-digest.ts';
import { isWritten, listEntries } from './folder-entries.ts';
import { type Marker, MARKER_FILE } from '../../src/publish/marker.ts';
import { readMarker } from './marker.ts';
import { patiently } from './patiently.ts';

/**
 * Removes file by file what the product wrote, and what one of the `successors` has as well. Anything
 * else is left where it is.
 * @returns the files that were left
 */
export function discardFolder(folder: string, successors: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const marker = readMarker(folder);
  const { emptyFolders, files } = listEntries(folder);
  const left: string[] = [];
  // The marker goes last: a run that is killed here is followed by one that has to know what is ours.
  const rest = files.filter((file) => file !== MARKER_FILE);
  const inOrder = rest.length === files.length ? rest : [...rest, MARKER_FILE];
  for (const file of inOrder) {
    const path = join(folder, file);
    const needless =
      isOurs(path, file, marker) || successors.some((other) => isSame(path, join(other, file)));
    if (needless) patiently(() => unlinkSync(path));
    else left.push(file);
  }
  removeEmpty(folder, [...files.map((file) => dirname(file)), ...emptyFolders]);
  return left;
}

function isOurs(path: string, file: string, marker: Marker | undefined): boolean {
  if (marker === undefined) return false;
  if (file === MARKER_FILE) return true;
  return Object.hasOwn(marker.files, file) && isWritten(path, marker.files[file] as string);
}

function isSame(path: string, other: string): boolean {
  const [a, b] = [path, other].map((name) => lstatSync(name, { throwIfNoEntry: false }));
  if (a === undefined || b === undefined) return false;
  if (a.isSymbolicLink()) return b.isSymbolicLink() && readlinkSync(path) === readlinkSync(other);
  return a.isFile() && b.isFile() && digestOfFile(path) === digestOfFile(other);
}

/** Removes folders that are empty by now, with those they stand in, and the root last. */
function removeEmpty(root: string, folders: readonly string[]): void {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let name = folder; name !== '.'; name = dirname(name)) all.add(name);
  }
  for (const name of [...[...all].sort((a, b) => b.length - a.length), '.']) {
    try {
      rmdirSync(join(root, name));
    } catch {
      // It still holds something.
    }
  }
}
