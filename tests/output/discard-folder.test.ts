import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discardFolder } from '../../scripts/output/discard-folder.ts';
import { digestOf } from '../../scripts/output/file-digest.ts';
import { formatMarker, MARKER_FILE } from '../../src/publish/marker.ts';
import { makeOutput } from '../publish/make-output.ts';

/** An old folder of ours with two pages, and its successor. */
function makeFolders(): { old: string; successor: string } {
  const files = { 'a.html': 'old a', 'z/z.html': 'old z' };
  const sums = Object.entries(files).map(([name, text]) => [name, digestOf(text)]);
  const marker = formatMarker({
    kind: 'site',
    edition: 'public',
    files: Object.fromEntries(sums) as Record<string, string>,
  });
  const root = makeOutput({
    ...prefixed('old/', { ...files, [MARKER_FILE]: marker }),
    'new/a.html': 'new a',
  });
  return { old: join(root, 'old'), successor: join(root, 'new') };
}

const prefixed = (prefix: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${prefix}${name}`, text]));

test('what the product wrote goes, and the folder with it', () => {
  const { old, successor } = makeFolders();
  expect(discardFolder(old, [successor])).toEqual([]);
  expect(existsSync(old)).toBe(false);
});

test('what somebody has added or changed stays, unless the successor has it', () => {
  const { old, successor } = makeFolders();
  for (const folder of [old, successor]) writeFileSync(join(folder, 'robots.txt'), 'carried over');
  writeFileSync(join(old, 'late.docx'), 'put there at the last moment');
  writeFileSync(join(old, 'a.html'), 'changed');
  expect(discardFolder(old, [successor])).toEqual(['a.html', 'late.docx']);
  expect(readdirSync(old).sort()).toEqual(['a.html', 'late.docx']);
});

test('what was half removed is known to be ours', () => {
  const { old, successor } = makeFolders();
  rmSync(join(old, 'a.html'));
  expect(existsSync(join(old, MARKER_FILE))).toBe(true);
  expect(discardFolder(old, [successor])).toEqual([]);
  expect(existsSync(old)).toBe(false);
});
