/** The three commands of a month and the way back, from staff's tables to what a server gives. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasOpenSsh,
  type OpenSshServer,
  startOpenSsh,
} from '../scripts/send/servers/openssh-server.ts';
import type { Run } from '../scripts/run-parkbrief.ts';
import { runCommand } from './run-build.ts';
import { putSmallPark } from './small-park.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-walk-'));
const www = join(folder, 'www');
let data = '';
let content = '';

function run(verb: string, ...args: readonly string[]): Run {
  const releases = ['--releases', join(folder, 'releases')];
  const site = verb === 'publish' ? [] : ['--out', join(folder, 'dist'), '--data', data];
  return runCommand(verb, ...args, ...releases, ...site, '--content', content);
}

const release = (): Run => run('release', '--approved-by', '王主任');

function edit(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

/** Staff's work of a month: a new value, and when it is published. */
function newMonth(published: string): void {
  edit(join(data, 'observations.csv'), '52.14', '52.20');
  edit(join(content, 'site.yaml'), /^published: .*$/m, `published: ${published}`);
}

const VALUE = 'indicators/revenue.html';

/** Sends, has all of it read back, and looks at the page of an indicator where readers get it. */
function publishes(to: string, root: string, shown: string, hidden: string): void {
  const sent = run('publish', '--to', to, '--verify');
  expect(sent).toMatchObject({ status: 0, stderr: '' });
  expect(sent.stdout).toMatch(/读回 \d+ 个文件逐个核对，和发布版一致/);
  const page = readFileSync(join(root, VALUE), 'utf8');
  expect(page).toContain(shown);
  expect(page).not.toContain(hidden);
}

describe.skipIf(!hasOpenSsh)('an office and its server (needs sshd)', () => {
  let server: OpenSshServer | undefined;

  beforeAll(async () => {
    ({ content, data } = putSmallPark(folder));
    const keys = join(folder, 'keys');
    for (const name of [www, keys]) mkdirSync(name);
    server = await startOpenSsh(keys);
    const { hostKey, keyFile, port, user } = server;
    const covers = ['parks', 'indicators', 'observations', 'targets'];
    const permission = `  - { covers: [${covers.join(', ')}], allowedBy: 统计局, rule: 公布办法, since: 2026-01-01 }`;
    const settings = join(content, 'site.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\npublication:\n${permission}\n`);
    const target = `网站: { type: sftp, host: 127.0.0.1, port: ${port}, user: ${user}, path: "${www}", keyFile: "${keyFile}", hostKey: "${hostKey}" }`;
    writeFileSync(join(content, 'publish.yaml'), `${target}\n`);
  });
  afterAll(() => server?.stop());

  test('a first release is sent and read back', () => {
    expect(release()).toMatchObject({ status: 0, stderr: '' });
    publishes('网站', www, '52.14', '52.20');
  });

  test('the next month only what changed goes', () => {
    newMonth('2026-08-03 09:00');
    expect(release()).toMatchObject({ status: 0, stderr: '' });
    publishes('网站', www, '52.20', '52.14');
    expect(run('publish', '--to', '网站').stdout).toContain('已经是这一版');
  });

  test('taken back, readers see what stood there before, and it is proved', () => {
    const back = run('rollback', '2026-06-r1', '--reason', '数有误', '--approved-by', '王主任');
    expect(back).toMatchObject({ status: 0, stderr: '' });
    publishes('网站', www, '52.14', '52.20');
    expect(runCommand('releases', '--verify', '--releases', join(folder, 'releases')).status).toBe(
      0,
    );
  });
});
