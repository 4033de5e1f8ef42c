import { expect, test } from 'vitest';
import { holderOf, type Link, orderReleases } from '../../../src/publish/release/chain.ts';
import {
  compareSites,
  nextReleaseName,
  type ReleaseManifest,
} from '../../../src/publish/release/manifest.ts';
import { releaseLines } from '../../../src/publish/release/change-sheet.ts';
import { columnAges } from '../../../src/publish/release/stale-columns.ts';

/** A chain of sites, each with the digest of its place. */
function chainOf(...sites: Readonly<Record<string, string>>[]): Link[] {
  return sites.map((site, index) => {
    const manifest: ReleaseManifest = {
      product: 'parkbrief',
      version: '1',
      dataFormat: 1,
      name: `2026-06-r${index + 1}`,
      period: '2026-06',
      published: `2026-07-${10 + index} 09:00`,
      approvedBy: '王主任',
      previous: index === 0 ? null : { name: `2026-06-r${index}`, digest: `d${index}` },
      site,
      ...compareSites(sites[index - 1] ?? {}, site),
      pages: compareSites(sites[index - 1] ?? {}, site).changed,
      sources: {},
    };
    return { manifest, digest: `d${index + 1}` };
  });
}

const CHAIN = chainOf(
  { 'index.html': 'a', 'land/index.html': 'b' },
  { 'index.html': 'c', 'land/index.html': 'b', 'report/index.html': 'r' },
  { 'index.html': 'c', 'report/index.html': 'r' },
);

const replaced = (index: number, change: Partial<ReleaseManifest>): Link[] =>
  CHAIN.map((link, place) =>
    place === index ? { ...link, manifest: { ...link.manifest, ...change } } : link,
  );

test('releases are put in order whatever order they are read in', () => {
  const { faults, links } = orderReleases([...CHAIN].reverse());
  expect(faults).toEqual([]);
  expect(links).toEqual(CHAIN);
});

test.each<[string, Link[], string]>([
  ['a digest that differs', CHAIN.with(0, { ...(CHAIN[0] as Link), digest: 'x' }), '被改过'],
  ['a missing one', CHAIN.toSpliced(1, 1), '不在了'],
  ['a missing first one', CHAIN.slice(1), '没有第一个发布版'],
  ['two after the same', [...CHAIN, ...replaced(2, { name: '2026-06-r4' }).slice(2)], '都接在'],
  ['a list that hides a change', replaced(1, { changed: ['index.html'] }), '文件清单对不上'],
])('%s is told', (_what, links, message) => {
  expect(orderReleases(links).faults.join('\n')).toContain(message);
});

test('a file is held by the last release that changed it', () => {
  expect(holderOf(CHAIN, 'index.html')?.name).toBe('2026-06-r2');
  expect(holderOf(CHAIN.slice(0, 1), 'index.html')?.name).toBe('2026-06-r1');
  expect(holderOf(CHAIN, 'none.html')).toBeUndefined();
});

test('the number of a release follows the largest of its period', () => {
  expect(nextReleaseName('2026-06', [])).toBe('2026-06-r1');
  expect(nextReleaseName('2026-06', ['2026-06-r2', '2026-06-r10', '2026-05-r30'])).toBe(
    '2026-06-r11',
  );
});

test('a column is as old as the last release that changed one of its pages', () => {
  expect(columnAges(CHAIN.map(({ manifest }) => manifest))).toEqual([
    { folder: '', changed: '2026-07-11', days: 1 },
    { folder: 'report', changed: '2026-07-11', days: 1 },
  ]);
});

test('columns are called by their names; sheets and posters, which are none, are left out', () => {
  const [first, second] = chainOf(
    {
      'index.html': 'a',
      'paper/brief.html': 'b',
      'poster/2026-06.html': 'c',
      'land/index.html': 'd',
    },
    {
      'index.html': 'e',
      'paper/brief.html': 'b',
      'poster/2026-06.html': 'c',
      'land/index.html': 'd',
    },
  ).map(({ manifest }) => manifest);
  if (first === undefined || second === undefined) throw new Error('There are two.');
  expect(releaseLines(second, [first], undefined).join('\n')).toMatch(
    /栏目更新：首页这次更新，土地 1 天没有更新（2026-07-10）$/,
  );
});
