/**
 * A folder the product writes as a whole: a site, or a bundle. It is filled beside its place, marked,
 * and swapped in; what others have put into the old one moves along.
 */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Edition } from '../../src/data/park.ts';
import {
  type FolderKind,
  formatMarker,
  type Marker,
  MARKER_FILE,
} from '../../src/publish/marker.ts';
import { output as texts } from '../../src/ui/output.ts';
import { asCommandFault, CommandFault, tellFaults } from './command-fault.ts';
import { discardFolder } from './discard-folder.ts';
import { digestOf } from './file-digest.ts';
import { copyEntry, foreignEntries, isWritten, listEntries } from './folder-entries.ts';
import { type Journal, openJournal } from './journal.ts';
import { withFileLock } from './lock.ts';
import { readMarker } from './marker.ts';
import { inodeOf, swapFolder, type SwapStep } from './swap-folder.ts';

/** What web servers can read, whatever the umask of whoever runs the command. */
const FILE_MODE = 0o644;
const PROGRAM_MODE = 0o755;
const FOLDER_MODE = 0o755;

/** What is going to be written. */
export interface FolderUse {
  /** The command as staff type it. */
  readonly command: string;
  readonly kind: FolderKind;
  readonly edition: Edition;
}

/** A place for a folder, which this command may fill. */
export interface FolderClaim {
  /** The empty folder to fill. */
  readonly fresh: string;
  /**
   * Puts the folder into its place. When it returns, the new folder stands.
   * @param programs files that are to be run
   * @param digests of files by path, for whoever knows them from writing: the others are read
   * @returns what staff should know: files of theirs that were kept, and where
   * @throws CommandFault with the old folder as it was
   */
  publish(programs?: ReadonlySet<string>, digests?: ReadonlyMap<string, string>): string[];
  /** Removes what was written, unless it was published. */
  abandon(): void;
}

/** The real place of a folder that may not be there yet: a link to a folder is followed. */
export function realPlace(path: string): string {
  const full = resolve(path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() !== true) return full;
  if (!existsSync(full)) throw new CommandFault(texts.brokenLink(full));
  return realpathSync(full);
}

/**
 * Says why a folder must not be replaced: it is not the product's, or it is of another edition.
 * @returns undefined when it may be, as it is absent, empty or one of the same kind and edition
 */
function refuseFolder(out: string, { edition, kind }: FolderUse): string | undefined {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) return texts.fileInPlace(out);
  const names = readdirSync(out);
  if (names.length === 0) return undefined;
  // What was released is never replaced, by the product no more than by anybody.
  if (kind === 'release') return texts.releaseInPlace(out);
  const marker = readMarker(out);
  if (marker === undefined) return texts.foreignFolder(out, names, names.includes(MARKER_FILE));
  if (marker.kind !== kind) return texts.otherKind(out, marker.kind);
  if (marker.edition !== edition) return texts.otherEdition(out, marker.edition, edition);
  return undefined;
}

/**
 * Makes an empty folder beside `out`, to be filled and published.
 * @throws CommandFault when `out` must not be replaced, or the system refuses
 */
export function claimFolder(path: string, use: FolderUse): FolderClaim {
  const out = tellFaults(path, () => realPlace(path));
  const refused = tellFaults(out, () => refuseFolder(out, use));
  if (refused !== undefined) throw new CommandFault(refused);
  const journal = openJournal(use.command);
  let fresh: string;
  try {
    journal.makeFolders(dirname(out));
    fresh = journal.temporaryFolder(dirname(out));
  } catch (error) {
    journal.close(true);
    throw error;
  }
  let isOpen = true;
  const close = (takenBack: boolean): void => {
    if (isOpen) journal.close(takenBack);
    isOpen = false;
  };
  return {
    fresh,
    publish(programs = new Set(), digests = new Map()) {
      try {
        markFolder(fresh, use, programs, digests);
        return withFileLock(() => publishFolder(journal, fresh, out, use, () => close(false)));
      } catch (error) {
        throw asCommandFault(error, out);
      }
    },
    abandon: () => close(true),
  };
}

/** Gives every file its mode and writes the marker. */
function markFolder(
  folder: string,
  { edition, kind }: FolderUse,
  programs: ReadonlySet<string>,
  digests: ReadonlyMap<string, string>,
): void {
  const files: Record<string, string> = {};
  const folders = new Set<string>(['.']);
  for (const file of listEntries(folder).files) {
    const path = join(folder, file);
    files[file] = digests.get(file) ?? digestOf(readFileSync(path));
    chmodSync(path, programs.has(file) ? PROGRAM_MODE : FILE_MODE);
    for (let name = dirname(file); name !== '.'; name = dirname(name)) folders.add(name);
  }
  for (const name of folders) chmodSync(join(folder, name), FOLDER_MODE);
  const marker = join(folder, MARKER_FILE);
  writeFileSync(marker, formatMarker({ kind, edition, files }));
  chmodSync(marker, FILE_MODE);
}

/** The swap itself, with the lock held. After it nothing can fail: what cannot be tidied up is told. */
function publishFolder(
  journal: Journal,
  fresh: string,
  out: string,
  use: FolderUse,
  close: () => void,
): string[] {
  const refused = refuseFolder(out, use);
  if (refused !== undefined) throw new CommandFault(refused);
  const marker = readMarker(out);
  const kept = marker === undefined ? NOTHING_KEPT : keepForeign(journal, fresh, out, marker);
  const step: SwapStep = {
    kind: 'swap',
    fresh,
    inode: inodeOf(fresh) as string,
    target: out,
    previous: join(dirname(out), `.parkbrief-${journal.id}-old`),
    aside: kept.aside,
  };
  journal.ready([step], [fresh, ...(kept.aside === undefined ? [] : [kept.aside])]);
  try {
    swapFolder(step);
  } catch (error) {
    discardFolder(fresh, [out]);
    if (kept.aside !== undefined) discardFolder(kept.aside, [out]);
    throw error;
  }
  const notes = [...kept.notes];
  try {
    notes.push(...discardOld(step));
    close();
  } catch (error) {
    notes.push(texts.notTidied((asCommandFault(error, out) as Error).message));
  }
  return notes;
}

/** Removes what a swap has left of the old folder; what is not accounted for is told. */
export function discardOld({ aside, fresh, previous, target }: SwapStep): string[] {
  const successors = [target, ...(aside === undefined ? [] : [aside])];
  return [previous, fresh].flatMap((folder) => {
    const left = discardFolder(folder, successors);
    return left.length === 0 ? [] : [texts.leftInOld(folder, left)];
  });
}

interface Kept {
  readonly notes: readonly string[];
  /** The folder of files that could not stay where they were. */
  readonly aside?: string;
}

const NOTHING_KEPT: Kept = { notes: [] };

/**
 * Gives what others put into the old folder a place in the new one. What stands in the way of a new
 * file, or is a file of ours that somebody has changed, goes to a folder beside it.
 */
function keepForeign(journal: Journal, fresh: string, out: string, marker: Marker): Kept {
  const { added, changed, emptyFolders } = foreignEntries(out, marker);
  const stays = (file: string): boolean => isFree(fresh, file);
  const moved = added.filter(stays);
  for (const file of moved) copyEntry(join(out, file), join(fresh, file));
  for (const folder of emptyFolders.filter(stays)) keepFolder(out, fresh, folder);
  const inTheWay = added.filter((file) => !moved.includes(file));
  const notes = moved.length === 0 ? [] : [texts.keptFiles(out, moved)];
  // One that somebody has changed to what it is going to be needs no second place.
  const edited = changed.filter((file) => !isSameFile(out, fresh, file));
  const replaced = [...edited, ...inTheWay].sort();
  if (replaced.length === 0) return { notes };
  const name = `${basename(out)}-kept-${journal.id.slice(0, 6)}`;
  const aside = journal.temporaryFolder(dirname(out), name);
  for (const file of replaced) copyEntry(join(out, file), join(aside, file));
  return { notes: [...notes, texts.keptAside(out, replaced, aside)], aside };
}

function isSameFile(out: string, fresh: string, file: string): boolean {
  const other = join(fresh, file);
  return existsSync(other) && isWritten(join(out, file), digestOf(readFileSync(other)));
}

function keepFolder(out: string, fresh: string, folder: string): void {
  mkdirSync(join(fresh, folder), { recursive: true });
  chmodSync(join(fresh, folder), statSync(join(out, folder)).mode & 0o7777);
}

/** Whether a path can be made below `root`: nothing stands there, and no file where a folder must be. */
function isFree(root: string, path: string): boolean {
  if (lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined) return false;
  for (let name = dirname(path); name !== '.'; name = dirname(name)) {
    const stat = lstatSync(join(root, name), { throwIfNoEntry: false });
    if (stat !== undefined) return stat.isDirectory();
  }
  return true;
}
