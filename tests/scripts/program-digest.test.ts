import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
  write('content/site.yaml', 'name: x');
  write('data/parks.csv', 'x');
});

describe('the digest of a program', () => {
  const digest = (content = 'content', edition = 'public') =>
    programDigest({ project, content: join(project, content), edition });

  test('is the same while nothing it is made from changes', () => {
    const before = digest();
    write('data/parks.csv', 'y');
    expect(digest()).toBe(before);
  });

  test.each([
    ['a source', () => write('src/page.astro', '<p>y</p>')],
    ['a new source', () => write('src/other.astro', '')],
    ['a text', () => write('content/home.mdx', 'x')],
    ['the settings', () => write('content/site.yaml', 'name: y')],
    ['a package', () => write('node_modules/.package-lock.json', '{}')],
    ['the environment of Vite', () => write('.env', 'X=1')],
    ['a file of public/', () => write('public/icon.svg', '<svg/>')],
  ])('changes with %s', (_, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  test('differs between editions and folders of texts', () => {
    write('other/site.yaml', 'name: x');
    expect(new Set([digest(), digest('other'), digest('content', 'internal')]).size).toBe(3);
  });
});
