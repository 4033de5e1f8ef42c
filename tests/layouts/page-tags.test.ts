import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/data/site.ts';
import { pageTags } from '../../src/layouts/page-tags.ts';
import type { Section } from '../../src/layouts/sections.ts';

const site: Site = {
  siteName: '示例园区',
  siteDomain: 'www.example.cn',
  siteIdCode: '0000000000',
  published: '2026-07-15 09:00',
  contentSource: '示例管委会',
} as Site;

const section: Section = {
  id: 'indicators',
  name: '指标',
  href: '/indicators/index.html',
  description: '说明',
  keywords: '指标,数据',
  listed: true,
  empty: false,
};

const names = (kind: 'home' | 'column' | 'article') =>
  pageTags(kind, site, { title: '标题', section }).map((tag) => tag.name);

describe('pageTags', () => {
  it.each([
    ['home', ['SiteName', 'SiteDomain', 'SiteIDCode']],
    [
      'column',
      [
        'SiteName',
        'SiteDomain',
        'SiteIDCode',
        'ColumnName',
        'ColumnDescription',
        'ColumnKeywords',
        'ColumnType',
      ],
    ],
    [
      'article',
      [
        'SiteName',
        'SiteDomain',
        'SiteIDCode',
        'ColumnName',
        'ColumnType',
        'ArticleTitle',
        'PubDate',
        'ContentSource',
      ],
    ],
  ] as const)('writes the tags of a %s page in the order of the rules', (kind, expected) => {
    expect(names(kind)).toEqual(expected);
  });

  it.each([
    ['the release for content without a date', undefined, '2026-07-15 09:00'],
    ['the day of the content', '2026-06-30', '2026-06-30 00:00'],
    ['the release for content of its day', '2026-07-15', '2026-07-15 09:00'],
    ['the release for content dated after it', '2026-08-01', '2026-07-15 09:00'],
  ] as const)('takes the publication date from %s', (_from, day, expected) => {
    const tags = pageTags('article', site, { title: '标题', section, day });
    expect(tags.find((tag) => tag.name === 'PubDate')?.content).toBe(expected);
  });
});
