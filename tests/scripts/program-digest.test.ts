import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { programDigest } from '../../scripts/setup/program-digest.ts';

let project: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'parkbrief-digest-'));
  write('src/page.astro', '<p>x</p>');
  write('data/parks.csv', 'x');
});

describe('the digest of a program', () => {
  const digest = () => programDigest(project);

  test('is the same where a copy of the project lies', () => {
    const before = digest();
    const copy = mkdtempSync(join(tmpdir(), 'parkbrief-digest-copy-'));
    cpSync(project, copy, { recursive: true });
    expect(programDigest(copy)).toBe(before);
  });

  test('is the same while nothing it is made from changes', () => {
    const before = digest();
    write('data/parks.csv', 'y');
    write('content/home.mdx', 'x');
    expect(digest()).toBe(before);
  });

  test.each([
    ['a source', () => write('src/page.astro', '<p>y</p>')],
    ['a new source', () => write('src/other.astro', '')],
    ['a package', () => write('node_modules/.package-lock.json', '{}')],
    ['the environment of Vite', () => write('.env', 'X=1')],
    ['a file of public/', () => write('public/icon.svg', '<svg/>')],
  ])('changes with %s', (_, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });
});
