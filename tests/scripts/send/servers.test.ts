/**
 * Against the servers offices have: OpenSSH and vsftpd, each started here on a port of its own. On a
 * machine without one its tests are skipped by name.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFtp } from '../../../scripts/send/ftp-remote.ts';
import { openSftp } from '../../../scripts/send/sftp-remote.ts';
import type { Remote } from '../../../scripts/send/remote.ts';
import { withRemoteLock } from '../../../scripts/send/lock.ts';
import { sendSite } from '../../../scripts/send/send-site.ts';
import { verifySite } from '../../../scripts/send/verify-site.ts';
import { AFTER, BEFORE, deadLinks } from './small-site.ts';

const SSHD = '/usr/sbin/sshd';
const VSFTPD = '/usr/sbin/vsftpd';
const isRoot = userInfo().uid === 0;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await wait(100);
  }
  throw new Error(`nothing listens on ${port}`);
}

/** The walk of a month: a first send, the next, one that is cut off and goes on, proof, lock. */
function walk(open: () => Promise<Remote>, folder: () => string): void {
  test('sends, sends what changed, goes on after a cut, and reads all of it back', async () => {
    const first = await open();
    expect(await sendSite(first, BEFORE)).toEqual({ put: BEFORE.paths.length, removed: 0 });
    expect(await verifySite(first, BEFORE)).toEqual([]);
    let left = 3;
    const cut: Remote = {
      ...first,
      put: (path, bytes) =>
        left-- > 0 ? first.put(path, bytes) : Promise.reject(new Error('cut')),
    };
    await expect(sendSite(cut, AFTER)).rejects.toThrow('cut');
    expect(deadLinks(folder())).toEqual([]);
    await first.close();
    const second = await open();
    await sendSite(second, AFTER);
    expect(await verifySite(second, AFTER)).toEqual([]);
    expect(existsSync(join(folder(), 'land', 'old.html'))).toBe(false);
    expect(await sendSite(second, AFTER)).toEqual({ put: 0, removed: 0 });
    await second.close();
  });

  test('holds a lock the next one sees', async () => {
    const [one, other] = [await open(), await open()];
    const options = { now: new Date(0), unlock: false };
    await withRemoteLock(one, options, () =>
      expect(withRemoteLock(other, options, () => Promise.resolve())).rejects.toThrow('正在发布'),
    );
    await withRemoteLock(other, options, () => Promise.resolve());
    await Promise.all([one.close(), other.close()]);
  });
}

describe.skipIf(!existsSync(SSHD))('OpenSSH (needs sshd)', () => {
  const place = mkdtempSync(join(tmpdir(), 'parkbrief-sshd-'));
  const root = join(place, 'www');
  let server: ChildProcess | undefined;
  let port = 0;
  let hostKey = '';
  const key = join(place, 'user');

  beforeAll(async () => {
    mkdirSync(root);
    for (const name of ['host', 'user'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(place, name)]);
    hostKey = /SHA256:\S+/.exec(
      execFileSync('ssh-keygen', ['-l', '-f', join(place, 'host.pub')], { encoding: 'utf8' }),
    )?.[0] as string;
    port = await freePort();
    if (isRoot) mkdirSync('/run/sshd', { recursive: true });
    writeFileSync(
      join(place, 'config'),
      [
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        `HostKey ${join(place, 'host')}`,
        `AuthorizedKeysFile ${join(place, 'user.pub')}`,
        'StrictModes no',
        'UsePAM no',
        'PasswordAuthentication no',
        'PermitRootLogin prohibit-password',
        `PidFile ${join(place, 'pid')}`,
        'Subsystem sftp internal-sftp',
        '',
      ].join('\n'),
    );
    server = spawn(SSHD, ['-D', '-f', join(place, 'config')], { stdio: 'ignore' });
    await untilOpen(port);
  });
  afterAll(() => server?.kill());

  const unknown = () => ({
    type: 'sftp' as const,
    host: '127.0.0.1',
    port,
    user: userInfo().username,
    path: root,
    keyFile: key,
  });
  const target = () => ({ ...unknown(), hostKey });

  walk(
    () => openSftp(target()),
    () => root,
  );

  test('a server whose key is not the known one is not logged in to', async () => {
    await expect(openSftp(unknown())).rejects.toThrow(`在 publish.yaml 里写上 hostKey: ${hostKey}`);
    const other = `SHA256:${'A'.repeat(43)}`;
    await expect(openSftp({ ...target(), hostKey: other })).rejects.toThrow('可能有人冒充');
  });

  test('a wrong key, a folder that is not there and a closed port are told', async () => {
    await expect(openSftp({ ...target(), keyFile: join(place, 'host') })).rejects.toThrow(
      '登录不了',
    );
    await expect(openSftp({ ...target(), path: `${root}/none` })).rejects.toThrow('找不到文件夹');
    await expect(openSftp({ ...target(), port: await freePort() })).rejects.toThrow('登录不了');
  });
});

describe.skipIf(!existsSync(VSFTPD) || !isRoot)('vsftpd (needs vsftpd, as root)', () => {
  const place = mkdtempSync(join(tmpdir(), 'parkbrief-ftp-'));
  const root = join(place, 'open', 'www');
  let server: ChildProcess | undefined;
  let port = 0;

  beforeAll(async () => {
    mkdirSync(root, { recursive: true });
    execFileSync('chmod', ['-R', 'a+rx', place]);
    execFileSync('chown', ['ftp', root]);
    port = await freePort();
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=x'],
        ...['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem')],
      ],
      { stdio: 'ignore' },
    );
    const settings = {
      listen: 'YES',
      listen_port: port,
      listen_address: '127.0.0.1',
      anonymous_enable: 'YES',
      anon_root: join(place, 'open'),
      anon_upload_enable: 'YES',
      anon_mkdir_write_enable: 'YES',
      anon_other_write_enable: 'YES',
      anon_world_readable_only: 'NO',
      anon_umask: '022',
      write_enable: 'YES',
      background: 'NO',
      seccomp_sandbox: 'NO',
      ssl_enable: 'YES',
      allow_anon_ssl: 'YES',
      force_anon_data_ssl: 'NO',
      force_anon_logins_ssl: 'NO',
      rsa_cert_file: join(place, 'cert.pem'),
      rsa_private_key_file: join(place, 'key.pem'),
    };
    const text = Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
    writeFileSync(join(place, 'config'), text);
    server = spawn(VSFTPD, [join(place, 'config')], { stdio: 'ignore' });
    await untilOpen(port);
    process.env['PARKBRIEF_PASSWORD'] = 'x';
  });
  afterAll(() => {
    delete process.env['PARKBRIEF_PASSWORD'];
    server?.kill();
  });

  const target = (tls: 'no' | 'yes') => ({
    type: 'ftp' as const,
    host: '127.0.0.1',
    port,
    user: 'anonymous',
    path: '/www',
    tls,
  });

  walk(
    () => openFtp(target('no')),
    () => root,
  );

  test('a certificate nobody vouches for, and a folder that is not there, are told', async () => {
    await expect(openFtp(target('yes'))).rejects.toThrow(/登录不了.*证书/s);
    await expect(openFtp({ ...target('no'), path: '/none' })).rejects.toThrow('找不到文件夹');
  });

  test('files can be read by all', () => {
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toContain('href');
    expect(execFileSync('stat', ['-c', '%a', join(root, 'index.html')], { encoding: 'utf8' })).toBe(
      '644\n',
    );
  });
});
