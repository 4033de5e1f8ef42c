/** A disk of a few hundred kilobytes that can be filled and locked; only root can have one, and not everywhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine lets us have one. */
export const hasSmallDisks = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  return status === 0;
})();

export interface SmallDisk {
  /** Changes what it is: `size=8m`, `ro`, `rw`. */
  remount(options: string): void;
  remove(): void;
}

/** Puts a disk of 256 kB, which all may write to, into the place of a folder. */
export function mountSmallDisk(folder: string): SmallDisk {
  const options = 'size=256k,mode=777';
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  return {
    remount: (changed) => void execFileSync('mount', ['-o', `remount,${changed}`, folder]),
    remove: () => void execFileSync('umount', ['-l', folder]),
  };
}
