/** A server reached by SFTP. Its key is compared with the one in publish.yaml before anything is said to it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import SftpClient from 'ssh2-sftp-client';
import type { SftpTarget } from '../../src/data/publish-targets.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault, tellFaults } from '../output/command-fault.ts';
import { askPassword } from './password.ts';
import { PART, type Remote, removeEmptyFolders } from './remote.ts';
import { explainSendFault, ShortFileError } from './send-fault.ts';

const TIMEOUT_MS = 20_000;

/** SFTP's own numbers for what went wrong. */
const NO_SUCH_FILE = 2;

/** As `ssh-keygen -l` prints it. */
function fingerprint(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/**
 * Connects to a server.
 * @throws CommandFault when its key is not the known one, it refuses the user, or it can't be reached
 */
export async function openSftp(target: SftpTarget): Promise<Remote> {
  const { host, hostKey, keyFile, path: root, port = 22, user } = target;
  const name = `sftp://${user}@${host}${port === 22 ? '' : `:${port}`}${root}`;
  // What ends a connection is told where it is used; the library would print it as well.
  const silent = (): void => undefined;
  const client = new SftpClient('parkbrief', { error: silent, end: silent, close: silent });
  let offered = '';
  const secret =
    keyFile === undefined
      ? { password: await askPassword(name) }
      : { privateKey: tellFaults(keyFile, () => readFileSync(keyFile)) };
  try {
    await client.connect({
      host,
      port,
      username: user,
      ...secret,
      readyTimeout: TIMEOUT_MS,
      hostVerifier: (key: Buffer) => (offered = fingerprint(key)) === hostKey,
    });
  } catch (error) {
    if (offered !== '' && offered !== hostKey)
      throw new CommandFault(texts.hostKey(name, offered, hostKey), error);
    const reason = explainSendFault(error) ?? (error as Error).message;
    throw new CommandFault(texts.notOpened(name, reason), error);
  }
  try {
    if ((await client.exists(root)) !== 'd') throw new CommandFault(texts.noFolder(root));
  } catch (error) {
    await client.end();
    throw error;
  }
  return remoteOf(client, root, name);
}

function remoteOf(client: SftpClient, root: string, name: string): Remote {
  const at = (path: string): string => posix.join(root, path);
  const made = new Set<string>([root]);
  const folders = {
    list: (folder: string) => client.list(folder),
    remove: (folder: string) => client.rmdir(folder),
  };
  const makeFolder = async (folder: string): Promise<void> => {
    if (made.has(folder)) return;
    if ((await client.exists(folder)) === false) await client.mkdir(folder, true);
    made.add(folder);
  };
  return {
    name,
    createsOnce: true,
    read: async (path) => {
      try {
        // Of an empty file the library gives an empty list.
        return Buffer.from((await client.get(at(path))) as Uint8Array);
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    put: async (path, bytes) => {
      await makeFolder(posix.dirname(at(path)));
      const part = at(path) + PART;
      await client.put(Buffer.from(bytes), part, { writeStreamOptions: { mode: 0o644 } });
      // On a full disk the library may end without a word.
      const { size } = await client.stat(part);
      if (size !== bytes.length) throw new ShortFileError(path);
      await client.posixRename(part, at(path));
    },
    create: async (path, bytes) => {
      if ((await client.exists(at(path))) !== false) return false;
      // The protocol knows how to make a file only if there is none; the types of the library do not.
      const flags = 'wx' as 'w';
      try {
        await client.put(Buffer.from(bytes), at(path), { writeStreamOptions: { flags } });
      } catch (error) {
        // Somebody else has made it in the meantime; the server has no number for that.
        if ((await client.exists(at(path))) !== false) return false;
        throw error;
      }
      return true;
    },
    remove: async (path) => {
      if ((await client.exists(at(path))) !== false) await client.delete(at(path));
      await removeEmptyFolders(root, posix.dirname(at(path)), folders);
    },
    list: async () => (await client.list(root)).map((entry) => entry.name),
    close: async () => {
      await client.end();
    },
  };
}

function isAbsent(error: unknown): boolean {
  const { code } = error as { code?: number | string };
  return code === NO_SUCH_FILE || code === 'ENOENT';
}
