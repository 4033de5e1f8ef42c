/**
 * What the commands of this checkout have written, so that the next run may replace it: a file that is
 * still as it was written is the product's, one that was changed since is somebody's.
 *
 *     .cache/written/<digest of the path>   digests of what was written there, the newest last
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tellFaults } from './command-fault.ts';
import { digestOf } from './file-digest.ts';
import { stateFolder } from './state-folder.ts';

/** A run that was killed may have left either what it wrote or what was there before. */
const MOST_KEPT = 4;

const fileOf = (path: string): string => join(stateFolder('written'), digestOf(path));

function digestsOf(path: string): string[] {
  try {
    return readFileSync(fileOf(path), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Whether a file with this digest was written to `path` by a command of this checkout. */
export function wasWritten(path: string, digest: string): boolean {
  return digestsOf(path).includes(digest);
}

/** Notes what is going to be written to `path`; this is done before it is. */
export function noteWritten(path: string, digest: string): void {
  const file = fileOf(path);
  const digests = [...digestsOf(path).filter((other) => other !== digest), digest];
  tellFaults(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${digests.slice(-MOST_KEPT).join('\n')}\n`);
  });
}
