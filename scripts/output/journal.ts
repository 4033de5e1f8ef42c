/**
 * What a command is about to change, written down before it changes anything, so that the next command
 * can finish or take back what one that was killed has begun.
 *
 *     preparing   everything new goes to folders of the command's own; nothing of anybody is touched
 *     ready       all of it is there; the steps are done one after another, each a rename
 *     (gone)      done; the command's own folders are removed
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { output as texts } from '../../src/ui/output.ts';
import { CommandFault, tellFaults } from './command-fault.ts';
import { onInterrupt, refuseInterrupted } from './interrupt.ts';
import { patiently } from './patiently.ts';
import { isRunning, type ProcessIdentity, thisProcess } from './running-process.ts';
import { stateFolder } from './state-folder.ts';
import type { Step } from './steps.ts';

/** What stands in a journal's file. */
export interface JournalRecord extends ProcessIdentity {
  readonly version: 1;
  /** The command as staff type it, such as `tidy --write`. */
  readonly command: string;
  readonly ready: boolean;
  /** Folders the command made for itself: they are removed whatever happens. */
  readonly temporary: readonly string[];
  /** Folders it made to hold what it writes: they go when that is taken back and they are empty. */
  readonly made: readonly string[];
  readonly steps: readonly Step[];
}

/** The journal of a command that is running. */
export interface Journal {
  /** Part of the names of all it makes for itself. */
  readonly id: string;
  readonly record: JournalRecord;
  /** Makes a folder of the command's own in `parent`, as `name` or under one nobody can know before. */
  temporaryFolder(parent: string, name?: string): string;
  /** Makes the folders of `path` that are missing, to hold what will be written. */
  makeFolders(path: string): void;
  /** Writes down what is going to be done. `kept` are temporary folders that the steps care for. */
  ready(steps: readonly Step[], kept?: readonly string[]): void;
  /**
   * Ends it: after all steps, or after they were taken back, or instead of them. What cannot be removed
   * now is removed by a later command.
   */
  close(takenBack: boolean): void;
}

const NAME = /^[0-9a-f]{16}\.json$/;
const BEING_WRITTEN = /^[0-9a-f]{16}\.json-(\d+)$/;

/** Begins the journal of a command. */
export function openJournal(command: string): Journal {
  const id = randomBytes(8).toString('hex');
  const file = join(stateFolder('journals'), `${id}.json`);
  let record: JournalRecord = {
    version: 1,
    ...thisProcess(),
    command,
    ready: false,
    temporary: [],
    made: [],
    steps: [],
  };
  const save = (change: Partial<JournalRecord>): void => {
    refuseInterrupted();
    record = { ...record, ...change };
    tellFaults(file, () => writeThrough(file, JSON.stringify(record)));
  };
  save({});
  const journal: Journal = {
    id,
    get record() {
      return record;
    },
    temporaryFolder(parent, name = `.parkbrief-${id}-${record.temporary.length}`) {
      const folder = join(parent, name);
      if (isThere(folder)) throw new CommandFault(texts.nameTaken(folder));
      save({ temporary: [...record.temporary, folder] });
      tellFaults(folder, () => mkdirSync(folder, { mode: 0o700 }));
      return folder;
    },
    makeFolders(path) {
      const missing = missingFolders(path);
      if (missing.length === 0) return;
      save({ made: [...record.made, ...missing] });
      for (const folder of missing) tellFaults(folder, () => mkdirSync(folder));
    },
    ready(steps, kept = []) {
      const temporary = record.temporary.filter((folder) => !kept.includes(folder));
      save({ ready: true, steps, temporary });
    },
    close(takenBack) {
      forgetInterrupt();
      endJournal(file, record, takenBack);
    },
  };
  const forgetInterrupt = onInterrupt(() => {
    // Steps are done without a pause in which a signal could be heard, so none has been done.
    journal.close(true);
  });
  return journal;
}

/** Folders of `path`, the uppermost first, that are not there. */
export function missingFolders(path: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !isThere(folder); folder = join(folder, '..')) missing.unshift(folder);
  return missing;
}

function isThere(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Writes a file so that it is whole on the disk, or as it was. */
function writeThrough(file: string, text: string): void {
  const fresh = `${file}-${process.pid}`;
  const descriptor = openSync(fresh, 'w');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(fresh, file);
}

/** Removes what the command made for itself, after a failure the empty folders it made, and the journal. */
function endJournal(file: string, { made, temporary }: JournalRecord, takenBack: boolean): void {
  try {
    for (const folder of temporary) {
      patiently(() => rmSync(folder, { recursive: true, force: true }));
    }
    for (const folder of takenBack ? [...made].reverse() : []) removeIfEmpty(folder);
    rmSync(file, { force: true });
  } catch {
    // While the journal is there, the folder is not forgotten.
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something by now, or is gone.
  }
}

/** A journal whose command has ended without ending it. */
export interface LeftJournal {
  readonly file: string;
  readonly record: JournalRecord;
  close(takenBack: boolean): void;
}

/** The journals of this checkout: those of killed commands, and how many commands are just changing files. */
export function leftJournals(): { left: LeftJournal[]; changing: number } {
  const folder = stateFolder('journals');
  const left: LeftJournal[] = [];
  let changing = 0;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const writer = BEING_WRITTEN.exec(name)?.[1];
    if (writer !== undefined && !isRunning({ pid: Number(writer), start: '' })) {
      rmSync(file, { force: true });
    }
    const record = NAME.test(name) ? readRecord(file) : undefined;
    if (record === undefined) continue;
    if (isRunning(record)) {
      if (record.ready && record.pid !== process.pid) changing += 1;
      continue;
    }
    left.push({ file, record, close: (takenBack) => endJournal(file, record, takenBack) });
  }
  return { left, changing };
}

function readRecord(file: string): JournalRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as JournalRecord;
    return record.version === 1 ? record : undefined;
  } catch {
    // Another command has just ended it.
    return undefined;
  }
}
