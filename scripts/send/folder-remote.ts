/** A folder as the place a site is sent to: a network drive, or what another program carries on. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { PART, type Remote } from './remote.ts';

/**
 * Opens a folder.
 * @throws CommandFault when it is not there: a drive that is not connected must not become a new folder
 */
export function openFolder(path: string): Remote {
  const root = resolve(path);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CommandFault(texts.noFolder(root));
  const at = (file: string): string => join(root, file);
  return {
    name: root,
    createsOnce: true,
    read: (file) => Promise.resolve(readIfThere(at(file))),
    put: (file, bytes) =>
      attempt(() => {
        mkdirSync(dirname(at(file)), { recursive: true });
        writeFileSync(at(file) + PART, bytes, { mode: 0o644 });
        renameSync(at(file) + PART, at(file));
      }),
    create: (file, bytes) => attempt(() => createNew(at(file), bytes)),
    remove: (file) =>
      attempt(() => {
        rmSync(at(file), { force: true });
        removeEmptyFolders(root, dirname(file));
      }),
    list: () => attempt(() => readdirSync(root)),
    close: () => Promise.resolve(),
  };
}

const attempt = <T>(action: () => T): Promise<T> => new Promise((done) => done(action()));

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function createNew(path: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let name = folder; name !== '.'; name = dirname(name)) {
    try {
      rmdirSync(join(root, name));
    } catch {
      return;
    }
  }
}
