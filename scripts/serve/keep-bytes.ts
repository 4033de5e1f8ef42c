/** Files of folders that are read again and again: those that hold the same stay the same objects. */
import { KeptBytes } from '../../src/check/kept-tables.ts';

/** Files of a folder by their paths there. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Gives files as they lie on the disk, workbooks not opened yet; `folder` says whose they are. */
export type KeepBytes = (folder: string, files: Files) => Files;

/** Makes one that gives the bytes of the last time for every file that has not changed since. */
export function keepBytes(): KeepBytes {
  const last = new Map<string, Files>();
  return (folder, files) => {
    const before = last.get(folder);
    const now = new Map(
      [...files].map(([name, bytes]) => {
        const known = before?.get(name);
        const isSame = known !== undefined && Buffer.compare(known, bytes) === 0;
        return [name, isSame ? known : new KeptBytes(bytes)];
      }),
    );
    last.set(folder, now);
    return now;
  };
}
