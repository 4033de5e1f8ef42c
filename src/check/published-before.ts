import type { Diagnostic } from '../data/diagnostic.ts';
import type { Park } from '../data/park.ts';
import type { Site } from '../data/site-schema.ts';

/**
 * Warns when the site's own date of publication is before that of a figure it shows: the date was not
 * renewed with the data, and the pages would state a false one.
 */
export function publishedBefore(
  { published }: Pick<Site, 'published'>,
  { observations }: Pick<Park, 'observations'>,
): Diagnostic[] {
  const day = published.slice(0, 10);
  const later = observations.filter((row) => (row.published ?? '') > day);
  const last = later.reduce<(typeof later)[number] | undefined>(
    (latest, row) =>
      latest === undefined || (row.published ?? '') > (latest.published ?? '') ? row : latest,
    undefined,
  );
  if (last === undefined) return [];
  return [
    {
      code: 'published-too-soon',
      severity: 'warning',
      file: 'content/site.yaml',
      header: 'published',
      found: published,
      problem: `网站的发布时间早于 ${later.length} 行数据的发布日期，最晚的是 ${last.at.file} 第${last.at.row}行的 ${last.published ?? ''}`,
      fix: '请把 published 改为这次实际发布的时刻，或核对那些行的发布日期',
    },
  ];
}
