/** Against OpenSSH, started here on a port of its own; skipped by name on a machine without it. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSftp } from '../../../scripts/send/sftp-remote.ts';
import { type CutLine, layLine } from './servers/cut-line.ts';
import { hasOpenSsh, type OpenSshServer, startOpenSsh } from './servers/openssh-server.ts';
import { freePort } from './servers/ports.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { letsOneSend, standsBadDisks, standsCuts, walksThroughMonths } from './servers/walk.ts';

describe.skipIf(!hasOpenSsh)('OpenSSH (needs sshd)', () => {
  const place = mkdtempSync(join(tmpdir(), 'parkbrief-sshd-'));
  const [root, small] = [join(place, 'www'), join(place, 'small')];
  let server: OpenSshServer | undefined;
  let line: CutLine | undefined;
  let disk: SmallDisk | undefined;

  beforeAll(async () => {
    for (const folder of [root, small]) mkdirSync(folder);
    if (hasSmallDisks) disk = mountSmallDisk(small);
    server = await startOpenSsh(place);
    line = await layLine(server.port);
  });
  afterAll(() => {
    line?.close();
    server?.stop();
    disk?.remove();
  });

  const unknown = () => ({
    type: 'sftp' as const,
    host: '127.0.0.1',
    port: server?.port ?? 0,
    user: server?.user ?? '',
    path: root,
    keyFile: server?.keyFile ?? '',
  });
  const target = () => ({ ...unknown(), hostKey: server?.hostKey ?? '' });
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
    await expect(openSftp(unknown())).rejects.toThrow(
      `在 publish.yaml 里写上 hostKey: ${server?.hostKey}`,
    );
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
