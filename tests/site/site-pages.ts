/** What there is to test: every page of the built site, found in its folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Source of one page. */
export function pageSource(page: string): string {
  return readFileSync(join(site, page), 'utf8');
}
