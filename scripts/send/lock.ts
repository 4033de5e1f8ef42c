/** One person at a time sends to a place: the lock there says who and since when. */
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { onInterrupt } from '../output/interrupt.ts';
import { officeTime } from '../../src/publish/office-time.ts';
import { isRunning, type ProcessIdentity, thisProcess } from '../output/running-process.ts';
import type { Remote } from './remote.ts';
import { LOCK_FILE } from './send-site.ts';

interface Holder {
  readonly who: string;
  readonly since: string;
  readonly host: string;
  readonly process: ProcessIdentity;
  /** Tells one run from another. */
  readonly run: string;
}

/** How long the other of two who began at the same moment needs to write its lock too. */
const SETTLE_MS = 1500;

/** How a lock is taken. */
export interface LockOptions {
  /** For the time on the lock. */
  readonly now: Date;
  /** Takes away a lock somebody has left. */
  readonly unlock: boolean;
  readonly settleMs?: number;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/**
 * Does something while nobody else sends. A lock that a run of this computer has left, which has ended
 * since, is taken over.
 * @throws CommandFault when somebody else holds the lock
 */
export async function withRemoteLock<T>(
  remote: Remote,
  { now, settleMs = SETTLE_MS, unlock }: LockOptions,
  action: () => Promise<T>,
): Promise<T> {
  if (remote.create === undefined) return action();
  if (unlock || isAbandoned(await holderOf(remote))) await remote.remove(LOCK_FILE);
  const ours: Holder = {
    who: `${userName()}@${hostname()}`,
    since: officeTime(now),
    host: hostname(),
    process: thisProcess(),
    run: randomUUID(),
  };
  const isMade = await remote.create(LOCK_FILE, Buffer.from(`${JSON.stringify(ours)}\n`));
  const isSure = isMade && remote.createsOnce === true;
  // Where two can make it at once the later one wins, and both see it when both have written.
  if (isMade && !isSure) await wait(settleMs);
  const holder = isSure ? ours : await holderOf(remote);
  if (holder?.run !== ours.run) throw new CommandFault(texts.locked(remote.name, wordsFor(holder)));
  const release = async (): Promise<void> => {
    if ((await holderOf(remote))?.run === ours.run) await remote.remove(LOCK_FILE);
  };
  const forget = onInterrupt(release);
  try {
    return await action();
  } finally {
    forget();
    await release().catch(() => undefined);
  }
}

/** What the lock says; undefined without a lock, or with one that can't be read. */
async function holderOf(remote: Remote): Promise<Partial<Holder> | undefined> {
  const bytes = await remote.read(LOCK_FILE);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<Holder>;
  } catch {
    return {};
  }
}

function isAbandoned(holder: Partial<Holder> | undefined): boolean {
  return holder?.host === hostname() && holder.process !== undefined && !isRunning(holder.process);
}

function wordsFor(holder: Partial<Holder> | undefined): string {
  const { since, who } = holder ?? {};
  return since === undefined || who === undefined ? texts.unknownHolder : texts.holder(who, since);
}
