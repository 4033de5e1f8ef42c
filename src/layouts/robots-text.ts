/** What a site tells search engines. */
import type { Site } from '../data/site.ts';
import { pageAddress, SITEMAP_FILE } from '../data/site-address.ts';

/** All of a public site may be read; where the list of its pages lies, when that is known. */
export function robotsText(site: Pick<Site, 'basePath' | 'scheme' | 'siteDomain'>): string {
  const sitemap = pageAddress(site, SITEMAP_FILE);
  const lines = ['User-agent: *', 'Disallow:'];
  if (sitemap !== undefined) lines.push('', `Sitemap: ${sitemap}`);
  return `${lines.join('\n')}\n`;
}
