import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findProgram, keepProgram } from '../../src/publish/program-store.ts';

let project: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'parkbrief-programs-'));
  write('out/assets/a.css', 'p{}');
  write('server/entry.mjs', 'export {};');
  write('server/chunks/page.mjs', 'export {};');
});

function keep(digest: string): void {
  keepProgram(project, digest, join(project, 'server'), join(project, 'out'));
}

describe('a kept program', () => {
  test('is found with its modules and the files beside the pages', () => {
    keep('one');
    const kept = findProgram(project, 'one');
    expect(readFileSync(kept?.entry ?? '', 'utf8')).toBe('export {};');
    expect(readFileSync(join(kept?.fixed ?? '', 'assets/a.css'), 'utf8')).toBe('p{}');
  });

  test('is not found by another digest', () => {
    keep('one');
    expect(findProgram(project, 'two')).toBeUndefined();
  });

  test.each([
    ['a module was changed', () => write('.cache/programs/one/bundle/chunks/page.mjs', 'export')],
    ['a stylesheet was cut off', () => write('.cache/programs/one/static/assets/a.css', '')],
    ['a file was added', () => write('.cache/programs/one/static/extra.txt', 'x')],
    [
      'a module is missing',
      () => rmSync(join(project, '.cache/programs/one/bundle/chunks/page.mjs')),
    ],
    [
      'a folder is missing',
      () => rmSync(join(project, '.cache/programs/one/static'), { recursive: true }),
    ],
    ['its sums are damaged', () => write('.cache/programs/one/sums.json', '[')],
    ['it was never finished', () => rmSync(join(project, '.cache/programs/one/sums.json'))],
  ])('is not used when %s', (_, damage) => {
    keep('one');
    damage();
    expect(findProgram(project, 'one')).toBeUndefined();
    keep('one');
    expect(findProgram(project, 'one')).toBeDefined();
  });

  test('goes when many others came after it', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (const name of names) keep(name);
    expect(names.filter((name) => findProgram(project, name) !== undefined)).toHaveLength(6);
  });

  test.each([
    [1e6, true],
    [65e6, false],
  ])('leaves %i bytes of compiled code: %s', (bytes, left) => {
    write('.cache/compiled/v24/a', 'x'.repeat(bytes));
    keep('one');
    expect(existsSync(join(project, '.cache/compiled'))).toBe(left);
  });
});
