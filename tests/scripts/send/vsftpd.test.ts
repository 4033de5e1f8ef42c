/** Against vsftpd, plain and encrypted, started here on a port of its own; skipped by name without it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFtp } from '../../../scripts/send/ftp-remote.ts';
import { type CutLine, layLine } from './servers/cut-line.ts';
import { freePort, untilOpen } from './servers/ports.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { letsOneSend, standsBadDisks, standsCuts, walksThroughMonths } from './servers/walk.ts';

const VSFTPD = '/usr/sbin/vsftpd';
const isRoot = userInfo().uid === 0;

describe.skipIf(!existsSync(VSFTPD) || !isRoot)('vsftpd (needs vsftpd, as root)', () => {
  const place = mkdtempSync(join(tmpdir(), 'parkbrief-ftp-'));
  const [root, small] = [join(place, 'open', 'www'), join(place, 'open', 'small')];
  let server: ChildProcess | undefined;
  let line: CutLine | undefined;
  let disk: SmallDisk | undefined;
  let port = 0;

  beforeAll(async () => {
    for (const folder of [root, small]) mkdirSync(folder, { recursive: true });
    if (hasSmallDisks) disk = mountSmallDisk(small);
    execFileSync('chmod', ['-R', 'a+rx', place]);
    execFileSync('chown', ['ftp', root]);
    port = await freePort();
    const certificate = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
    const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', [...request, ...names, ...certificate], { stdio: 'ignore' });
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
      require_ssl_reuse: 'YES',
      force_anon_data_ssl: 'NO',
      force_anon_logins_ssl: 'NO',
      rsa_cert_file: join(place, 'cert.pem'),
      rsa_private_key_file: join(place, 'key.pem'),
    };
    const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(place, 'config'), text.join(''));
    server = spawn(VSFTPD, [join(place, 'config')], { stdio: 'ignore' });
    await untilOpen(port);
    line = await layLine(port);
    process.env['PARKBRIEF_PASSWORD'] = 'x';
  });
  afterAll(() => {
    delete process.env['PARKBRIEF_PASSWORD'];
    line?.close();
    server?.kill();
    disk?.remove();
  });

  const target = (tls: 'no' | 'yes') => ({
    type: 'ftp' as const,
    host: '127.0.0.1',
    port,
    user: 'anonymous',
    path: '/www',
    tls,
  });
  const open = () => openFtp(target('no'));

  walksThroughMonths(open);
  letsOneSend(open);
  standsCuts(
    () => openFtp({ ...target('no'), port: line?.port ?? 0 }),
    () => line as CutLine,
  );
  standsBadDisks(
    () => openFtp({ ...target('no'), path: '/small' }),
    () => disk as SmallDisk,
  );

  describe('encrypted', () => {
    walksThroughMonths(() => openFtp({ ...target('yes'), caFile: join(place, 'cert.pem') }));
  });

  test('a certificate nobody vouches for, and a folder that is not there, are told', async () => {
    await expect(openFtp(target('yes'))).rejects.toThrow('服务器的证书不被信任');
    await expect(openFtp({ ...target('no'), path: '/none' })).rejects.toThrow('找不到文件夹');
  });

  test('a wrong user is told', async () => {
    await expect(openFtp({ ...target('no'), user: 'nobody-here' })).rejects.toThrow(
      '用户名或密码不对',
    );
  });

  test('files can be read by all', () => {
    const mode = execFileSync('stat', ['-c', '%a', join(root, 'index.html')], { encoding: 'utf8' });
    expect(mode).toBe('644\n');
  });
});
