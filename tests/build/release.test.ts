/** A release is written whole, follows the one before, can be taken back, and shows any later change. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReleases } from '../../scripts/releases/store.ts';
import { verifyReleases } from '../../scripts/releases/verify.ts';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { isArchive } from '../../src/publish/archive/addresses.ts';
import { parseManifest, type ReleaseManifest } from '../../src/publish/release/manifest.ts';
import type { Run } from '../scripts/run-parkbrief.ts';
import { runCommand } from './run-build.ts';
import { putSmallPark } from './small-park.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-release-'));
const [out, store] = [join(folder, 'dist'), join(folder, 'releases')];
let data = '';
let site = '';

const PERMISSION = `publication:
  - covers: [COVERS]
    allowedBy: 统计局
    rule: 公布办法
    since: 2026-01-01
`;

function run(verb: string, ...args: readonly string[]): Run {
  const places = ['--releases', store, '--out', out];
  return runCommand(verb, ...args, ...places, '--data', data, '--content', join(folder, 'content'));
}

const release = (...args: string[]): Run => run('release', '--approved-by', '王主任', ...args);
const list = (...args: string[]): Run => runCommand('releases', '--releases', store, ...args);

function manifest(name: string): ReleaseManifest {
  const text = readFileSync(join(store, name, 'release.json'), 'utf8');
  return parseManifest(text) as ReleaseManifest;
}

function edit(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(() => {
  ({ data } = putSmallPark(folder));
  site = join(folder, 'content', 'site.yaml');
});

describe('what is refused leaves nothing behind', () => {
  const nothing = (): void => {
    expect(existsSync(store)).toBe(false);
    expect(existsSync(out)).toBe(false);
  };

  test('without an approver, and with a period that is none', () => {
    const unsigned = run('release');
    expect(unsigned).toMatchObject({ status: 2, stdout: '' });
    expect(unsigned.stderr).toContain('--approved-by');
    expect(release('--period', '六月')).toMatchObject({ status: 2 });
    nothing();
  });

  test('a table nobody has allowed to be public is named, and how to mend it', () => {
    const { status, stderr } = release();
    expect(status).toBe(1);
    expect(stderr).toMatch(/没有发布：.*指标数据（.+）.*没有写明由谁批准公开/);
    expect(stderr).toContain('publication');
    nothing();
  });

  test('a permission for something there is not, and a period the data have not reached', () => {
    appendFileSync(site, PERMISSION.replace('COVERS', '指标表格'));
    expect(release().stderr).toContain('covers 写的 指标表格 不是表名，也不是指标分组');
    const tables = readdirSync(data).map((file) => file.replace('.csv', ''));
    edit(site, '指标表格', tables.filter((name) => name !== 'parcels').join(', '));
    expect(release('--period', '2026-07').stderr).toContain('数据最新一期是 2026-06');
    edit(site, /^published: .*$/m, 'published: 2090-01-01 09:00');
    expect(release().stderr).toContain('还没有到');
    edit(site, /^published: .*$/m, 'published: 2026-07-22 09:00');
    nothing();
  });
});

test('the first release holds the whole site, what it was made from, and a sheet with its digest', () => {
  const { status, stderr, stdout } = release('--period', '2026-06');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('发布版 2026-06-r1 已存入');
  const first = manifest('2026-06-r1');
  expect(first).toMatchObject({ previous: null, deleted: [], approvedBy: '王主任' });
  expect(first.changed).toEqual(Object.keys(first.site).sort());
  const zip = unzipSync(readFileSync(join(store, '2026-06-r1', 'site.zip')));
  expect(Object.keys(zip).every((name) => /^[\x21-\x7e]+$/.test(name))).toBe(true);
  for (const name of Object.keys(zip)) {
    expect(Buffer.from(zip[name] as Uint8Array).equals(readFileSync(join(out, name)))).toBe(true);
  }
  expect(Object.keys(zip)).toHaveLength(
    readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length,
  );
  const kept = unzipSync(readFileSync(join(store, '2026-06-r1', 'internal-sources.zip')));
  expect(Buffer.from(kept['content/site.yaml'] as Uint8Array)).toEqual(readFileSync(site));
  const sheet = readFileSync(join(store, '2026-06-r1', 'sign-off.html'), 'utf8');
  const inspection = readFileSync(join(store, '2026-06-r1', 'internal-inspection.html'), 'utf8');
  expect(inspection).toContain('各栏目哪天到期');
  expect(Object.keys(zip)).not.toContain('internal-inspection.html');
  expect(stdout).toMatch(/自查.*否决 \d+ 处/);
  const { stdout: proof, status: sound } = list('--verify');
  const [, digest = 'none'] = /校验码 ([0-9a-f]{64})/.exec(proof) ?? [];
  expect(sound).toBe(0);
  expect(sheet).toContain(digest);
  expect(sheet).toContain('统计局');
});

test('the same again is no release; another needs a later time of publication', () => {
  edit(join(data, 'observations.csv'), '52.14', '52.20');
  const { status, stderr } = release();
  expect(status).toBe(1);
  expect(stderr).toContain('不晚于上一个发布版 2026-06-r1');
  expect(readdirSync(store)).toEqual(['2026-06-r1']);
});

test('the next one lists old and new values, holds only what changed and follows the first', () => {
  edit(site, /^published: .*$/m, 'published: 2026-08-03 09:00');
  const { status, stdout } = release();
  expect(status).toBe(0);
  expect(stdout).toContain('52.14→52.20');
  const second = manifest('2026-06-r2');
  expect(second.previous?.name).toBe('2026-06-r1');
  expect(second.changed.length).toBeLessThan(Object.keys(second.site).length);
  expect(second.pages).toContain('index.html');
  const sheet = readFileSync(join(store, '2026-06-r2', 'sign-off.html'), 'utf8');
  expect(sheet).toContain('52.20');
  const zip = unzipSync(readFileSync(join(store, '2026-06-r2', 'changes.zip')));
  expect(Object.keys(zip).sort()).toEqual([...second.changed, 'parkbrief.json'].sort());
});

test('a rollback is a release of its own, with its reason, and gives the site of then to the byte', () => {
  const unknown = run('rollback', '2025-01-r1', '--reason', '数有误', '--approved-by', '王主任');
  expect(unknown).toMatchObject({ status: 2 });
  expect(unknown.stderr).toContain('2026-06-r1、2026-06-r2');
  const before = digestOf([join(store, '2026-06-r1'), join(store, '2026-06-r2')]);
  const done = run('rollback', '2026-06-r1', '--reason', '数有误', '--approved-by', '王主任');
  expect(done).toMatchObject({ status: 0, stderr: '' });
  expect(done.stdout).toContain('记为发布版 2026-06-r3');
  const third = manifest('2026-06-r3');
  const first = manifest('2026-06-r1');
  const live = (site: ReleaseManifest['site']): [string, string][] =>
    Object.entries(site).filter(([path]) => !isArchive(path));
  expect(live(third.site)).toEqual(live(first.site));
  expect(third.rollback).toEqual({ to: '2026-06-r1', reason: '数有误' });
  const zip = unzipSync(readFileSync(join(store, '2026-06-r1', 'site.zip')));
  for (const [name, bytes] of Object.entries(zip)) {
    if (isArchive(name) || name === 'parkbrief.json') continue;
    expect(Buffer.from(bytes).equals(readFileSync(join(out, name)))).toBe(true);
  }
  expect(digestOf([join(store, '2026-06-r1'), join(store, '2026-06-r2')])).toBe(before);
  expect(list().stdout).toMatch(/^2026-06-r3.*现在的.*退回到 2026-06-r1：数有误/);
  expect(list('--verify')).toMatchObject({ status: 0, stderr: '' });
});

describe('any later change is found', () => {
  const spoil = (file: string, change: (path: string) => void, expected: RegExp): void => {
    const path = join(store, file);
    const before = existsSync(path) ? readFileSync(path) : undefined;
    change(path);
    const faults = verifyReleases(readReleases(store)).join('\n');
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
    expect(faults).toMatch(expected);
    expect(verifyReleases(readReleases(store))).toEqual([]);
  };

  test.each<[string, (path: string) => void, RegExp]>([
    [
      '2026-06-r1/changes/index.html',
      (path) => appendFileSync(path, ' '),
      /2026-06-r1 里有文件被改过：changes\/index.html/,
    ],
    ['2026-06-r2/site.zip', (path) => rmSync(path), /2026-06-r2 里缺少文件：site.zip/],
    [
      '2026-06-r2/note.txt',
      (path) => writeFileSync(path, '附注'),
      /2026-06-r2 里多了文件：note.txt/,
    ],
    ['2026-06-r1/parkbrief.json', (path) => writeFileSync(path, '{}'), /2026-06-r1 的标记/],
    [
      '2026-06-r1/release.json',
      (path) => edit(path, '王主任', '李主任'),
      /2026-06-r1 的 release.json 被改过：与 2026-06-r2 记下的校验码不符/,
    ],
    ['2026-06-r2/release.json', (path) => writeFileSync(path, '{'), /2026-06-r2 没有 release.json/],
  ])('%s', (file, change, expected) => spoil(file, change, expected));

  test('and nothing is released on broken records', () => {
    const path = join(store, '2026-06-r1', 'release.json');
    const text = readFileSync(path, 'utf8');
    edit(path, '王主任', '李主任');
    edit(site, /^published: .*$/m, 'published: 2026-08-04 09:00');
    const refused = release();
    const found = list('--verify');
    writeFileSync(path, text);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('发布记录有问题，没有发布');
    expect(found).toMatchObject({ status: 1 });
    expect(found.stderr).toContain('记下的校验码不符');
    expect(readdirSync(store)).toHaveLength(3);
  });
});

test('releases never lie within the site that is uploaded', () => {
  const inside = runCommand(
    'release',
    '--approved-by',
    '王',
    '--out',
    out,
    '--releases',
    join(out, 'r'),
  );
  expect(inside).toMatchObject({ status: 1 });
  expect(inside.stderr).toContain('发布记录不能放在网站文件夹里');
});
