/**
 * What the commands of this checkout have written, so that the next run may replace it: a file that is
 * still as it was written is the product's, one that was changed since is somebody's.
 *
 *     .cache/written/<digest of the path>   the path, and digests of what was written there, the newest last
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { tellFaults } from './command-fault.ts';
import { digestOf } from './file-digest.ts';
import { stateFolder } from './state-folder.ts';

/** A run that was killed may have left either what it wrote or what was there before. */
const MOST_KEPT = 4;
/** More files than one office writes; the record of one forgotten only makes the next run ask for --force. */
const MOST_RECORDS = 400;

interface WrittenRecord {
  readonly path: string;
  readonly digests: readonly string[];
}

const records = (): string => stateFolder('written');

const fileOf = (path: string, folder: string): string => join(folder, digestOf(path));

function readRecord(file: string): WrittenRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WrittenRecord;
  } catch {
    return undefined;
  }
}

/** Whether a file with this digest was written to `path` by a command of this checkout. */
export function wasWritten(path: string, digest: string, folder = records()): boolean {
  return readRecord(fileOf(path, folder))?.digests.includes(digest) === true;
}

/** Notes what is going to be written to `path`; this is done before it is. */
export function noteWritten(path: string, digest: string, folder = records()): void {
  const file = fileOf(path, folder);
  const earlier = readRecord(file)?.digests.filter((other) => other !== digest) ?? [];
  const record: WrittenRecord = { path, digests: [...earlier, digest].slice(-MOST_KEPT) };
  tellFaults(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(record)}\n`);
  });
}

/** When a record was last written; 0 for one that another command has just removed. */
const ageOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Forgets files that are gone, and beyond a number the ones written longest ago. A file whose folder is
 * gone too may stand on a stick that is not plugged in: it goes only by its age.
 */
export function pruneWritten(folder = records()): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const kept = files.filter((file) => {
    const path = readRecord(file)?.path;
    if (path !== undefined && (existsSync(path) || !existsSync(dirname(path)))) return true;
    rmSync(file, { force: true });
    return false;
  });
  if (kept.length <= MOST_RECORDS) return;
  const oldest = [...kept].sort((a, b) => ageOf(a) - ageOf(b)).slice(0, kept.length - MOST_RECORDS);
  for (const file of oldest) rmSync(file, { force: true });
}
