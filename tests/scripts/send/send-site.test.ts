import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKER_FILE } from '../../../src/publish/marker.ts';
import { openFolder } from '../../../scripts/send/folder-remote.ts';
import { withRemoteLock } from '../../../scripts/send/lock.ts';
import { PART, type Remote } from '../../../scripts/send/remote.ts';
import { LOCK_FILE, sendSite } from '../../../scripts/send/send-site.ts';
import { verifySite } from '../../../scripts/send/verify-site.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { standsBadDisks } from './servers/walk.ts';
import { AFTER, BEFORE, deadLinks } from './small-site.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'parkbrief-send-'));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A connection that breaks at a call, in the middle of writing a file when that is what it does. */
function breakingAt(remote: Remote, folder: string, count: number): Remote {
  let left = count;
  const call = <T>(action: () => Promise<T>, before?: () => void): Promise<T> => {
    left -= 1;
    if (left >= 0) return action();
    before?.();
    return Promise.reject(new Error('connection lost'));
  };
  return {
    ...remote,
    read: (path) => call(() => remote.read(path)),
    put: (path, bytes) =>
      call(
        () => remote.put(path, bytes),
        () => {
          mkdirSync(join(folder, path, '..'), { recursive: true });
          writeFileSync(join(folder, path + PART), bytes.subarray(0, 3));
        },
      ),
    remove: (path) => call(() => remote.remove(path)),
  };
}

test('a first send puts the whole site and its manifest; the same again puts nothing', async () => {
  const folder = newFolder();
  const remote = openFolder(folder);
  expect(await sendSite(remote, BEFORE)).toEqual({ put: BEFORE.paths.length, removed: 0 });
  expect(filesIn(folder)).toEqual([...BEFORE.paths, MARKER_FILE].sort());
  expect(await verifySite(remote, BEFORE)).toEqual([]);
  expect(await sendSite(remote, BEFORE)).toEqual({ put: 0, removed: 0 });
});

test('files of others are neither removed nor read as ours', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'robots.txt'), '别人的');
  await sendSite(openFolder(folder), BEFORE);
  await sendSite(openFolder(folder), AFTER);
  expect(filesIn(folder)).toEqual([...AFTER.paths, MARKER_FILE, 'robots.txt'].sort());
});

describe('broken off at any moment', () => {
  test.each([...Array(14).keys()])(
    'after %i calls the site works and the next run ends it',
    async (count) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'robots.txt'), '别人的');
      await sendSite(openFolder(folder), BEFORE);
      const remote = openFolder(folder);
      const cut = await sendSite(breakingAt(remote, folder, count), AFTER).catch(() => 'cut');
      if (count < 9) expect(cut).toBe('cut');
      expect(await deadLinks(folder)).toEqual([]);
      await sendSite(remote, AFTER);
      expect(await verifySite(remote, AFTER)).toEqual([]);
      const left = filesIn(folder).filter((file) => !file.endsWith('.parkbrief-part'));
      expect(left).toEqual([...AFTER.paths, MARKER_FILE, 'robots.txt'].sort());
    },
  );

  test('even when the next run has another site to send, nothing of the first is left behind', async () => {
    const folder = newFolder();
    const remote = openFolder(folder);
    await sendSite(remote, BEFORE);
    await sendSite(breakingAt(remote, folder, 5), AFTER).catch(() => undefined);
    await sendSite(remote, BEFORE);
    expect(filesIn(folder)).toEqual([...BEFORE.paths, MARKER_FILE].sort());
  });
});

describe('what stands there', () => {
  test('another website is not touched, unless it is said to be this one', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'index.html'), '别的网站');
    writeFileSync(join(folder, 'note.txt'), '别的文件');
    const remote = openFolder(folder);
    await expect(sendSite(remote, BEFORE)).rejects.toThrow('没有本程序的标记');
    expect(filesIn(folder)).toEqual(['index.html', 'note.txt']);
    await sendSite(remote, BEFORE, { adopt: true });
    expect(filesIn(folder)).toEqual([...BEFORE.paths, MARKER_FILE, 'note.txt'].sort());
  });

  test('an internal site is not replaced by a public one', async () => {
    const folder = newFolder();
    await sendSite(openFolder(folder), BEFORE);
    const marker = join(folder, MARKER_FILE);
    const { formatMarker } = await import('../../../src/publish/marker.ts');
    writeFileSync(
      marker,
      formatMarker({ kind: 'site', edition: 'internal', files: BEFORE.digests }),
    );
    await expect(sendSite(openFolder(folder), AFTER)).rejects.toThrow('不能换成公开版网站');
  });

  test('a folder that is not there is no place', () => {
    expect(() => openFolder(join(newFolder(), 'none'))).toThrow('网络盘请先连上');
  });

  test('a changed and a missing file are told', async () => {
    const folder = newFolder();
    const remote = openFolder(folder);
    await sendSite(remote, BEFORE);
    writeFileSync(join(folder, 'index.html'), '改过');
    await remote.remove('assets/one.css');
    expect(await verifySite(remote, BEFORE)).toEqual([
      '服务器上缺少：assets/one.css',
      '服务器上的和发布版不同：index.html',
    ]);
    expect(existsSync(join(folder, 'assets'))).toBe(false);
  });
});

test('one person sends at a time; a lock that was left names its holder and can be taken away', async () => {
  const folder = newFolder();
  const remote = openFolder(folder);
  const now = new Date('2026-07-22T01:00:00Z');
  const options = { now, unlock: false };
  await withRemoteLock(remote, options, async () => {
    expect(readFileSync(join(folder, LOCK_FILE), 'utf8')).toContain('2026-07-22 09:00');
    await expect(withRemoteLock(remote, options, () => Promise.resolve())).rejects.toThrow(
      /正在发布：.*从 2026-07-22 09:00 开始/,
    );
  });
  expect(filesIn(folder)).toEqual([]);
  writeFileSync(join(folder, LOCK_FILE), '{');
  await expect(withRemoteLock(remote, options, () => Promise.resolve())).rejects.toThrow(
    '--unlock',
  );
  expect(await withRemoteLock(remote, { now, unlock: true }, () => Promise.resolve(7))).toBe(7);
  expect(filesIn(folder)).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['of this computer, which has ended, is taken over', hostname(), true],
  ['of another computer is left to it', 'another', false],
])('the lock of a run %s', async (_what, host, isTaken) => {
  const folder = newFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = {
    who: 'a@b',
    since: '2026-07-22 09:00',
    host,
    process: { pid, start: '' },
    run: 'x',
  };
  writeFileSync(join(folder, LOCK_FILE), JSON.stringify(left));
  const options = { now: new Date(0), unlock: false };
  const end = withRemoteLock(openFolder(folder), options, () => Promise.resolve(7));
  if (isTaken) expect(await end).toBe(7);
  else await expect(end).rejects.toThrow('a@b，从 2026-07-22 09:00 开始');
});

describe('a network drive', () => {
  const folder = newFolder();
  let disk: SmallDisk | undefined;
  beforeAll(() => {
    if (hasSmallDisks) disk = mountSmallDisk(folder);
  });
  afterAll(() => disk?.remove());

  standsBadDisks(
    () => Promise.resolve(openFolder(folder)),
    () => disk as SmallDisk,
  );
});
