/** The command, on releases that are written here without a build. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { nextManifest } from '../../src/publish/release/next-manifest.ts';
import { compareSiteFiles, currentSite } from '../../src/publish/release/site-files.ts';
import { readReleases } from '../../scripts/releases/store.ts';
import { writeRelease } from '../../scripts/releases/write-release.ts';
import { parkbrief, type Run } from './run-parkbrief.ts';
import { AFTER, BEFORE } from './send/small-site.ts';

let folder = '';
let server = '';

function release(site: typeof BEFORE, published: string): void {
  const store = readReleases(join(folder, 'releases'));
  const facts = { period: '2026-06', published, approvedBy: '王主任', sources: {} };
  const manifest = nextManifest(store, facts, site, compareSiteFiles(currentSite(store), site));
  const parts = { manifest, read: site.read, sources: new Map<string, Uint8Array>() };
  writeRelease(store.folder, { ...parts, signOff: () => '' }, 'release');
}

function publish(...args: string[]): Promise<Run> {
  const places = ['--releases', join(folder, 'releases'), '--content', join(folder, 'content')];
  return parkbrief('publish', ...args, ...places);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parkbrief-publish-'));
  server = join(folder, 'server');
  for (const name of ['server', 'content']) mkdirSync(join(folder, name));
  release(BEFORE, '2026-07-10 09:00');
});

test('a release goes to a folder, the next one after it, and an earlier one back', async () => {
  const first = await publish('--to', server, '--verify');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('传了 4 个文件');
  expect(first.stdout).toContain('读回 4 个文件逐个核对，和发布版一致');
  release(AFTER, '2026-08-10 09:00');
  const dry = await publish('--to', server, '--dry-run');
  expect(dry.stdout).toMatch(/传 assets\/two\.css[\s\S]*传 index\.html\n {2}删 assets\/one\.css/);
  expect(readdirSync(server)).not.toContain('plan');
  expect((await publish('--to', server)).stdout).toContain('发布版 2026-06-r2 已发到');
  expect(readdirSync(server)).toContain('plan');
  expect((await publish('--to', server)).stdout).toContain('已经是这一版');
  expect((await publish('--to', server, '--release', '2026-06-r1')).status).toBe(0);
  expect(readdirSync(server)).not.toContain('plan');
});

test('a place of publish.yaml is found by its name, and alone without one', async () => {
  const file = join(folder, 'content', 'publish.yaml');
  writeFileSync(file, `网络盘:\n  type: folder\n  path: ${server}\n`);
  expect((await publish('--to', '网站')).stderr).toContain('publish.yaml 里有：网络盘');
  expect((await publish()).status).toBe(0);
  writeFileSync(file, '网络盘:\n  type: folder\n  password: 1\n');
  expect(await publish('--to', '网络盘')).toMatchObject({ status: 2 });
});

test.each<[string, string[], number, string]>([
  ['no place', [], 2, '没有'],
  ['a release there is not', ['--to', '.', '--release', '2020-01-r1'], 2, '有的是：2026-06-r1'],
  ['a folder there is not', ['--to', '/none'], 2, '没有'],
])('%s is told', async (_what, args, status, message) => {
  const run = await publish(...args);
  expect(run).toMatchObject({ status, stdout: '' });
  expect(run.stderr).toContain(message);
});

test('what was changed on the server is told when it is read back', async () => {
  await publish('--to', server);
  writeFileSync(join(server, 'index.html'), '改过');
  const { status, stderr } = await publish('--to', server, '--verify');
  expect(stderr).toContain('服务器上的和发布版不同：index.html');
  expect(status).toBe(1);
});

test('a changed release is not sent', async () => {
  const file = join(folder, 'releases', '2026-06-r1', 'release.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"2026-06-r1"', '"2026-06-r2"'));
  expect(await publish('--to', server)).toMatchObject({ status: 1, stdout: '' });
  expect(readdirSync(server)).toEqual([]);
});

test('a file where a folder has to be breaks the sending off; the lock is gone and the next run ends it', async () => {
  writeFileSync(join(server, 'land'), '别人的');
  const { status, stderr } = await publish('--to', server);
  expect(stderr).toContain('没有传完');
  expect(status).toBe(3);
  expect(readdirSync(server)).not.toContain('parkbrief-lock.json');
  rmSync(join(server, 'land'));
  expect((await publish('--to', server, '--verify')).status).toBe(0);
});
