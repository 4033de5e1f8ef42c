/** What a browser has to fetch for a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scanPage } from '../../src/publish/html-scan.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { resolveUrl } from '../../src/publish/site-url.ts';

/** Sizes in bytes after gzip, each file on its own; `requests` counts the page itself. */
export function measurePage(
  out: string,
  page: string,
): { requests: number; total: number; script: number } {
  const files = new Set(listOutputFiles(out));
  const { urls } = scanPage(readFileSync(join(out, page), 'utf8'));
  const loaded = new Set([page]);
  for (const { value, leads } of urls) {
    const target = leads ? undefined : resolveUrl(value, page, files);
    if (target?.kind === 'file') loaded.add(target.path);
  }
  const size = (file: string): number => gzipSync(readFileSync(join(out, file))).length;
  const sum = (names: readonly string[]): number =>
    names.reduce((bytes, name) => bytes + size(name), 0);
  return {
    requests: loaded.size,
    total: sum([...loaded]),
    script: sum([...loaded].filter((file) => file.endsWith('.js'))),
  };
}
