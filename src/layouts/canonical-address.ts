import type { Edition } from '../data/park.ts';
import type { Site } from '../data/site.ts';
import { pageAddress } from '../data/site-address.ts';

/**
 * The one address of a page on the web; undefined while nobody knows it: without `basePath` the site may
 * lie anywhere, and an internal one or the page for unknown addresses has none.
 *
 * @param address of the file in the site, such as `report/2026-06.html`
 */
export function canonicalAddress(
  site: Pick<Site, 'basePath' | 'scheme' | 'siteDomain'>,
  edition: Edition,
  address: string,
): string | undefined {
  return edition === 'public' && address !== '404.html' ? pageAddress(site, address) : undefined;
}
