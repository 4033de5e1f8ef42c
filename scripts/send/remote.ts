import { posix } from 'node:path';

/** What a file is called while it is being written beside its place. */
export const PART = '.parkbrief-part';

/** A place a site is sent to: what sending needs of it, whatever the protocol. Paths are relative to it. */
export interface Remote {
  /** How staff know it, such as `sftp://www@10.0.0.8/www/park`. */
  readonly name: string;
  /** Whether `create` lets only one win of two who ask at the same moment. */
  readonly createsOnce?: boolean;
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Puts a file into its place whole: what was there is there until the new one is. Folders are made. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a file that is not there; false when it is. A place that refuses who is overtaken has none. */
  create?(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Removes a file and the folders that are empty then; one that is gone already is no fault. */
  remove(path: string): Promise<void>;
  /** Names of what stands at the top. */
  list(): Promise<readonly string[]>;
  /** Of a place that changes in one step: makes all that was put and removed visible. */
  finish?(message: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Removes folders that are empty, from one up to the root, which stays. What the server refuses ends it.
 * @param server how this one lists a folder and removes an empty one, by full paths
 */
export async function removeEmptyFolders(
  root: string,
  from: string,
  server: {
    list(folder: string): Promise<readonly unknown[]>;
    remove(folder: string): Promise<unknown>;
  },
): Promise<void> {
  for (let folder = from; folder !== root && folder.startsWith(root);) {
    try {
      if ((await server.list(folder)).length > 0) return;
      await server.remove(folder);
    } catch {
      return;
    }
    folder = posix.dirname(folder);
  }
}
