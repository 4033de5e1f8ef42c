/** The list of the lists of pages, one for the region's own and one for each member (sitemaps.org). */
import { pageAddress, SITEMAP_FILE } from '../../data/site-address.ts';
import type { Site } from '../../data/site.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';

/** The list of the region's own pages; the usual name is that of the list of lists. */
export const REGION_SITEMAP = 'sitemap-region.xml';

/**
 * The text of the list; undefined while it is not known where the site lies.
 * @param files every file of the whole site
 * @param codes of the members, in their order
 */
export function sitemapIndex(
  files: ReadonlySet<string>,
  codes: readonly string[],
  site: Site,
): string | undefined {
  const lists = [REGION_SITEMAP, ...codes.map((code) => `${code}/${SITEMAP_FILE}`)];
  const entries = lists.flatMap((file) => {
    const address = pageAddress(site, file);
    return files.has(file) && address !== undefined
      ? [`<sitemap><loc>${escapeMarkup(address)}</loc></sitemap>\n`]
      : [];
  });
  if (entries.length === 0) return undefined;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`
  );
}
