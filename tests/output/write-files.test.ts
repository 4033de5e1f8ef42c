import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandFault } from '../../scripts/output/command-fault.ts';
import { refuseFile, writeFile, writeFiles } from '../../scripts/output/write-files.ts';
import { makeOutput, readOutput } from '../publish/make-output.ts';

const USE = { command: 'template' };

const files = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record));

describe('writeFiles', () => {
  test('writes every file, folders included, and leaves nothing beside them', () => {
    const root = makeOutput({});
    writeFiles(join(root, 'a/b'), files({ 'x.csv': '1', 'deeper/y.csv': '2' }), USE);
    expect(readOutput(root, 'a/b/x.csv')).toBe('1');
    expect(readOutput(root, 'a/b/deeper/y.csv')).toBe('2');
    expect(readdirSync(join(root, 'a/b')).sort()).toEqual(['deeper', 'x.csv']);
    expect(readdirSync(root)).toEqual(['a']);
  });

  test('replaces what it wrote itself, and not what was changed since', () => {
    const root = makeOutput({});
    writeFiles(root, files({ 'x.csv': '1', 'y.csv': '1' }), USE);
    writeFiles(root, files({ 'x.csv': '2', 'y.csv': '2' }), USE);
    expect(readOutput(root, 'x.csv')).toBe('2');
    writeFileSync(join(root, 'y.csv'), '改过');
    expect(() => writeFiles(root, files({ 'x.csv': '3', 'y.csv': '3' }), USE)).toThrow(
      `${root} 里已有：y.csv。`,
    );
    expect(readOutput(root, 'x.csv')).toBe('2');
    expect(readOutput(root, 'y.csv')).toBe('改过');
    writeFiles(root, files({ 'x.csv': '3', 'y.csv': '3' }), { ...USE, force: true });
    expect(readOutput(root, 'y.csv')).toBe('3');
    expect(readdirSync(root).sort()).toEqual(['x.csv', 'y.csv']);
  });

  test('changes nothing when one file cannot be written, and says which in Chinese', () => {
    const root = makeOutput({ 'x.csv': 'before', 'taken.csv/inside': '' });
    const written = files({ 'x.csv': 'after', 'new.csv': 'new', 'taken.csv': '' });
    expect(() => writeFiles(root, written, { ...USE, force: true })).toThrow(
      `${join(root, 'taken.csv')} 是一个文件夹`,
    );
    expect(readOutput(root, 'x.csv')).toBe('before');
    expect(readdirSync(root).sort()).toEqual(['taken.csv', 'x.csv']);
  });

  test('changes nothing when a folder of a file is a file', () => {
    const root = makeOutput({ content: 'a file' });
    const written = files({ 'a.csv': '', 'content/home.mdx': '' });
    expect(() => writeFiles(root, written, USE)).toThrow('有一级是文件');
    expect(readdirSync(root)).toEqual(['content']);
  });

  test('takes pictures away that it wrote before and does not write now, but nobody else’s', () => {
    const root = makeOutput({ 'slide-09.png': 'mine', 'notes.png': 'mine' });
    const use = { ...USE, stale: /^slide-\d+\.png$/ };
    writeFiles(root, files({ 'slide-01.png': '1', 'slide-02.png': '2', 'slide-03.png': '3' }), use);
    writeFileSync(join(root, 'slide-02.png'), 'mine');
    writeFiles(root, files({ 'slide-01.png': '1' }), use);
    expect(readdirSync(root).sort()).toEqual([
      'notes.png',
      'slide-01.png',
      'slide-02.png',
      'slide-09.png',
    ]);
  });
});

describe('writeFile', () => {
  test('knows what it wrote before by a sign in it, too', () => {
    const root = makeOutput({ 'README.md': 'made by us', 'notes.md': 'mine' });
    const use = { ...USE, isOurs: (bytes: Uint8Array) => Buffer.from(bytes).includes('by us') };
    writeFile(join(root, 'README.md'), 'made by us again', use);
    expect(readOutput(root, 'README.md')).toBe('made by us again');
    expect(() => writeFile(join(root, 'notes.md'), '', use)).toThrow(CommandFault);
  });

  test('keeps the mode of the file it replaces and leaves a read-only one alone', () => {
    const root = makeOutput({});
    const path = join(root, 'x.html');
    writeFile(path, '1', USE);
    chmodSync(path, 0o640);
    writeFile(path, '2', USE);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    chmodSync(path, 0o440);
    expect(() => writeFile(path, '3', USE)).toThrow('只读');
    expect(readFileSync(path, 'utf8')).toBe('2');
  });

  test('writes where a link leads, and leaves one that leads nowhere', () => {
    const root = makeOutput({ 'real/x.html': 'old' });
    symlinkSync(join(root, 'real/x.html'), join(root, 'link.html'));
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.html'));
    writeFile(join(root, 'link.html'), 'new', { ...USE, force: true });
    expect(readOutput(root, 'real/x.html')).toBe('new');
    expect(() => writeFile(join(root, 'broken.html'), 'new', USE)).toThrow('快捷方式');
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });
});

test('refuseFile says early that a file is in the way', () => {
  const root = makeOutput({ '汇报.docx': '我的' });
  mkdirSync(join(root, 'folder'));
  expect(() => refuseFile(join(root, '汇报.docx'), USE)).toThrow('加 --force');
  expect(() => refuseFile(join(root, 'folder'), USE)).toThrow('是一个文件夹');
  expect(() => refuseFile(join(root, '汇报.docx'), { ...USE, force: true })).not.toThrow();
  expect(() => refuseFile(join(root, 'new/汇报.docx'), USE)).not.toThrow();
});
