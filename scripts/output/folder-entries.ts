/** What is in a folder of ours, told apart: what the product wrote, and what others put or changed. */
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFile } from './file-digest.ts';
import { type Marker, MARKER_FILE } from '../../src/publish/marker.ts';

/** Names of everything below a folder that is not a folder, and of folders that are empty. */
export interface Entries {
  /** Files, links and the like, as paths with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/** Lists a folder without following links. */
export function listEntries(root: string): Entries {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const visit = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    if (entries.length === 0 && folder !== '') emptyFolders.push(folder);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.push(path);
    }
  };
  visit('');
  return { files: files.sort(), emptyFolders: emptyFolders.sort() };
}

/** What others did in a folder the product wrote. */
export interface ForeignEntries {
  /** Files the product did not write. */
  readonly added: readonly string[];
  /** Files it wrote that are no longer as it wrote them. */
  readonly changed: readonly string[];
  readonly emptyFolders: readonly string[];
}

/** Compares a folder with its marker. */
export function foreignEntries(folder: string, marker: Marker): ForeignEntries {
  const { emptyFolders, files } = listEntries(folder);
  const added: string[] = [];
  const changed: string[] = [];
  for (const file of files) {
    if (file === MARKER_FILE) continue;
    const written = Object.hasOwn(marker.files, file) ? marker.files[file] : undefined;
    if (written === undefined) added.push(file);
    else if (!isWritten(join(folder, file), written)) changed.push(file);
  }
  return { added, changed, emptyFolders };
}

/** Whether a file is an ordinary one with this digest. */
export function isWritten(path: string, digest: string): boolean {
  return lstatSync(path).isFile() && digestOfFile(path) === digest;
}

/** Gives a file, or a link as it stands, a second place; the folders to it are made. */
export function copyEntry(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const stat = lstatSync(from);
  if (stat.isSymbolicLink()) return symlinkSync(readlinkSync(from), to);
  try {
    // One file under two names keeps mode, owner and time; not every disk can have that.
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    utimesSync(to, stat.atime, stat.mtime);
  }
}
