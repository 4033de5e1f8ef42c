/** Where a kit keeps what it notes: beside itself, else where its user may write and nobody else has. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writableCache } from '../../../scripts/setup/cache-folder.ts';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'parkbrief-cache-'));

/** A folder of a program that takes no folder: even root can't make one below a file. */
function closedProgram(): string {
  const root = fresh();
  writeFileSync(join(root, '.cache'), '');
  return root;
}

test('a folder that can be written to has it', () => {
  const root = fresh();
  expect(writableCache(root, {})).toBe(join(root, '.cache'));
});

describe.skipIf(process.platform === 'win32')('a program that can’t be written to', () => {
  test('has it in the cache of its user', () => {
    const home = fresh();
    const root = closedProgram();
    const found = writableCache(root, { XDG_CACHE_HOME: home });
    expect(found.startsWith(join(home, 'parkbrief'))).toBe(true);
    expect(writableCache(root, { XDG_CACHE_HOME: home })).toBe(found);
    expect(writableCache(closedProgram(), { XDG_CACHE_HOME: home })).not.toBe(found);
  });

  test('has it in the temporary place of a user without a home', () => {
    const found = writableCache(closedProgram(), { HOME: '' });
    expect(found.startsWith(join(tmpdir(), 'parkbrief-'))).toBe(true);
  });

  test('does not take a folder that others may put compiled code into', () => {
    const home = fresh();
    const root = closedProgram();
    const planted = writableCache(root, { XDG_CACHE_HOME: home });
    chmodSync(planted, 0o777);
    expect(writableCache(root, { XDG_CACHE_HOME: home })).not.toBe(planted);
  });

  test('passes over a place that is a file', () => {
    const home = fresh();
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'parkbrief'), '');
    const found = writableCache(closedProgram(), { XDG_CACHE_HOME: home });
    expect(found.startsWith(tmpdir())).toBe(true);
    expect(found.startsWith(home)).toBe(false);
  });
});
