import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from './output-files.ts';

/**
 * Deletes stylesheets below `root` that no page names: those of pages an edition does not have, such
 * as the staff handbook in the public one. Gives their paths.
 */
export function removeUnusedStyles(root: string): string[] {
  const files = listOutputFiles(root);
  const pages = files.filter((file) => file.endsWith('.html'));
  const sources = pages.map((file) => readFileSync(join(root, file), 'utf8'));
  const unused = files.filter((file) => {
    const name = file.split('/').at(-1) ?? file;
    return file.endsWith('.css') && !sources.some((source) => source.includes(name));
  });
  for (const file of unused) rmSync(join(root, file));
  return unused;
}
