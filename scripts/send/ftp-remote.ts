/** A server reached by FTP, encrypted unless publish.yaml says otherwise. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Client, FTPError } from 'basic-ftp';
import type { FtpTarget } from '../../src/data/publish-targets.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault, tellFaults } from '../output/command-fault.ts';
import { askPassword } from './password.ts';
import { PART, type Remote, removeEmptyFolders } from './remote.ts';
import { explainSendFault } from './send-fault.ts';

const TIMEOUT_MS = 20_000;

/** FTP's number for a file that is not there, among others. */
const UNAVAILABLE = 550;

/**
 * Connects to a server.
 * @throws CommandFault when it refuses the user, its certificate does not hold, or it can't be reached
 */
export async function openFtp(target: FtpTarget): Promise<Remote> {
  const { caFile, host, path: root, port = 21, tls, user } = target;
  const name = `${tls === 'yes' ? 'ftps' : 'ftp'}://${user}@${host}${port === 21 ? '' : `:${port}`}${root}`;
  const password = await askPassword(name);
  const secureOptions =
    caFile === undefined ? {} : { ca: tellFaults(caFile, () => readFileSync(caFile)) };
  const client = new Client(TIMEOUT_MS);
  try {
    await client.access({ host, port, user, password, secure: tls === 'yes', secureOptions });
    await client.cd(root);
  } catch (error) {
    client.close();
    if (error instanceof FTPError && error.code === UNAVAILABLE)
      throw new CommandFault(texts.noFolder(root), error);
    const reason = explainSendFault(error) ?? (error as Error).message;
    throw new CommandFault(texts.notOpened(name, reason), error);
  }
  return remoteOf(client, root, name);
}

function remoteOf(client: Client, root: string, name: string): Remote {
  const at = (path: string): string => posix.join(root, path);
  const made = new Set<string>([root]);
  const folders = {
    list: (folder: string) => client.list(folder),
    remove: (folder: string) => client.removeEmptyDir(folder),
  };
  const upload = async (path: string, bytes: Uint8Array): Promise<void> => {
    const folder = posix.dirname(path);
    if (!made.has(folder)) {
      await client.ensureDir(folder);
      await client.cd(root);
      made.add(folder);
    }
    await client.uploadFrom(Readable.from([Buffer.from(bytes)]), path);
  };
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const parts: Buffer[] = [];
    const sink = new Writable({
      write(part: Buffer, _encoding, done) {
        parts.push(part);
        done();
      },
    });
    try {
      await client.downloadTo(sink, at(path));
    } catch (error) {
      if (error instanceof FTPError && error.code === UNAVAILABLE) return undefined;
      throw error;
    }
    return Buffer.concat(parts);
  };
  const rename = async (from: string, to: string): Promise<void> => {
    try {
      await client.rename(from, to);
    } catch (error) {
      // Some servers rename onto nothing only.
      if (!(error instanceof FTPError)) throw error;
      await client.remove(to, true);
      await client.rename(from, to);
    }
  };
  return {
    name,
    read,
    put: async (path, bytes) => {
      await upload(at(path) + PART, bytes);
      await rename(at(path) + PART, at(path));
    },
    // The protocol can't make a file only if there is none: two may be told they have made it.
    create: async (path, bytes) => {
      if ((await read(path)) !== undefined) return false;
      await upload(at(path), bytes);
      return true;
    },
    remove: async (path) => {
      await client.remove(at(path), true);
      await removeEmptyFolders(root, posix.dirname(at(path)), folders);
    },
    list: async () => (await client.list(root)).map((entry) => entry.name),
    close: () => {
      client.close();
      return Promise.resolve();
    },
  };
}
