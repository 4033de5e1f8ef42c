import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withBundlingLock, withFileLock } from '../../scripts/output/lock.ts';
import { isRunning, thisProcess } from '../../scripts/output/running-process.ts';
import { stateFolder } from '../../scripts/output/state-folder.ts';

const LOCK = join(stateFolder('locks'), 'files');

test('a process is known by its number and its start', () => {
  const { pid, start } = thisProcess();
  expect(isRunning({ pid, start })).toBe(true);
  expect(isRunning({ pid, start: '1' })).toBe(process.platform === 'win32');
  const ended = spawnSync(process.execPath, ['-e', '0']).pid;
  expect(isRunning({ pid: ended, start: '' })).toBe(false);
});

test('the lock can be asked for inside itself, and is free afterwards, whatever happens', () => {
  expect(withFileLock(() => withFileLock(() => existsSync(LOCK)))).toBe(true);
  expect(() =>
    withFileLock(() => {
      throw new Error('inside');
    }),
  ).toThrow('inside');
  expect(withFileLock(() => 'free')).toBe('free');
});

test.each([
  ['a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, start: '1' })],
  ['another process of the same number', JSON.stringify({ ...thisProcess(), start: '1' })],
])('a lock of %s blocks nobody', async (_name, content) => {
  const lock = join(stateFolder('locks'), 'bundling');
  writeFileSync(lock, content);
  expect(await withBundlingLock(async () => readFileSync(lock, 'utf8'))).not.toBe(content);
  expect(existsSync(lock)).toBe(false);
});
