/** What there is to test: every page of the built site, found in its folder. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { listOutputFiles } from '../../src/publish/output-files.ts';

/** Folder of the built public demo. */
export const site = inject('site');

/** Output paths of all files. */
export const files = listOutputFiles(site);

/** Output paths of all pages, 404.html included. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** The pages that have an address of their own: all but 404.html. */
export const addressedPages = pages.filter((page) => page !== '404.html');

/** Pages of one folder that are looked at one by one; larger folders hold many of one template. */
const MOST_OF_A_FOLDER = 30;

/**
 * The pages that a browser looks at closely (layout at every width, accessibility rules): all of a
 * small folder, of a large one an even spread with the longest page, which is where a template
 * breaks first. Everything else is tested on every page.
 */
export const closelyRead = [...new Set(pages.map(dirname))].flatMap((folder) => {
  const members = pages.filter((page) => dirname(page) === folder);
  if (members.length <= MOST_OF_A_FOLDER) return members;
  const step = members.length / MOST_OF_A_FOLDER;
  const longest = [...members].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '';
  const spread = Array.from(
    { length: MOST_OF_A_FOLDER },
    (_, at) => members[Math.floor(at * step)],
  );
  const chosen = new Set([...spread, longest, `${folder}/index.html`]);
  return members.filter((page) => chosen.has(page));
});

function sizeOf(page: string): number {
  return statSync(join(site, page)).size;
}

/** Source of one page. */
export function pageSource(page: string): string {
  return readFileSync(join(site, page), 'utf8');
}
