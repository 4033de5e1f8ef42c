import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from './output-files.ts';

/**
 * Deletes stylesheets below `root` that no page names: those of pages an edition does not have, such
 * as the staff handbook in the public one. Gives their paths.
 */
export function removeUnusedStyles(root: string): string[] {
  const files = listOutputFiles(root);
  let unused = files.filter((file) => file.endsWith('.css'));
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    if (unused.length === 0) break;
    // Bytes will do: names of files are ASCII.
    const source = readFileSync(join(root, page));
    unused = unused.filter((file) => !source.includes(file.split('/').at(-1) ?? file));
  }
  for (const file of unused) rmSync(join(root, file));
  return unused;
}
