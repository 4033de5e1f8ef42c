/**
 * A section without data has no page: an empty column is worse than none. Astro writes a file for
 * every page source all the same; the layout marks those, and here they go.
 */
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from './output-files.ts';

/** What the layout writes on `<html>` of a page whose section has no data. */
const MARK = / data-empty-section(="")?>/;

/** How many bytes into a page its `<html>` tag may begin and end. */
const HEAD = 200;

function readHead(path: string): string {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Removes the marked pages below `root`.
 * @returns their output paths
 */
export function dropEmptySections(root: string): string[] {
  const marked = listOutputFiles(root)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => MARK.test(readHead(join(root, file))));
  for (const file of marked) rmSync(join(root, file));
  return marked;
}
