/**
 * Every command that writes, by what stands where it is to write: nothing that is not the product's is
 * overwritten, emptied, renamed or removed.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { dataFolderWith, parkbrief } from './run-parkbrief.ts';

let site = '';
let data = '';
beforeAll(() => {
  site = join(newFolder(), 'dist');
  for (const [path, text] of [
    ['index.html', '<h1>首页</h1>'],
    ['deck/index.html', '<h1>演示</h1>'],
    [
      'report/2026-06.html',
      '<main><div class="report-head"><h1>汇报</h1></div><div class="report-body"></div></main>',
    ],
    ['poster/2026-06.html', '<main class="poster"></main>'],
  ] as const) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  data = dataFolderWith();
});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parkbrief-targets-'));
}

/** The commands that write a folder, and those that write a file, to `target`. */
const FOLDERS: Readonly<Record<string, (target: string) => string[]>> = {
  build: (target) => ['build', '--out', target],
  'build --edition internal': (target) => ['build', '--edition', 'internal', '--out', target],
  bundle: (target) => ['bundle', '--site', site, '--out', target],
};
const FILES: Readonly<Record<string, (target: string) => string[]>> = {
  'bundle, zip': (target) => ['bundle', '--site', site, '--out', `${target}.zip`],
  'report --docx': (target) => ['report', '--site', site, '--docx', target],
  'report --pdf': (target) => ['report', '--site', site, '--pdf', target],
  'deck --pdf': (target) => ['deck', '--site', site, '--pdf', target],
  'deck --pptx': (target) => ['deck', '--site', site, '--pptx', target],
  dictionary: (target) => ['dictionary', '--out', target],
  export: (target) => ['export', '--data', data, '--xlsx', `${target}.xlsx`],
  'check --html': (target) => ['check', '--data', data, '--html', `${target}.html`],
  'diff --html': (target) => ['diff', data, data, '--data', data, '--html', `${target}.html`],
};
/** Commands that write files of known names into a folder somebody may use for other things. */
const INTO: Readonly<Record<string, readonly [name: string, args: (target: string) => string[]]>> =
  {
    'deck --png': ['slide-01.png', (target) => ['deck', '--site', site, '--png', target]],
    article: ['article.html', (target) => ['article', '--site', site, '--out', target]],
    poster: ['poster-2026-06-1080.png', (target) => ['poster', '--site', site, '--out', target]],
    template: ['parks.csv', (target) => ['template', 'parks', '--out', target]],
    'template --start': ['data/parks.csv', (target) => ['template', 'parks', '--start', target]],
    'check --annotated': [
      'parks.csv',
      (target) => ['check', '--data', data, '--annotated', target],
    ],
    'check --annotated, texts': [
      '文稿/home.mdx',
      (target) => ['check', '--data', data, '--annotated', target],
    ],
    tools: ['发布页.html', (target) => ['tools', '--out', target]],
  };

/** The command fails with one Chinese message about `named`, and the folder is as it was. */
async function expectRefused(
  folder: string,
  named: string,
  args: readonly string[],
): Promise<void> {
  const before = digestOf([folder]);
  const names = readdirSync(folder);
  const { status, stderr, stdout } = await parkbrief(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(named);
  expect(stderr).toMatch(/请/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(digestOf([folder])).toBe(before);
  expect(readdirSync(folder)).toEqual(names);
}

const FOREIGN: Readonly<Record<string, (target: string) => void>> = {
  'another website': (target) => {
    mkdirSync(join(target, 'assets'), { recursive: true });
    writeFileSync(join(target, 'index.html'), '别的网站');
  },
  'a file': (target) => writeFileSync(target, '一个文件'),
};

describe.each(Object.entries(FOLDERS))('%s', (_name, args) => {
  test.each(Object.entries(FOREIGN))('refuses where %s stands', async (_what, put) => {
    const folder = newFolder();
    const target = join(folder, 'X');
    put(target);
    for (const name of ['X-previous', 'fresh-X-2025']) mkdirSync(join(folder, name));
    await expectRefused(folder, target, args(target));
  });
});

describe.each(Object.entries(FILES))('%s', (_name, args) => {
  test('refuses where a file of somebody stands, and where a folder does', async () => {
    const folder = newFolder();
    const target = args(join(folder, 'X')).at(-1) as string;
    writeFileSync(target, '我的文件');
    await expectRefused(folder, basename(target), args(join(folder, 'X')));
    const other = newFolder();
    mkdirSync(args(join(other, 'X')).at(-1) as string);
    await expectRefused(other, '是一个文件夹', args(join(other, 'X')));
  });
});

describe.each(Object.entries(INTO))('%s', (_name, [file, args]) => {
  test('refuses where a file of somebody has the name of one it writes', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '我的文件');
    writeFileSync(join(folder, '别的.docx'), '');
    await expectRefused(folder, file, args(folder));
  });

  test('refuses where the folder is a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'X'), '一个文件');
    await expectRefused(folder, join(folder, 'X'), args(join(folder, 'X')));
  });
});

describe('--force', () => {
  test.each([
    ['template', 'parks.csv', (folder: string) => ['template', 'parks', '--out', folder]],
    ['dictionary', 'x.md', (folder: string) => ['dictionary', '--out', join(folder, 'x.md')]],
    [
      'bundle',
      'x.zip',
      (folder: string) => ['bundle', '--site', site, '--out', join(folder, 'x.zip')],
    ],
  ] as const)('%s overwrites what stands there, and leaves the rest', async (_name, file, args) => {
    const folder = newFolder();
    writeFileSync(join(folder, file), '我的文件');
    writeFileSync(join(folder, '别的.docx'), '别的');
    expect((await parkbrief(...args(folder), '--force')).status).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).not.toBe('我的文件');
    expect(readFileSync(join(folder, '别的.docx'), 'utf8')).toBe('别的');
    // Now it is the product's.
    expect((await parkbrief(...args(folder))).status).toBe(0);
  });
});

/** Commands that read the tables of a data folder to write something of them. */
const READING: readonly (readonly [name: string, args: (folder: string) => string[]])[] = [
  ['tidy --write', (folder) => ['tidy', '--data', folder, '--write']],
  [
    'import --write',
    (folder) => ['import', join(folder, 'targets.csv'), '--data', folder, '--write'],
  ],
  ['export', (folder) => ['export', '--data', folder, '--xlsx', join(newFolder(), 'x.xlsx')]],
];

test.each(READING)(
  '%s does not take a linked table for one that is missing',
  async (_name, args) => {
    const folder = dataFolderWith();
    const elsewhere = join(newFolder(), 'targets.csv');
    renameSync(join(folder, 'targets.csv'), elsewhere);
    symlinkSync(elsewhere, join(folder, 'targets.csv'));
    const before = readFileSync(elsewhere);
    await expectRefused(folder, 'targets.csv', args(folder));
    expect(readFileSync(elsewhere)).toEqual(before);
  },
);

test('a bundle for a stick can be read by everybody, and its folder is the product’s', async () => {
  const folder = newFolder();
  const out = join(folder, 'usb');
  expect((await parkbrief('bundle', '--site', site, '--out', out)).status).toBe(0);
  expect(statSync(join(out, 'site/index.html')).mode & 0o777).toBe(0o644);
  writeFileSync(join(out, '讲稿.docx'), '讲稿');
  const again = await parkbrief('bundle', '--site', site, '--out', out);
  expect(again.stderr).toContain('照原样保留：讲稿.docx');
  expect(readFileSync(join(out, '讲稿.docx'), 'utf8')).toBe('讲稿');
  expect(readdirSync(folder)).toEqual(['usb']);
});
