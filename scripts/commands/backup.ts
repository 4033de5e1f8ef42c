/**
 * Copies of data files from before a change, in a folder beside the data folder, so that staff can
 * undo it. Nothing is ever deleted: an undone copy is kept under another name.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output as texts } from '../../src/ui/output.ts';
import {
  changeFiles,
  type FileChange,
  type FileRights,
  isReadOnly,
  rightsOf,
  writeWhole,
} from '../output/change-files.ts';
import { asCommandFault, CommandFault, tellFaults } from '../output/command-fault.ts';
import { digestOf, digestOfFile } from '../output/file-digest.ts';
import { type Journal, openJournal } from '../output/journal.ts';
import { withFileLock } from '../output/lock.ts';

const MANIFEST = 'backup.json';

/** What a file was, and what the change made of it. */
interface BackedUp {
  /** SHA-256 after the change, to see whether the file was edited since. */
  readonly after: string;
  /** What it is given back when the change is undone. */
  readonly rights?: FileRights;
  /** It was not there before: undone, it goes. */
  readonly created?: true;
}

interface Manifest {
  readonly version: 2;
  readonly files: Readonly<Record<string, BackedUp>>;
}

/** The first form had the digests alone. */
interface FirstManifest {
  readonly version: 1;
  readonly files: Readonly<Record<string, string>>;
}

/** The newest backup that was not undone. */
export interface Backup {
  readonly folder: string;
  readonly files: Readonly<Record<string, BackedUp>>;
  /** Names of the files in it. */
  readonly names: readonly string[];
  /** Those that are neither as the change left them nor as they were before it. */
  readonly edited: readonly string[];
}

/** Changes data while no other command does, and tells what the system refuses. */
function whileAlone<T>(dataDir: string, action: () => T): T {
  return withFileLock(() => tellFaults(dataDir, action));
}

function backupRoot(dataDir: string): string {
  return `${dataDir}-backup`;
}

/** Local time as a folder name that sorts: 20260718-093005. */
function stamp(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}`;
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`;
}

function freeFolder(root: string, name: string): string {
  const taken = existsSync(root) ? readdirSync(root) : [];
  const isFree = (candidate: string): boolean =>
    !taken.some((other) => other.startsWith(candidate));
  if (isFree(name)) return join(root, name);
  let count = 2;
  while (!isFree(`${name}-${count}`)) count++;
  return join(root, `${name}-${count}`);
}

/** Nobody may write a read-only file, and one that was saved meanwhile is not as it was read. */
function refuseChange(dataDir: string, names: readonly string[]): void {
  const readOnly = names.filter((name) => isReadOnly(join(dataDir, name)));
  if (readOnly.length > 0) throw new CommandFault(texts.readOnlyFiles(dataDir, readOnly));
}

/** A folder of the command's own for files that wait, on the volume of the data but not among them. */
function placeBeside(dataDir: string): string {
  return dirname(realpathSync(dataDir));
}

/** Gives a copy of a file what the file has. */
function copyInto(folder: string, name: string, from: string): void {
  writeWhole(join(folder, name), readFileSync(from), rightsOf(from));
}

/** Makes the folders of `names` below `folder`. */
function inFolder(journal: Journal, folder: string, names: readonly string[]): void {
  for (const name of names) journal.makeFolders(dirname(join(folder, name)));
}

/** Whether a file is as it was read; one that was not there must still be missing. */
function isAsRead(path: string, read: Uint8Array | undefined): boolean {
  return digestOfFile(path) === (read === undefined ? null : digestOf(read));
}

/**
 * Changes files of the data folder after copying what they were. Gives the folder of the copies.
 * @param read the bytes that `changed` was made from; a file that is not among them is made anew
 * @param command as staff type it, for whoever finds it broken off
 * @throws CommandFault with the data folder as it was
 */
export function changeWithBackup(
  dataDir: string,
  read: ReadonlyMap<string, Uint8Array>,
  changed: ReadonlyMap<string, Uint8Array>,
  now: Date,
  command: 'tidy --write' | 'import --write' = 'tidy --write',
): string {
  const names = [...changed.keys()];
  return whileAlone(dataDir, () => {
    const present = names.filter((name) => read.has(name));
    refuseChange(dataDir, present);
    const edited = names.find((name) => !isAsRead(join(dataDir, name), read.get(name)));
    if (edited !== undefined) throw new CommandFault(texts.changedMeanwhile(join(dataDir, edited)));
    const root = backupRoot(dataDir);
    const folder = freeFolder(root, stamp(now));
    const journal = openJournal(command);
    let copies: string;
    try {
      journal.makeFolders(root);
      copies = join(journal.temporaryFolder(root), 'copies');
      inFolder(journal, copies, [...names, MANIFEST]);
      for (const name of present) copyInto(copies, name, join(dataDir, name));
      const files = Object.fromEntries(
        [...changed].map(([name, bytes]): [string, BackedUp] => {
          const rights = rightsOf(join(dataDir, name));
          const after = digestOf(bytes);
          return [name, rights === undefined ? { after, created: true } : { after, rights }];
        }),
      );
      const manifest: Manifest = { version: 2, files };
      writeWhole(join(copies, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    } catch (error) {
      journal.close(true);
      throw asCommandFault(error, root);
    }
    const changes = [...changed].map(([name, bytes]): FileChange => ({
      path: read.has(name) ? realpathSync(join(dataDir, name)) : join(realpathSync(dataDir), name),
      bytes,
    }));
    changeFiles(journal, placeBeside(dataDir), changes, {
      first: [{ kind: 'folder', from: copies, to: folder }],
    });
    return folder;
  });
}

function readManifest(folder: string): Manifest['files'] {
  const text = readFileSync(join(folder, MANIFEST), 'utf8');
  const manifest = JSON.parse(text) as Manifest | FirstManifest;
  if (manifest.version === 2) return manifest.files;
  const files = Object.entries(manifest.files);
  return Object.fromEntries(files.map(([name, after]) => [name, { after }]));
}

/** The newest copy there is to go back to, or nothing. */
export function lastBackup(dataDir: string): Backup | undefined {
  const root = backupRoot(dataDir);
  if (!existsSync(root)) return undefined;
  const folders = readdirSync(root)
    .filter((name) => /^\d{8}-\d{6}(-\d+)?$/.test(name) && existsSync(join(root, name, MANIFEST)))
    .sort();
  const name = folders[folders.length - 1];
  if (name === undefined) return undefined;
  const folder = join(root, name);
  const files = readManifest(folder);
  const edited = Object.entries(files).filter(([file, { after }]) => {
    const now = digestOfFile(join(dataDir, file));
    return now !== after && now !== digestOfFile(join(folder, file));
  });
  return { folder, files, names: Object.keys(files), edited: edited.map(([file]) => file) };
}

/**
 * Puts the files of a backup back, with whoever could read and write them. What they replace is kept in
 * the backup's folder under `replaced`, and the folder gets the ending `-undone`; gives its new path.
 * @throws CommandFault with the data folder as it was
 */
export function restoreBackup(dataDir: string, { files, folder, names }: Backup): string {
  return whileAlone(dataDir, () => {
    const present = names.filter((name) => existsSync(join(dataDir, name)));
    refuseChange(dataDir, present);
    const journal = openJournal('undo');
    let replaced: string;
    try {
      replaced = join(journal.temporaryFolder(dirname(folder)), 'replaced');
      journal.makeFolders(replaced);
      inFolder(journal, replaced, present);
      for (const name of present) copyInto(replaced, name, join(dataDir, name));
      inFolder(journal, dataDir, names);
    } catch (error) {
      journal.close(true);
      throw asCommandFault(error, folder);
    }
    const gone = names.filter((name) => files[name]?.created === true);
    const changes = names
      .filter((name) => present.includes(name) || !gone.includes(name))
      .map((name): FileChange => {
        const path = join(dataDir, name);
        return {
          path: existsSync(path) ? realpathSync(path) : path,
          bytes: gone.includes(name) ? null : readFileSync(join(folder, name)),
          rights: files[name]?.rights,
        };
      });
    const undone = `${folder}-undone`;
    changeFiles(journal, placeBeside(dataDir), changes, {
      first: [{ kind: 'folder', from: replaced, to: join(folder, 'replaced') }],
      last: [{ kind: 'folder', from: folder, to: undone }],
    });
    return undone;
  });
}
