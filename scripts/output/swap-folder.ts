/**
 * A folder takes the place of another one.
 *
 *     target ──▶ previous      a command killed here leaves no target; the next one ends the swap
 *     fresh  ──▶ target
 *
 * Where the system can exchange two names in one step, there is no moment without a target.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { patiently } from './patiently.ts';

/** The new folder, its place, and where the old one goes meanwhile; all on one volume. */
export interface SwapStep {
  readonly kind: 'swap';
  readonly fresh: string;
  /** What the new folder is known by under any name. */
  readonly inode: string;
  readonly target: string;
  readonly previous: string;
  /** Where files of the old folder were put that somebody had changed. */
  readonly aside?: string | undefined;
}

/** The number of a folder, which a rename does not change; undefined when there is none. */
export function inodeOf(folder: string): string | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}

/** Ends a swap however far it came. Throws what the system refuses, with the old folder in its place. */
export function swapFolder(step: SwapStep): 'done' | 'was done' | 'changed since' {
  const { fresh, inode, previous, target } = step;
  if (inodeOf(target) === inode) return 'was done';
  if (existsSync(previous)) {
    // Killed between the renames. Whoever has put something in the place since then keeps it.
    if (existsSync(target)) return 'changed since';
    patiently(() => renameSync(inodeOf(fresh) === inode ? fresh : previous, target));
    return 'done';
  }
  if (inodeOf(fresh) !== inode) return 'was done';
  if (!existsSync(target) || readdirSync(target).length === 0) {
    takeFreePlace(fresh, target);
  } else if (!exchange(step)) {
    patiently(() => renameSync(target, previous));
    try {
      patiently(() => renameSync(fresh, target));
    } catch (error) {
      patiently(() => renameSync(previous, target));
      throw error;
    }
  }
  return 'done';
}

/** Puts the old folder back where a swap has stopped between its renames. */
export function unswapFolder({ previous, target }: SwapStep): void {
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
}

/** A folder that is empty is replaced in one step, but not on Windows. */
function takeFreePlace(fresh: string, target: string): void {
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    patiently(() => rmdirSync(target));
    patiently(() => renameSync(fresh, target));
  }
}

/** Exchanges the two names by the one system call for it, where there is a program that makes it. */
function exchange({ fresh, inode, target }: SwapStep): boolean {
  if (process.platform !== 'linux') return false;
  const args = ['--exchange', '--no-target-directory', '--', fresh, target];
  spawnSync('mv', args, { stdio: 'ignore' });
  return inodeOf(target) === inode;
}
