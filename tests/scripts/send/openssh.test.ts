/** Against OpenSSH, started here on a port of its own; skipped by name on a machine without it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSftp } from '../../../scripts/send/sftp-remote.ts';
import { type CutLine, layLine } from './servers/cut-line.ts';
import { freePort, untilOpen } from './servers/ports.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { letsOneSend, standsBadDisks, standsCuts, walksThroughMonths } from './servers/walk.ts';

const SSHD = '/usr/sbin/sshd';
const isRoot = userInfo().uid === 0;

describe.skipIf(!existsSync(SSHD))('OpenSSH (needs sshd)', () => {
  const place = mkdtempSync(join(tmpdir(), 'parkbrief-sshd-'));
  const [root, small] = [join(place, 'www'), join(place, 'small')];
  const key = join(place, 'user');
  let server: ChildProcess | undefined;
  let line: CutLine | undefined;
  let disk: SmallDisk | undefined;
  let port = 0;
  let hostKey = '';

  beforeAll(async () => {
    for (const folder of [root, small]) mkdirSync(folder);
    if (hasSmallDisks) disk = mountSmallDisk(small);
    for (const name of ['host', 'user'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(place, name)]);
    const printed = execFileSync('ssh-keygen', ['-l', '-f', join(place, 'host.pub')]);
    hostKey = /SHA256:\S+/.exec(String(printed))?.[0] as string;
    port = await freePort();
    if (isRoot) mkdirSync('/run/sshd', { recursive: true });
    const config = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${join(place, 'host')}`,
      `AuthorizedKeysFile ${join(place, 'user.pub')}`,
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'PermitRootLogin prohibit-password',
      'MaxStartups 100',
      `PidFile ${join(place, 'pid')}`,
      'Subsystem sftp internal-sftp',
      '',
    ];
    writeFileSync(join(place, 'config'), config.join('\n'));
    server = spawn(SSHD, ['-D', '-f', join(place, 'config')], { stdio: 'ignore' });
    await untilOpen(port);
    line = await layLine(port);
  });
  afterAll(() => {
    line?.close();
    server?.kill();
    disk?.remove();
  });

  const unknown = () => ({
    type: 'sftp' as const,
    host: '127.0.0.1',
    port,
    user: userInfo().username,
    path: root,
    keyFile: key,
  });
  const target = () => ({ ...unknown(), hostKey });
  const open = () => openSftp(target());

  walksThroughMonths(open);
  letsOneSend(open);
  standsCuts(
    () => openSftp({ ...target(), port: line?.port ?? 0 }),
    () => line as CutLine,
  );
  standsBadDisks(
    () => openSftp({ ...target(), path: small }),
    () => disk as SmallDisk,
  );

  test('a server whose key is not the known one is not logged in to', async () => {
    await expect(openSftp(unknown())).rejects.toThrow(`在 publish.yaml 里写上 hostKey: ${hostKey}`);
    const other = `SHA256:${'A'.repeat(43)}`;
    await expect(openSftp({ ...target(), hostKey: other })).rejects.toThrow('可能有人冒充');
  });

  test('a wrong key, a folder that is not there and a closed port are told', async () => {
    const wrongKey = openSftp({ ...target(), keyFile: join(place, 'host') });
    await expect(wrongKey).rejects.toThrow('用户名或密码不对');
    await expect(openSftp({ ...target(), path: `${root}/none` })).rejects.toThrow('找不到文件夹');
    await expect(openSftp({ ...target(), port: await freePort() })).rejects.toThrow('拒绝连接');
  });
});
