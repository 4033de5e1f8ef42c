import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import {
  type ListedRelease,
  releasesFeed,
  withReleases,
} from '../../../src/publish/archive/release-list.ts';
import { formatFeed } from '../../../src/format/atom-feed.ts';
import { demoSite } from '../../data/demo.ts';

const release = (name: string, published: string, change: string): ListedRelease => ({
  name,
  published,
  change,
  files: new Set(['index.html', 'data/changes.csv']),
  isCurrent: name === '2026-06-r2',
});

const RELEASES = [
  release('2026-06-r1', '2026-07-22 09:00', '第一次发布'),
  release('2026-06-r2', '2026-08-03 10:30', '“甲<乙>&丙”改动1处'),
];

test('the list has a row for each release, the newest first, and leads to what is kept of it', () => {
  const page = withReleases('<table><tbody id="releases"><tr></tr></tbody></table>', RELEASES);
  expect(page.indexOf('2026-06-r2')).toBeLessThan(page.indexOf('2026-06-r1'));
  expect(page.match(/<tr /g)).toHaveLength(2);
  expect(page).toContain('2026-06-r2（现在的）');
  expect(page).toContain('甲&lt;乙&gt;&amp;丙');
  expect(page).toContain('href="../r/2026-06-r1/index.html"');
  expect(page).toContain('href="../r/2026-06-r2/data/changes.csv"');
  expect(page).not.toContain('figures/index.html');
  // Done again it stays as it is.
  expect(withReleases(page, RELEASES)).toBe(page);
});

/** Texts of the elements of a name in XML, as a reader of feeds sees them. */
function texts(xml: string, name: string): string[] {
  const [, body = ''] = xml.split('?>\n');
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return;
    const [first] = node.childNodes;
    if (node.tagName === name)
      found.push(first !== undefined && 'value' in first ? first.value : '');
    node.childNodes.forEach(visit);
  };
  parseFragment(body.replace(/<link ([^>]*)\/>/g, '<alink $1></alink>')).childNodes.forEach(visit);
  return found;
}

test('the feed has releases and corrections in one order of time, with what RFC 4287 asks of each', () => {
  const { site } = demoSite('public');
  const corrections = formatFeed({
    id: 'tag:a,2000:corrections',
    title: '更正',
    author: '甲',
    entries: [
      {
        id: 'tag:a,2000:c1',
        title: '更正：一',
        updated: '2026-07-25T00:00:00+08:00',
        summary: '由1改为2',
      },
    ],
  });
  const feed = releasesFeed(RELEASES, corrections, site);
  expect(texts(feed, 'updated')).toEqual([
    '2026-08-03T10:30:00+08:00',
    '2026-08-03T10:30:00+08:00',
    '2026-07-25T00:00:00+08:00',
    '2026-07-22T09:00:00+08:00',
  ]);
  const ids = texts(feed, 'id');
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^tag:[^,]+,2000:/);
  expect(texts(feed, 'title').slice(1)).toEqual(['发布 2026-06-r2', '更正：一', '发布 2026-06-r1']);
  expect(texts(feed, 'name')).toEqual([site.organiser]);
  expect(texts(feed, 'summary')).toContain('“甲<乙>&丙”改动1处');
  expect(feed).toContain('<link href="index.html#2026-06-r2"/>');
  expect(feed).toContain('<link href="../corrections.html"/>');
});
