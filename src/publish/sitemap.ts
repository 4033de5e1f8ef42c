/** The list of pages for search engines (sitemaps.org), where it is known where the site lies. */
import { pageAddress } from '../data/site-address.ts';
import type { Site } from '../data/site.ts';
import { escapeMarkup } from '../format/escape-markup.ts';
import { NOT_FOUND_FILE } from './not-found.ts';

/** The day of an article, from its page tags. */
const PUBLISHED = /<meta name="PubDate" content="(\d{4}-\d{2}-\d{2})/;
const NOT_INDEXED = /<meta name="robots" content="[^"]*noindex/;

/** A page of the site that search engines may list. */
export interface ListedPage {
  readonly file: string;
  /** The day its content was published, where the page says it. */
  readonly day: string | undefined;
}

/** What the list says of a file; undefined for what is no page, or none for search engines. */
export function listedPage(file: string, html: string): ListedPage | undefined {
  if (!file.endsWith('.html') || file === NOT_FOUND_FILE) return undefined;
  return NOT_INDEXED.test(html) ? undefined : { file, day: PUBLISHED.exec(html)?.[1] };
}

/** The text of the list; undefined while it is not known where the site lies. */
export function sitemapOf(pages: readonly ListedPage[], site: Site): string | undefined {
  if (pageAddress(site, '') === undefined) return undefined;
  const entries = pages.map(({ day, file }) => {
    const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeMarkup(pageAddress(site, encodeURI(file)) ?? '')}</loc>${modified}</url>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  );
}
