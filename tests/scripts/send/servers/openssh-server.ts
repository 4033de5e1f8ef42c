/** An OpenSSH server of this machine, with a key for its user and one of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { freePort, untilOpen } from './ports.ts';

const SSHD = '/usr/sbin/sshd';

/** Whether this machine has OpenSSH's server. */
export const hasOpenSsh = existsSync(SSHD);

export interface OpenSshServer {
  readonly port: number;
  readonly user: string;
  /** File of the key that opens it. */
  readonly keyFile: string;
  /** Fingerprint of its own key. */
  readonly hostKey: string;
  stop(): void;
}

/** Starts a server on a port of its own; its files lie in `place`. */
export async function startOpenSsh(place: string): Promise<OpenSshServer> {
  const { uid, username: user } = userInfo();
  for (const name of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(place, name)]);
  const printed = execFileSync('ssh-keygen', ['-l', '-f', join(place, 'host.pub')]);
  const hostKey = /SHA256:\S+/.exec(String(printed))?.[0] as string;
  const port = await freePort();
  if (uid === 0) mkdirSync('/run/sshd', { recursive: true });
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
  const server = spawn(SSHD, ['-D', '-f', join(place, 'config')], { stdio: 'ignore' });
  await untilOpen(port);
  const stop = (): void => void server.kill();
  return { port, user, keyFile: join(place, 'user'), hostKey, stop };
}
