/**
 * One command of a checkout changes files at a time. The lock names its process, so that one whose
 * process has ended blocks nobody.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFault, tellFaults } from './command-fault.ts';
import { isRunning, pause, type ProcessIdentity, thisProcess } from './running-process.ts';
import { stateFolder } from './state-folder.ts';

/** What is done one at a time: changes of files take moments, bundling takes seconds. */
export type LockName = 'files' | 'bundling';

const LONGEST_WAIT_MS = 30_000;
const LOOK_AGAIN_MS = 50;
/** A lock without content is one that is just being written, or one whose writer was killed. */
const WRITTEN_WITHIN_MS = 2000;

const held = new Map<LockName, number>();

const fileOf = (name: LockName): string => join(stateFolder('locks'), name);

/** Takes the lock if it is free or its process has ended; gives the process that holds it otherwise. */
function tryLock(name: LockName): 'taken' | ProcessIdentity | undefined {
  const file = fileOf(name);
  try {
    tellFaults(file, () => writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' }));
    return 'taken';
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException) : undefined;
    if (cause?.code !== 'EEXIST') throw error;
  }
  const content = readLock(file);
  if (content === undefined) return undefined;
  const owner = parseOwner(content);
  if (owner === undefined ? isFresh(file) : isRunning(owner)) return owner;
  removeStale(file, content);
  return undefined;
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parseOwner(content: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(content) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

function isFresh(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < WRITTEN_WITHIN_MS;
}

/** Takes a dead lock away; one that another process has just put in its place is put back. */
function removeStale(file: string, content: string): void {
  const aside = `${file}-${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  try {
    if (readLock(aside) !== content) linkSync(aside, file);
  } catch {
    // A third one has the lock by now.
  }
  rmSync(aside, { force: true });
}

function tooLong(owner: ProcessIdentity | undefined): CommandFault {
  const who = owner === undefined ? '' : `（进程 ${owner.pid}）`;
  return new CommandFault(
    `另一个 parkbrief 命令${who}正在写文件，等了 ${LONGEST_WAIT_MS / 1000} 秒还没有结束。请等它结束，再运行一次。`,
  );
}

function release(name: LockName): void {
  held.delete(name);
  rmSync(fileOf(name), { force: true });
}

/**
 * Changes files while no other command does. What is called inside may ask for the lock again.
 * @throws CommandFault when another command does not end
 */
export function withFileLock<T>(action: () => T): T {
  const depth = held.get('files') ?? 0;
  if (depth === 0) {
    const end = Date.now() + LONGEST_WAIT_MS;
    for (let owner = tryLock('files'); owner !== 'taken'; owner = tryLock('files')) {
      if (Date.now() > end) throw tooLong(owner);
      pause(LOOK_AGAIN_MS);
    }
  }
  held.set('files', depth + 1);
  try {
    return action();
  } finally {
    if (depth === 0) release('files');
    else held.set('files', depth);
  }
}

/** Does something that takes seconds while no other command does it, and waits as long as that runs. */
export async function withBundlingLock<T>(action: () => Promise<T>): Promise<T> {
  while (tryLock('bundling') !== 'taken') await wait(LOOK_AGAIN_MS);
  held.set('bundling', 1);
  try {
    return await action();
  } finally {
    release('bundling');
  }
}
