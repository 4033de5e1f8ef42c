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
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandFault } from '../../scripts/output/command-fault.ts';
import { readMarker } from '../../scripts/output/marker.ts';
import { MARKER_FILE } from '../../src/publish/marker.ts';
import { claimFolder, type FolderUse } from '../../scripts/output/owned-folder.ts';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { makeOutput, readOutput } from '../publish/make-output.ts';

const SITE: FolderUse = { command: 'build', kind: 'site', edition: 'public' };

type Files = Readonly<Record<string, string>>;

/** Publishes a folder of these files and gives what staff are told. */
function publish(out: string, files: Files, use: FolderUse = SITE): string[] {
  const claim = claimFolder(out, use);
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(claim.fresh, path)), { recursive: true });
      writeFileSync(join(claim.fresh, path), content);
    }
    return claim.publish();
  } finally {
    claim.abandon();
  }
}

/** A folder with a published site in `dist`. */
function withSite(files: Files = { 'index.html': 'old', 'gone.html': 'old' }): string {
  const root = makeOutput({});
  expect(publish(join(root, 'dist'), files)).toEqual([]);
  return root;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('publishing', () => {
  test('puts the new folder in the place of the old one and leaves nothing else', () => {
    const root = withSite();
    expect(publish(join(root, 'dist'), { 'index.html': 'new' })).toEqual([]);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(filesBelow(join(root, 'dist'))).toEqual(['index.html', MARKER_FILE]);
    expect(readOutput(root, 'dist/index.html')).toBe('new');
  });

  test('marks what it wrote, with edition, versions and sums; the same for the same files', () => {
    const roots = [withSite(), withSite()];
    const marker = readMarker(join(roots[0] as string, 'dist'));
    expect(marker).toMatchObject({
      product: 'parkbrief',
      dataFormat: 1,
      kind: 'site',
      edition: 'public',
    });
    expect(Object.keys(marker?.files ?? {})).toEqual(['gone.html', 'index.html']);
    const [one, other] = roots.map((root) => readOutput(root, `dist/${MARKER_FILE}`));
    expect(one).toBe(other);
  });

  test('gives files and folders the mode a web server needs, whatever the umask', () => {
    const before = process.umask(0o077);
    try {
      const root = withSite({ 'index.html': '', 'a/b/c.html': '' });
      const modes = ['', 'index.html', MARKER_FILE, 'a', 'a/b', 'a/b/c.html'].map((name) =>
        (statSync(join(root, 'dist', name)).mode & 0o777).toString(8),
      );
      expect(modes).toEqual(['755', '644', '644', '755', '755', '644']);
    } finally {
      process.umask(before);
    }
  });

  test('replaces where a link leads, and leaves the link', () => {
    const root = withSite();
    symlinkSync(join(root, 'dist'), join(root, 'link'));
    publish(join(root, 'link'), { 'index.html': 'new' });
    expect(readdirSync(root).sort()).toEqual(['dist', 'link']);
    expect(readOutput(root, 'dist/index.html')).toBe('new');
  });

  test('makes the folders that are missing, and removes them again when nothing is published', () => {
    const root = makeOutput({});
    const out = join(root, 'a/b/dist');
    claimFolder(out, SITE).abandon();
    expect(readdirSync(root)).toEqual([]);
    publish(out, { 'index.html': '' });
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });
});

describe('files of others in a folder of ours', () => {
  test('move along and are named, at every build', () => {
    const root = withSite();
    const out = join(root, 'dist');
    mkdirSync(join(out, 'docs/空文件夹'), { recursive: true });
    writeFileSync(join(out, 'docs/说明.docx'), '说明');
    writeFileSync(join(out, 'robots.txt'), 'x');
    chmodSync(join(out, 'robots.txt'), 0o600);
    symlinkSync('robots.txt', join(out, 'link.txt'));
    for (let build = 0; build < 2; build += 1) {
      const notes = publish(out, { 'index.html': `new ${build}` });
      expect(notes).toEqual([
        `${out} 里有 3 个不是程序生成的文件，照原样保留：docs/说明.docx、link.txt、robots.txt`,
      ]);
      expect(readdirSync(root)).toEqual(['dist']);
      expect(readOutput(out, 'docs/说明.docx')).toBe('说明');
      expect(statSync(join(out, 'robots.txt')).mode & 0o777).toBe(0o600);
      expect(existsSync(join(out, 'docs/空文件夹'))).toBe(true);
      expect(readOutput(out, 'index.html')).toBe(`new ${build}`);
    }
  });

  test('stand beside it when they were changed or are in the way, and are named', () => {
    const root = withSite({ 'index.html': 'old', 'about.html': 'old' });
    const out = join(root, 'dist');
    writeFileSync(join(out, 'index.html'), '手工改过');
    writeFileSync(join(out, 'report'), '一个文件');
    const notes = publish(out, { 'index.html': 'new', 'report/2026-06.html': 'new' });
    const [aside = ''] = readdirSync(root).filter((name) => name !== 'dist');
    expect(aside).toMatch(/^dist-kept-[0-9a-f]{6}$/);
    expect(notes).toEqual([
      `${out} 里有 2 个文件生成以后被改过，已换成新生成的；改过的另存在 ${join(root, aside)}：index.html、report`,
    ]);
    expect(readOutput(root, `${aside}/index.html`)).toBe('手工改过');
    expect(readOutput(root, `${aside}/report`)).toBe('一个文件');
    expect(readOutput(out, 'index.html')).toBe('new');
    expect(readOutput(out, 'report/2026-06.html')).toBe('new');
    expect(publish(out, { 'index.html': 'newer' })).toEqual([]);
  });
});

describe('a folder that is not ours', () => {
  const marked = readOutput(withSite(), `dist/${MARKER_FILE}`);
  const FOREIGN: readonly (readonly [string, Files, string])[] = [
    ['another website', { 'dist/index.html': '', 'dist/assets/a.css': '' }, '没有本程序的标记'],
    ['somebody’s documents', { 'dist/报告.docx': '' }, '里有别的文件（报告.docx）'],
    [
      'a project',
      { 'dist/index.html': '', 'dist/assets/a.css': '', 'dist/package.json': '' },
      '没有本程序的标记',
    ],
    ['a file', { dist: 'x' }, '是一个文件，不是文件夹'],
    [
      'a marker somebody has changed',
      { 'dist/index.html': '', [`dist/${MARKER_FILE}`]: marked.replace('public', 'internal') },
      '被改过或已损坏',
    ],
    [
      'a marker of something else',
      { 'dist/index.html': '', [`dist/${MARKER_FILE}`]: '{"name":"park"}' },
      '被改过或已损坏',
    ],
  ];

  test.each(FOREIGN)('%s is left as it is, with a message', (_name, files, message) => {
    const root = makeOutput(files);
    const before = digestOf([root]);
    expect(() => publish(join(root, 'dist'), { 'index.html': 'new' })).toThrow(CommandFault);
    expect(() => publish(join(root, 'dist'), { 'index.html': 'new' })).toThrow(message);
    expect(digestOf([root])).toBe(before);
  });

  test('a link that leads nowhere is left as it is', () => {
    const root = makeOutput({});
    symlinkSync(join(root, 'nowhere'), join(root, 'dist'));
    expect(() => claimFolder(join(root, 'dist'), SITE)).toThrow('指向别处的快捷方式');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('put there while ours was being made is left as it is', () => {
    const root = makeOutput({});
    const out = join(root, 'dist');
    const claim = claimFolder(out, SITE);
    mkdirSync(out);
    writeFileSync(join(out, '报告.docx'), '');
    expect(() => claim.publish()).toThrow('没有本程序的标记');
    claim.abandon();
    expect(filesBelow(root)).toEqual(['dist/报告.docx']);
  });

  test('beside the output is never touched, whatever its name', () => {
    const root = withSite();
    const names = ['dist-previous', `fresh-dist-2025`, 'dist-kept-notes', '.parkbrief-x'];
    for (const name of names) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'index.html'), name);
    }
    publish(join(root, 'dist'), { 'index.html': 'new' });
    claimFolder(join(root, 'dist'), SITE).abandon();
    expect(readdirSync(root).sort()).toEqual([...names, 'dist'].sort());
    for (const name of names) {
      expect(readFileSync(join(root, name, 'index.html'), 'utf8')).toBe(name);
    }
  });
});

describe('a folder of ours of another kind', () => {
  test.each([
    [{ ...SITE, edition: 'internal' }, '里是公开版，不能用内部版替换'],
    [{ ...SITE, kind: 'bundle' }, '里是本程序生成的网站'],
  ] satisfies [FolderUse, string][])('is not replaced by %j', (use, message) => {
    const root = withSite();
    const before = digestOf([root]);
    expect(() => publish(join(root, 'dist'), { 'index.html': 'new' }, use)).toThrow(message);
    expect(digestOf([root])).toBe(before);
  });
});
