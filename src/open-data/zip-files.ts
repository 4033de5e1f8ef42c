/** One zip file, the same bytes for the same files: no clock, no order of a disk. */
import { zipSync, type Zippable } from 'fflate';

/** Packs files, by path with forward slashes, in the order they come. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip file counts from 1980, in local time.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}
