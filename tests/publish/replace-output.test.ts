import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  freshOutput,
  recoverOutput,
  refuseOutput,
  replaceOutput,
} from '../../src/publish/replace-output.ts';
import { makeOutput, readOutput } from './make-output.ts';

describe('replaceOutput', () => {
  test('puts the fresh folder in the place of the old one and leaves nothing else', async () => {
    const root = makeOutput({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    const fresh = freshOutput(join(root, 'dist'));
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), 'new');
    await replaceOutput(fresh, join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readOutput(root, 'dist/index.html')).toBe('new');
  });

  test('works when there was no output', async () => {
    const root = makeOutput({ 'fresh-dist-1/index.html': 'new' });
    await replaceOutput(join(root, 'fresh-dist-1'), join(root, 'dist'));
    expect(readOutput(root, 'dist/index.html')).toBe('new');
  });

  test('keeps the old output when there is nothing to put in its place', async () => {
    const root = makeOutput({ 'dist/index.html': 'old' });
    await expect(replaceOutput(join(root, 'fresh-dist-1'), join(root, 'dist'))).rejects.toThrow();
    expect(readOutput(root, 'dist/index.html')).toBe('old');
  });

  test('replaces the remains of a crash between the two renames', async () => {
    const root = makeOutput({
      'dist-previous/index.html': 'old',
      'fresh-dist-1/index.html': 'new',
    });
    await replaceOutput(join(root, 'fresh-dist-1'), join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

test('recoverOutput puts back the only copy left by a crash', () => {
  const root = makeOutput({ 'dist-previous/index.html': 'old' });
  recoverOutput(join(root, 'dist'));
  expect(readOutput(root, 'dist/index.html')).toBe('old');
});

describe('freshOutput', () => {
  test('removes the folders of dead builds and leaves those of running ones', () => {
    const root = makeOutput({
      'fresh-dist-999999999/x': '',
      [`fresh-dist-${process.ppid}/x`]: '',
      'fresh-dist-notes/x': '',
    });
    const fresh = freshOutput(join(root, 'dist'));
    expect(dirname(fresh)).toBe(root);
    expect(existsSync(fresh)).toBe(false);
    expect(readdirSync(root)).toEqual([`fresh-dist-${process.ppid}`, 'fresh-dist-notes']);
  });
});

describe('refuseOutput', () => {
  test.each([
    ['no folder', {}, true],
    ['a built site', { 'dist/index.html': '', 'dist/assets/a.css': '' }, true],
    ['somebody’s documents', { 'dist/报告.docx': '' }, false],
    [
      'a project',
      { 'dist/index.html': '', 'dist/assets/a.css': '', 'dist/package.json': '' },
      false,
    ],
  ])('%s', (_name, files, fine) => {
    const out = join(makeOutput(files), 'dist');
    expect(refuseOutput(out) === undefined).toBe(fine);
  });
});
