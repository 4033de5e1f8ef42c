/**
 * Writes files of the product for staff: a report, templates, pictures. What stands there and is not
 * the product's, or was changed since, is not overwritten without `--force`.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { output as texts } from '../../src/ui/output.ts';
import {
  changeFiles,
  type FileChange,
  isReadOnly,
  makeFolderOf,
  writeWhole,
} from './change-files.ts';
import { asCommandFault, CommandFault, tellFaults } from './command-fault.ts';
import { digestOf, digestOfFile } from './file-digest.ts';
import { missingFolders, openJournal } from './journal.ts';
import { withFileLock } from './lock.ts';
import { realPlace } from './owned-folder.ts';
import { doStep } from './steps.ts';
import { noteWritten, pruneWritten, wasWritten } from './written-record.ts';

/** What is written into one folder, by path from there with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** How files are written. */
export interface WriteOptions {
  /** The command as staff type it. */
  readonly command: string;
  /** Overwrites what is not the product's. */
  readonly force?: boolean | undefined;
  /** Another sign by which a file is the product's. */
  readonly isOurs?: ((bytes: Uint8Array) => boolean) | undefined;
  /** Names in the folder that an earlier run may have written and this one does not: they go. */
  readonly stale?: RegExp | undefined;
}

/**
 * Writes files into a folder, which is made when missing: all of them or none.
 * @throws CommandFault when something that is not the product's is in the way, or the system refuses
 */
export function writeFiles(folder: string, files: Files, options: WriteOptions): void {
  try {
    withFileLock(() => {
      const root = realPlace(folder);
      const missing = missingFolders(root);
      if (missing.length > 0) writeFolder(root, missing[0] as string, files, options);
      else {
        refuseInTheWay(root, files, options);
        changeInFolder(root, files, options);
      }
      pruneWritten();
    });
  } catch (error) {
    throw asCommandFault(error, folder);
  }
}

/** Writes one file; see `writeFiles`. */
export function writeFile(path: string, content: Uint8Array | string, options: WriteOptions): void {
  const full = resolve(path);
  writeFiles(dirname(full), new Map([[basename(full), content]]), options);
}

/**
 * Says early that a file stands in the way, before anything is worked out that takes time.
 * @throws CommandFault
 */
export function refuseFile(path: string, options: WriteOptions): void {
  const full = resolve(path);
  refuseFiles(dirname(full), [basename(full)], options);
}

/**
 * The same for files that may be written into a folder.
 * @param names paths from there with forward slashes
 * @throws CommandFault
 */
export function refuseFiles(folder: string, names: readonly string[], options: WriteOptions): void {
  tellFaults(folder, () => {
    const root = realPlace(folder);
    if (missingFolders(root).length > 0) return;
    refuseInTheWay(root, new Map(names.map((name) => [name, null])), options);
  });
}

/** A folder that is not there comes with all its files in one step. */
function writeFolder(root: string, top: string, files: Files, { command }: WriteOptions): void {
  const journal = openJournal(command);
  try {
    const temporary = journal.temporaryFolder(dirname(top));
    const tree = join(temporary, 'tree');
    const inside = join(tree, root.slice(top.length));
    mkdirSync(inside, { recursive: true });
    for (const [name, content] of files) {
      const path = join(inside, name);
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, content);
      noteWritten(join(root, name), digestOf(content));
    }
    const step = { kind: 'folder', from: tree, to: top } as const;
    journal.ready([step]);
    if (doStep(step) !== 'done') throw new CommandFault(texts.nameTaken(top));
  } catch (error) {
    journal.close(true);
    throw asCommandFault(error, root);
  }
  journal.close(false);
}

/** Refuses what is in the way, all at once. Content that is not known yet is null. */
function refuseInTheWay(
  root: string,
  files: ReadonlyMap<string, Uint8Array | string | null>,
  { force = false, isOurs }: WriteOptions,
): void {
  if (!statSync(root).isDirectory()) throw new CommandFault(texts.fileInPlace(root));
  const foreign: string[] = [];
  const readOnly: string[] = [];
  for (const [name, content] of files) {
    const path = realFile(join(root, name));
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (stat.isDirectory()) throw new CommandFault(texts.folderInPlace(path));
    const bytes = readFileSync(path);
    const isSame = content !== null && bytes.equals(Buffer.from(content));
    if (isSame) continue;
    if (!wasWritten(path, digestOf(bytes)) && isOurs?.(bytes) !== true) foreign.push(name);
    else if (isReadOnly(path)) readOnly.push(name);
  }
  if (force) return;
  if (foreign.length > 0) throw new CommandFault(texts.foreignFiles(root, foreign));
  if (readOnly.length > 0) throw new CommandFault(texts.readOnlyFiles(root, readOnly));
}

/** A file that is a link is written where the link leads. */
function realFile(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() !== true) return path;
  try {
    return realpathSync(path);
  } catch {
    throw new CommandFault(texts.brokenLink(path));
  }
}

function changeInFolder(root: string, files: Files, { command, stale }: WriteOptions): void {
  const changes: FileChange[] = [];
  for (const [name, bytes] of files) {
    const path = realFile(join(root, name));
    const digest = digestOf(bytes);
    if (digestOfFile(path) !== digest) changes.push({ path, bytes });
  }
  for (const name of stale === undefined ? [] : readdirSync(root)) {
    if (stale?.test(name) !== true || files.has(name)) continue;
    const path = join(root, name);
    const digest = lstatSync(path).isFile() ? digestOfFile(path) : null;
    if (digest !== null && wasWritten(path, digest)) changes.push({ path, bytes: null });
  }
  for (const { bytes, path } of changes) if (bytes !== null) noteWritten(path, digestOf(bytes));
  if (changes.length === 0) return;
  const journal = openJournal(command);
  try {
    for (const { path } of changes) makeFolderOf(journal, path);
  } catch (error) {
    journal.close(true);
    throw error;
  }
  // A link may lead to another volume, where its file needs a place of its own.
  const [first] = changes;
  changeFiles(journal, changes.length === 1 && first ? dirname(first.path) : root, changes);
}
