/** One zip file, the same bytes for the same files: no clock, no order of a disk. */
import { zipSync, type Zippable } from 'fflate';

/** Attributes of a regular file that anybody may run, as zip files of Unix (3) have them. */
const PROGRAM = { os: 3, attrs: 0o100755 << 16 };

/**
 * Packs files, by path with forward slashes, in the order they come.
 * @param programs those of them that are to be run
 */
export function zipFiles(
  files: ReadonlyMap<string, Uint8Array>,
  programs: ReadonlySet<string> = new Set(),
): Uint8Array {
  // A zip file counts from 1980, in local time.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    const mode = programs.has(name) ? PROGRAM : {};
    entries[name] = [bytes, { mtime, level: 6, ...mode }];
  }
  return zipSync(entries);
}
