/** Full addresses, where it is known where the site lies. */
import type { Site } from './site.ts';

/** The list of pages for search engines, which robots.txt names. */
export const SITEMAP_FILE = 'sitemap.xml';

type Located = Pick<Site, 'basePath' | 'scheme' | 'siteDomain'>;

/** `https://www.example.cn/park/`; undefined until site.yaml says in which path of the domain the site lies. */
export function siteAddress({ basePath, scheme, siteDomain }: Located): string | undefined {
  return basePath === undefined ? undefined : `${scheme}://${siteDomain}${basePath}`;
}

/**
 * The address of a file of the site, by which search engines are to know it: first pages of folders by
 * the folder.
 */
export function pageAddress(site: Located, file: string): string | undefined {
  const address = siteAddress(site);
  return address === undefined ? undefined : address + file.replace(/(^|\/)index\.html$/, '$1');
}
