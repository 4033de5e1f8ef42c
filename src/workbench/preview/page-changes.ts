/** Which pages of a site are otherwise than at the last release, looked at a few at a time. */
import { comparePages, type PageChange } from '../../desk/diff/pages.ts';
import { isArchive } from '../../publish/archive/addresses.ts';
import type { SiteFiles } from '../engine/engine.ts';
import type { EarlierSite } from './sources.ts';

/** Pages looked at before the page's thread is free again for a moment. */
const AT_ONCE = 8;

const isPage = (path: string): boolean => path.endsWith('.html') && !isArchive(path);

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * Compares the pages of two sites by what they say, in the order of their paths; pages of the archive
 * say nothing new.
 *
 * @param pause lets the browser answer keys between a few pages and the next
 */
export async function changedPages(
  before: EarlierSite,
  after: SiteFiles,
  pause: () => Promise<void>,
): Promise<PageChange[]> {
  const decoder = new TextDecoder();
  const paths = [...new Set([...before.files, ...after.keys()])].filter(isPage).sort();
  const changes: PageChange[] = [];
  for (let first = 0; first < paths.length; first += AT_ONCE) {
    const [was, is] = [new Map<string, string>(), new Map<string, string>()];
    for (const path of paths.slice(first, first + AT_ONCE)) {
      const [old, now] = [before.files.has(path) ? before.read(path) : undefined, after.get(path)];
      if (old !== undefined && now !== undefined && isSame(old, now)) continue;
      if (old !== undefined) was.set(path, decoder.decode(old));
      if (now !== undefined) is.set(path, decoder.decode(now));
    }
    changes.push(...comparePages(was, is));
    await pause();
  }
  return changes;
}
