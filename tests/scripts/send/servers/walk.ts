/** What every place a site is sent to has to stand: a month's walk, cuts, two people, a bad disk. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { withRemoteLock } from '../../../../scripts/send/lock.ts';
import type { Remote } from '../../../../scripts/send/remote.ts';
import { explainSendFault } from '../../../../scripts/send/send-fault.ts';
import { sendSite, type SentSite } from '../../../../scripts/send/send-site.ts';
import { verifySite } from '../../../../scripts/send/verify-site.ts';
import { AFTER, BEFORE, deadLinksAt, LARGE } from '../small-site.ts';
import { type CutLine, moments } from './cut-line.ts';
import { hasSmallDisks, type SmallDisk } from './small-disk.ts';

const LOCK = { now: new Date(0), settleMs: 300 };

/** Sends as the command does; the runs of a test are one process, so a cut one's lock has to be told. */
async function send(remote: Remote, site: SentSite): Promise<{ put: number; removed: number }> {
  return withRemoteLock(remote, { ...LOCK, settleMs: 1, unlock: true }, () =>
    sendSite(remote, site),
  );
}

async function withRemote<T>(
  open: () => Promise<Remote>,
  action: (remote: Remote) => Promise<T>,
): Promise<T> {
  const remote = await open();
  try {
    return await action(remote);
  } finally {
    await remote.close().catch(() => undefined);
  }
}

/** A first send, the next month's, and proof. */
export function walksThroughMonths(open: () => Promise<Remote>): void {
  test('sends, sends what changed, leaves files of others alone, and reads all of it back', async () => {
    await withRemote(open, async (remote) => {
      await remote.put('robots.txt', Buffer.from('别人的'));
      expect(await send(remote, BEFORE)).toMatchObject({ put: BEFORE.paths.length });
      expect(await verifySite(remote, BEFORE)).toEqual([]);
    });
    await withRemote(open, async (remote) => {
      await send(remote, AFTER);
      expect(await verifySite(remote, AFTER)).toEqual([]);
      expect(await remote.read('land/old.html')).toBeUndefined();
      expect(new TextDecoder().decode(await remote.read('robots.txt'))).toBe('别人的');
      expect(await send(remote, AFTER)).toEqual({ put: 0, removed: 0 });
    });
  });
}

/** The line breaks at random moments. @param line to the server, by which `open` reaches it */
export function standsCuts(open: () => Promise<Remote>, line: () => CutLine, count = 20): void {
  test(`cut off at ${count} moments, the site works and the next run ends it`, async () => {
    line().open();
    await withRemote(open, (remote) => send(remote, BEFORE));
    line().open();
    await withRemote(open, (remote) => send(remote, AFTER));
    const whole = line().sent;
    let cuts = 0;
    for (const [index, bytes] of moments(count, whole).entries()) {
      const [from, to] = index % 2 === 0 ? [AFTER, BEFORE] : [BEFORE, AFTER];
      line().open(bytes);
      await withRemote(open, (remote) => send(remote, to)).catch(() => (cuts += 1));
      line().open();
      await withRemote(open, async (remote) => {
        expect(await deadLinksAt(remote), `from ${from.paths.length}, ${bytes} bytes`).toEqual([]);
        await send(remote, to);
        expect(await verifySite(remote, to)).toEqual([]);
      });
    }
    expect(cuts).toBeGreaterThan(count * 0.7);
  }, 600_000);
}

/** Two begin at the same moment. */
export function letsOneSend(open: () => Promise<Remote>): void {
  test('of two who begin at once one sends and the other is told who', async () => {
    const remotes = await Promise.all([open(), open()]);
    await remotes[0].remove('parkbrief-lock.json');
    const ends = await Promise.allSettled(
      remotes.map((remote) =>
        withRemoteLock(remote, { ...LOCK, unlock: false }, async () => {
          await sendSite(remote, AFTER);
          await wait(1000);
        }),
      ),
    );
    const refused = ends.filter((end) => end.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(String(refused[0]?.reason)).toMatch(/正在发布：.*从 1970-01-01 08:00 开始/);
    expect(await verifySite(remotes[0], AFTER)).toEqual([]);
    await Promise.all(remotes.map((remote) => remote.close()));
  });
}

/** A disk that is full, and one that is read-only. @param disk what `open` leads to; `fullWords` what a full one is told with */
export function standsBadDisks(
  open: () => Promise<Remote>,
  disk: () => SmallDisk,
  fullWords = /磁盘满/,
): void {
  describe.skipIf(!hasSmallDisks)('on a small disk (needs mount, as root)', () => {
    test('a full one breaks it off with a working site; with room it is ended', async () => {
      await withRemote(open, (remote) => send(remote, BEFORE));
      const error: unknown = await withRemote(open, (remote) => send(remote, LARGE)).catch(
        (thrown: unknown) => thrown,
      );
      expect(explainSendFault(error)).toMatch(fullWords);
      await withRemote(open, async (remote) => {
        expect(await deadLinksAt(remote)).toEqual([]);
        disk().remount('size=8m');
        await send(remote, LARGE);
        expect(await verifySite(remote, LARGE)).toEqual([]);
      });
    });

    test('a read-only one is told, and stays as it was', async () => {
      disk().remount('ro');
      const error: unknown = await withRemote(open, (remote) => send(remote, AFTER)).catch(
        (thrown: unknown) => thrown,
      );
      expect(explainSendFault(error)).toMatch(/只读|权限/);
      await withRemote(open, async (remote) => expect(await verifySite(remote, LARGE)).toEqual([]));
      disk().remount('rw');
    });
  });
}
