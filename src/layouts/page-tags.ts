import { zh } from '../ui/zh.ts';
import type { Site } from '../data/site.ts';
import { publicationDate } from './publication-date.ts';
import type { Section } from './sections.ts';

/** The kinds of page that 国办发〔2017〕47号 names, each with its own set of tags. */
export type PageKind = 'home' | 'column' | 'article';

/** One `<meta name content>` tag. */
export interface PageTag {
  name: string;
  content: string;
}

/**
 * Page tags by page kind. PubDate and ContentSource come from what staff typed, never from the clock.
 *
 * @param page its section is required for column and article pages; `day` is when its content was
 *   published, where that is known
 */
export function pageTags(
  kind: PageKind,
  site: Site,
  page: {
    title: string;
    section?: Pick<Section, 'name' | 'description' | 'keywords'> | undefined;
    day?: string | undefined;
  },
): PageTag[] {
  const tags: PageTag[] = [
    { name: 'SiteName', content: site.siteName },
    { name: 'SiteDomain', content: site.siteDomain },
    { name: 'SiteIDCode', content: site.siteIdCode },
  ];
  if (kind === 'home' || !page.section) return tags;
  tags.push({ name: 'ColumnName', content: page.section.name });
  if (kind === 'column') {
    tags.push(
      { name: 'ColumnDescription', content: page.section.description },
      { name: 'ColumnKeywords', content: page.section.keywords },
    );
  }
  tags.push({ name: 'ColumnType', content: zh.columnType });
  if (kind === 'article') {
    tags.push(
      { name: 'ArticleTitle', content: page.title },
      { name: 'PubDate', content: publicationDate(site.published, page.day) },
      { name: 'ContentSource', content: site.contentSource },
    );
  }
  return tags;
}
