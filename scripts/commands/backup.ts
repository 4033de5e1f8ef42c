/**
 * Copies of data files from before a change, in a folder beside the data folder, so that staff can
 * undo it. Nothing is ever deleted: an undone copy is kept under another name.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './write-files.ts';

const MANIFEST = 'backup.json';

/** What the change made of each file, to see whether it was edited since. */
interface Manifest {
  readonly version: 1;
  /** SHA-256 of each file after the change, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The newest backup that was not undone. */
export interface Backup {
  readonly folder: string;
  /** Names of the files in it. */
  readonly names: readonly string[];
  /** Those that are no longer as the change left them. */
  readonly edited: readonly string[];
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
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

/**
 * Changes files of the data folder after copying what they were. Gives the folder of the copies.
 * Throws a `WriteFault`, with the data folder as it was.
 */
export function changeWithBackup(
  dataDir: string,
  changed: ReadonlyMap<string, Uint8Array>,
  now: Date,
): string {
  const folder = freeFolder(backupRoot(dataDir), stamp(now));
  const copies = new Map<string, Uint8Array | string>();
  for (const name of changed.keys()) copies.set(name, readFileSync(join(dataDir, name)));
  const files = Object.fromEntries([...changed].map(([name, bytes]) => [name, digest(bytes)]));
  const manifest: Manifest = { version: 1, files };
  writeFiles(folder, copies.set(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`));
  try {
    writeFiles(dataDir, changed);
  } catch (error) {
    // Nothing was changed, so there is nothing to undo.
    renameSync(folder, `${folder}-unused`);
    throw error;
  }
  return folder;
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
  const { files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const edited = Object.entries(files).filter(([file, after]) => {
    const path = join(dataDir, file);
    return !existsSync(path) || digest(readFileSync(path)) !== after;
  });
  return { folder, names: Object.keys(files), edited: edited.map(([file]) => file) };
}

/**
 * Puts the files of a backup back. What they replace is kept in the backup's folder under `replaced`,
 * and the folder gets the ending `-undone`; gives its new path. Throws a `WriteFault`.
 */
export function restoreBackup(dataDir: string, { folder, names }: Backup): string {
  const present = names.filter((name) => existsSync(join(dataDir, name)));
  const read = (from: string, list: readonly string[]) =>
    new Map(list.map((name) => [name, readFileSync(join(from, name))] as const));
  writeFiles(join(folder, 'replaced'), read(dataDir, present));
  writeFiles(dataDir, read(folder, names));
  const undone = `${folder}-undone`;
  renameSync(folder, undone);
  return undone;
}
