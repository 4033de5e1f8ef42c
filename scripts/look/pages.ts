/** What `npm run look` looks at: one page of every kind that a built site has, and its decks. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page or a deck: its path below the site's folder, and what its pictures are called. */
export interface LookedAt {
  readonly path: string;
  readonly name: string;
}

/** Folders whose pages are of one kind: of them the longest is looked at beside the first page. */
const ONE_KIND = ['enterprises', 'figures', 'indicators', 'land', 'parks', 'projects'];

function htmlIn(site: string, folder: string): string[] {
  return readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
    .sort();
}

function foldersOf(site: string): string[] {
  return readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function longest(site: string, pages: readonly string[]): string[] {
  const sized = pages.map((page) => ({ page, size: statSync(join(site, page)).size }));
  const [first] = sized.sort((a, b) => b.size - a.size || (a.page < b.page ? -1 : 1));
  return first === undefined ? [] : [first.page];
}

const lookedAt = (path: string): LookedAt => ({
  path,
  name: path.replace(/\.html$/, '').replaceAll('/', '-'),
});

/** The pages at the top, the first page of every section, and the longest page of every kind. */
export function lookedAtPages(site: string): LookedAt[] {
  const folders = foldersOf(site).filter((folder) => folder !== 'deck');
  const sections = folders.flatMap((folder) => {
    const pages = htmlIn(site, folder);
    const index = pages.filter((page) => page.endsWith('/index.html'));
    const others = pages.filter((page) => !page.endsWith('/index.html'));
    return [...index, ...(ONE_KIND.includes(folder) ? longest(site, others) : others.slice(-1))];
  });
  return [...htmlIn(site, ''), ...sections].map(lookedAt);
}

/** Every deck of the site. */
export function lookedAtDecks(site: string): LookedAt[] {
  return foldersOf(site).includes('deck') ? htmlIn(site, 'deck').map(lookedAt) : [];
}
