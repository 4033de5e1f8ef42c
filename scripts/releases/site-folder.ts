/** A site in a folder, as releases look at it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER_FILE } from '../../src/publish/marker.ts';
import type { SiteFiles } from '../../src/publish/release/site-files.ts';
import { digestOfFile } from '../output/file-digest.ts';
import { listEntries } from '../output/folder-entries.ts';

/** The files of a folder that holds a site, without the product's marker. */
export function siteFilesIn(folder: string): SiteFiles {
  const paths = listEntries(folder).files.filter((path) => path !== MARKER_FILE);
  return {
    digests: Object.fromEntries(
      paths.map((path) => [path, digestOfFile(join(folder, path)) as string]),
    ),
    read: (path) => readFileSync(join(folder, path)),
  };
}
