/** Against bare repositories, by path and over http with git's own server. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openGit } from '../../../scripts/send/git-remote.ts';
import { sendSite } from '../../../scripts/send/send-site.ts';
import { type CutLine, layLine } from './servers/cut-line.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { standsBadDisks, standsCuts, walksThroughMonths } from './servers/walk.ts';
import { AFTER, BEFORE } from './small-site.ts';

const place = mkdtempSync(join(tmpdir(), 'parkbrief-git-'));

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

function newRepository(name: string): string {
  const folder = join(place, name);
  execFileSync('git', ['init', '--quiet', '--bare', folder]);
  git(folder, 'config', 'http.receivepack', 'true');
  return folder;
}

const target = (repository: string) => ({ type: 'git' as const, repository, branch: 'pages' });

describe('a repository on a drive', () => {
  const repository = newRepository('site.git');
  const open = () => openGit(target(repository));
  const files = (): string[] =>
    git(repository, 'ls-tree', '-r', '--name-only', 'pages').split('\n').sort();

  walksThroughMonths(open);

  test('each send is a commit that says which release it is, and pages are served as they are', async () => {
    const remote = await open();
    await sendSite(remote, BEFORE, { message: '发布版 2026-06-r1' });
    await remote.close();
    expect(git(repository, 'log', '-1', '--format=%s', 'pages')).toBe('发布版 2026-06-r1');
    const others = ['.nojekyll', 'parkbrief.json', 'robots.txt'];
    expect(files()).toEqual([...BEFORE.paths, ...others].sort());
  });

  test('of two who begin at once the second is refused and nothing of the first is lost', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await sendSite(first, AFTER, { message: '一' });
    const tip = git(repository, 'rev-parse', 'pages');
    await expect(sendSite(second, AFTER, { message: '二' })).rejects.toThrow(
      /rejected|fetch first/,
    );
    expect(git(repository, 'rev-parse', 'pages')).toBe(tip);
    await Promise.all([first.close(), second.close()]);
  });

  test('a folder of the branch holds the site, and what stands beside it stays', async () => {
    const remote = await openGit({ ...target(repository), branch: 'docs', path: 'docs' });
    await sendSite(remote, AFTER, { message: '一' });
    await remote.close();
    expect(git(repository, 'ls-tree', '--name-only', 'docs')).toBe('docs');
    expect(git(repository, 'show', 'docs:docs/plan/new.html')).toContain('href');
  });

  test('a repository there is not is told', async () => {
    await expect(openGit(target(join(place, 'none.git')))).rejects.toThrow('没有这个位置');
  });
});

describe('a repository on a small disk', () => {
  const small = join(place, 'small');
  let disk: SmallDisk | undefined;
  beforeAll(() => {
    mkdirSync(small);
    if (hasSmallDisks) disk = mountSmallDisk(small);
    newRepository(join('small', 'site.git'));
  });
  afterAll(() => disk?.remove());
  standsBadDisks(
    () => openGit(target(join(small, 'site.git'))),
    () => disk as SmallDisk,
  );
});

describe('a server (git http-backend)', () => {
  let server: Server | undefined;
  let line: CutLine | undefined;

  beforeAll(async () => {
    newRepository('web.git');
    server = createServer((request, answer) => {
      const login = `Basic ${Buffer.from('www:secret').toString('base64')}`;
      if (request.headers.authorization !== login) {
        answer.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
        return;
      }
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const backend = spawn('git', ['http-backend'], {
        env: {
          ...process.env,
          GIT_PROJECT_ROOT: place,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: pathname,
          QUERY_STRING: searchParams.toString(),
          REQUEST_METHOD: request.method,
          REMOTE_USER: 'www',
          CONTENT_TYPE: request.headers['content-type'] ?? '',
          HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
          ...(request.headers['content-length'] === undefined
            ? {}
            : { CONTENT_LENGTH: request.headers['content-length'] }),
        },
      });
      backend.stdin.on('error', () => undefined);
      request.pipe(backend.stdin);
      // Of a request that was cut off it would wait for the rest.
      request.once('close', () => backend.stdin.end());
      answer.once('close', () => backend.kill());
      const parts: Buffer[] = [];
      backend.stdout.on('data', (part: Buffer) => parts.push(part));
      backend.on('close', () => {
        const all = Buffer.concat(parts);
        const end = all.indexOf('\r\n\r\n');
        for (const head of String(all.subarray(0, end)).split('\r\n')) {
          const [name = '', value = ''] = head.split(/: (.*)/s);
          if (name === 'Status') answer.statusCode = parseInt(value, 10);
          else if (name !== '') answer.setHeader(name, value);
        }
        answer.end(all.subarray(end + 4));
      });
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    line = await layLine((server.address() as { port: number }).port);
    process.env['PARKBRIEF_PASSWORD'] = 'secret';
  });
  afterEach(() => void (process.env['PARKBRIEF_PASSWORD'] = 'secret'));
  afterAll(() => {
    delete process.env['PARKBRIEF_PASSWORD'];
    line?.close();
    server?.close();
  });

  const at = (name: string): string => `http://www@127.0.0.1:${line?.port ?? 0}/${name}.git`;

  walksThroughMonths(() => openGit(target(at('web'))));
  standsCuts(
    () => openGit(target(at('web'))),
    () => line as CutLine,
    // A commit arrives whole or not at all, and git takes its time.
    4,
  );
  test('a wrong password is told', async () => {
    process.env['PARKBRIEF_PASSWORD'] = 'wrong';
    await expect(openGit(target(at('web')))).rejects.toThrow('用户名或密码不对');
  });

  test('files staff keep in the branch are not taken for the site', async () => {
    const clone = join(place, 'clone');
    execFileSync('git', ['init', '--quiet', '-b', 'pages', clone]);
    writeFileSync(join(clone, 'index.html'), '别的网站');
    git(clone, 'add', '.');
    git(clone, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', '一');
    const other = newRepository('other.git');
    git(clone, 'push', '-q', other, 'pages');
    const remote = await openGit(target(other));
    await expect(sendSite(remote, AFTER)).rejects.toThrow('里已有网站或别的文件（index.html）');
    await remote.close();
  });
});
