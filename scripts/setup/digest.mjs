/**
 * One number for the contents of many files, to see whether anything changed since the last build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 over the names and contents of `paths` (files or folders, taken in order); a missing
 * path counts as empty, so that its appearance is a change. Where `root` lies, below which the paths
 * are, makes no difference.
 */
export function digestOf(paths, salt = '', root = '') {
  const hash = createHash('sha256').update(salt);
  const add = (path) => {
    const place = join(root, path);
    const entry = statSync(place, { throwIfNoEntry: false });
    hash.update(`\0${path}\0`);
    if (entry?.isDirectory()) for (const name of readdirSync(place).sort()) add(join(path, name));
    else if (entry?.isFile()) hash.update(readFileSync(place));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
