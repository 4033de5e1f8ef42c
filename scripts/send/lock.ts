/** One person at a time sends to a place: the lock there says who and since when. */
import { hostname, userInfo } from 'node:os';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { onInterrupt } from '../output/interrupt.ts';
import type { Remote } from './remote.ts';
import { LOCK_FILE } from './send-site.ts';

interface Holder {
  readonly who: string;
  readonly since: string;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/**
 * Does something while nobody else sends.
 * @param now for the time on the lock
 * @param unlock takes away a lock somebody has left
 * @throws CommandFault when somebody else holds the lock
 */
export async function withRemoteLock<T>(
  remote: Remote,
  { now, unlock }: { readonly now: Date; readonly unlock: boolean },
  action: () => Promise<T>,
): Promise<T> {
  if (unlock) await remote.remove(LOCK_FILE);
  const since = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(now);
  const holder: Holder = { who: `${userName()}@${hostname()}`, since };
  const isOurs = await remote.create(LOCK_FILE, Buffer.from(`${JSON.stringify(holder)}\n`));
  if (!isOurs) throw new CommandFault(texts.locked(remote.name, await holderOf(remote)));
  const release = (): Promise<void> => remote.remove(LOCK_FILE);
  const forget = onInterrupt(release);
  try {
    return await action();
  } finally {
    forget();
    await release().catch(() => undefined);
  }
}

async function holderOf(remote: Remote): Promise<string> {
  try {
    const text = new TextDecoder().decode(await remote.read(LOCK_FILE));
    const { since, who } = JSON.parse(text) as Holder;
    return texts.holder(who, since);
  } catch {
    return texts.unknownHolder;
  }
}
