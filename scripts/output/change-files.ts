/** Changes several files at once: all of them or none, whatever happens in between. */
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asCommandFault, CommandFault, tellFaults } from './command-fault.ts';
import { output as texts } from '../../src/ui/output.ts';
import { digestOf, digestOfFile } from './file-digest.ts';
import type { Journal } from './journal.ts';
import { doStep, type FolderStep, type Step, takeBackStep } from './steps.ts';

/** Who may do what with a file. */
export interface FileRights {
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** What is to become of one file. */
export interface FileChange {
  /** Its real path, in a folder that is there. */
  readonly path: string;
  /** What it will hold; null when it is to go. */
  readonly bytes: Uint8Array | string | null;
  /** What it will have; without it what it has now, or what a new file gets. */
  readonly rights?: FileRights | undefined;
}

/** The rights of a file; undefined when there is none. */
export function rightsOf(path: string): FileRights | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { mode: stat.mode & 0o7777, uid: stat.uid, gid: stat.gid };
}

/** Whether nobody may write a file; whoever administers the computer could all the same. */
export function isReadOnly(path: string): boolean {
  const rights = rightsOf(path);
  return rights !== undefined && (rights.mode & 0o222) === 0;
}

/** Writes a file and sees it onto the disk. Throws a fault when its owner cannot be what he is to be. */
export function writeWhole(path: string, bytes: Uint8Array | string, rights?: FileRights): void {
  const descriptor = openSync(path, 'wx');
  try {
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (rights !== undefined) giveRights(path, rights);
}

function giveRights(path: string, { gid, mode, uid }: FileRights): void {
  const now = statSync(path);
  if (now.uid !== uid || now.gid !== gid) chownSync(path, uid, gid);
  chmodSync(path, mode);
}

/**
 * Changes files, with the lock held. On the way nothing of them is lost: what a file was is kept under a
 * second name until all are done.
 * @param journal of this command; it is ended here
 * @param place a folder on the volume of the files, in which a folder of the command's own is made
 * @param folders renames of folders that belong to the change: `first` before the files, `last` behind
 * @throws CommandFault with everything as it was
 */
export function changeFiles(
  journal: Journal,
  place: string,
  changes: readonly FileChange[],
  folders: { readonly first?: readonly FolderStep[]; readonly last?: readonly FolderStep[] } = {},
): void {
  let current = place;
  const done: Step[] = [];
  try {
    const temporary = journal.temporaryFolder(place);
    const files = changes.map((change, index): Step => {
      current = change.path;
      return prepare(change, join(temporary, `${index}`));
    });
    const steps = [...(folders.first ?? []), ...files, ...(folders.last ?? [])];
    journal.ready(steps);
    for (const step of steps) {
      current = step.kind === 'swap' ? step.target : step.to;
      done.unshift(step);
      if (doStep(step) === 'changed since') throw new CommandFault(texts.changedMeanwhile(current));
    }
  } catch (error) {
    // Should this fail as well, the journal stays, and the next command goes on from it.
    for (const step of done) takeBackStep(step);
    journal.close(true);
    throw asCommandFault(error, current);
  }
  journal.close(false);
}

/** Puts the new file, and a second name of the old one, into the command's own folder. */
function prepare({ bytes, path, rights }: FileChange, stem: string): Step {
  const before = digestOfFile(path);
  const old = `${stem}-old`;
  if (before !== null) keepOld(path, old);
  if (bytes === null) return { kind: 'removal', to: path, old, before: before as string };
  tellOwner(path, () => writeWhole(`${stem}-new`, bytes, rights ?? rightsOf(path)));
  return { kind: 'file', from: `${stem}-new`, to: path, old, before, after: digestOf(bytes) };
}

function keepOld(path: string, old: string): void {
  try {
    linkSync(path, old);
  } catch {
    copyFileSync(path, old);
    const rights = rightsOf(path);
    if (rights !== undefined) giveRights(old, rights);
  }
}

/** A file of somebody else would become that of whoever runs the command. */
function tellOwner(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    throw syscall === 'chown' ? new CommandFault(texts.otherOwner(path)) : error;
  }
}

/** Makes the folder of a file, as part of the change. */
export function makeFolderOf(journal: Journal, path: string): void {
  tellFaults(dirname(path), () => journal.makeFolders(dirname(path)));
}
