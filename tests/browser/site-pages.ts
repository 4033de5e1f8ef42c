/** What there is to test: every page of the built site, found in its folder. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { readSiteText } from '../../scripts/output/site-text.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';

/** Folder of the built public demo. */
export const site = inject('site');

/** Output paths of all files. */
export const files = listOutputFiles(site);

/** Output paths of all pages, 404.html included. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** The pages that have an address of their own: all but 404.html. */
export const addressedPages = pages.filter((page) => page !== '404.html');

/**
 * The pages that a browser opens: of each folder its first page, and the longest and the shortest of the others,
 * which is where a template breaks first. Whatever a program can tell from the source is tested on every page.
 */
export const openedPages = [...new Set(pages.map(dirname))].flatMap((folder) => {
  const members = pages.filter((page) => dirname(page) === folder);
  if (folder === '.') return members;
  const first = `${folder}/index.html`;
  const bySize = members.filter((page) => page !== first).sort((a, b) => sizeOf(a) - sizeOf(b));
  const chosen = new Set([first, bySize[0], bySize.at(-1)]);
  return members.filter((page) => chosen.has(page));
});

/**
 * One page of each kind: those beside the home page, and the longest of every folder. What does not depend
 * on the page but on where it lies or what the browser allows is tried on these.
 */
export const onePageOfEach = [...new Set(addressedPages.map(dirname))].flatMap((folder) => {
  const members = addressedPages.filter((page) => dirname(page) === folder);
  if (folder === '.') return members;
  return [members.reduce((longest, page) => (sizeOf(page) >= sizeOf(longest) ? page : longest))];
});

function sizeOf(page: string): number {
  return statSync(join(site, page)).size;
}

/** Source of one page. */
export function pageSource(page: string): string {
  return readSiteText(join(site, page));
}
