/** Releases are read from plain files; what is missing or not in its place is told. */
import { describe, expect, test } from 'vitest';
import { formatManifest, type ReleaseManifest } from '../../../src/publish/release/manifest.ts';
import { keptSources } from '../../../src/publish/release/make-release.ts';
import { compareSiteFiles, isSameSite } from '../../../src/publish/release/site-files.ts';
import { openReleases, readSiteFile, sourcesOf, upTo } from '../../../src/publish/release/store.ts';
import { zipFiles } from '../../../src/open-data/zip-files.ts';
import { sha256Of } from '../../../src/data/sha256.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function manifestOf(name: string, facts: Partial<ReleaseManifest>): ReleaseManifest {
  return {
    product: 'parkbrief',
    version: '0.1.0',
    dataFormat: 1,
    name,
    period: '2026-06',
    published: '2026-07-22 09:00',
    approvedBy: '王主任',
    previous: null,
    changed: [],
    deleted: [],
    pages: [],
    site: {},
    sources: {},
    ...facts,
  };
}

const FIRST = manifestOf('2026-06-r1', {
  site: { 'a.html': sha256Of('a'), 'b.html': sha256Of('b') },
  changed: ['a.html', 'b.html'],
});
const SECOND = manifestOf('2026-06-r2', {
  previous: { name: '2026-06-r1', digest: sha256Of(formatManifest(FIRST)) },
  site: { 'a.html': sha256Of('A'), 'b.html': sha256Of('b') },
  changed: ['a.html'],
  rollback: { to: '2026-06-r1', reason: '数有误' },
});
const FILES: Readonly<Record<string, Uint8Array>> = {
  '2026-06-r1/release.json': utf8(formatManifest(FIRST)),
  '2026-06-r1/changes/a.html': utf8('a'),
  '2026-06-r1/changes/b.html': utf8('b'),
  '2026-06-r1/internal-sources.zip': zipFiles(new Map([['data/parks.csv', utf8('园区编码')]])),
  '2026-06-r2/release.json': utf8(formatManifest(SECOND)),
  '2026-06-r2/changes/a.html': utf8('A'),
};

const storeOf = (files: Readonly<Record<string, Uint8Array>>) => {
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  return openReleases(folders.reverse(), (release, path) => files[`${release}/${path}`]);
};

test('releases come in their order, whatever lies beside them', () => {
  const store = storeOf({ ...FILES, 'note/x.txt': utf8('x'), '2026-6/release.json': utf8('{') });
  expect(store.faults).toEqual([]);
  expect(store.links.map(({ manifest }) => manifest.name)).toEqual(['2026-06-r1', '2026-06-r2']);
});

test('a file of the site stands with the last release that changed it', () => {
  const store = storeOf(FILES);
  const read = (release: string, path: string): string =>
    new TextDecoder().decode(readSiteFile(store, upTo(store, release), path));
  expect([read('2026-06-r1', 'a.html'), read('2026-06-r2', 'a.html')]).toEqual(['a', 'A']);
  expect(read('2026-06-r2', 'b.html')).toBe('b');
});

test('a rollback was made from what the release it went back to was made from', () => {
  expect([...sourcesOf(storeOf(FILES), SECOND).keys()]).toEqual(['data/parks.csv']);
});

describe('what is missing is told', () => {
  const without = (...paths: string[]): Record<string, Uint8Array> =>
    Object.fromEntries(Object.entries(FILES).filter(([path]) => !paths.includes(path)));

  test.each<[string, Readonly<Record<string, Uint8Array>>, RegExp]>([
    ['a record', without('2026-06-r1/release.json'), /2026-06-r1 没有 release.json/],
    [
      'a folder that was renamed',
      {
        ...without('2026-06-r2/release.json'),
        '2026-06-r3/release.json': FILES['2026-06-r2/release.json'] as Uint8Array,
      },
      /文件夹 2026-06-r3 里的 release.json 写的是 2026-06-r2/,
    ],
    [
      'a record with a mark at its start, which changes its sum',
      { ...FILES, '2026-06-r1/release.json': utf8(`\uFEFF${formatManifest(FIRST)}`) },
      /2026-06-r1 没有 release.json/,
    ],
  ])('%s', (_, files, expected) => {
    expect(storeOf(files).faults.join('\n')).toMatch(expected);
  });

  test('a changed file, and the data of a release, when they are read', () => {
    const store = storeOf(without('2026-06-r2/changes/a.html', '2026-06-r1/internal-sources.zip'));
    expect(() => readSiteFile(store, store.links, 'a.html')).toThrow(
      '2026-06-r2 里缺少文件 a.html',
    );
    expect(() => sourcesOf(store, FIRST)).toThrow('缺少文件 internal-sources.zip');
  });
});

test('what a release keeps: data, then texts, nothing hidden, nothing of releases', () => {
  const paths = [
    'content/site.yaml',
    'data/b.csv',
    'data/.x',
    'releases/r/a',
    'data/a/~b',
    'data/a.csv',
  ];
  const kept = keptSources(new Map(paths.map((path) => [path, utf8(path)])));
  expect([...kept.keys()]).toEqual(['data/a.csv', 'data/b.csv', 'content/site.yaml']);
});

test('two sites are compared by sums, their pages by what they say', () => {
  const page = (text: string, frame: string): string =>
    `<title>${text}</title>${frame}<main>${text}</main>`;
  const site = (files: Readonly<Record<string, string>>) => ({
    digests: Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, sha256Of(text)]),
    ),
    read: (path: string) => utf8(files[path] ?? ''),
  });
  const before = site({ 'a.html': page('甲', '旧'), 'b.html': page('乙', '旧'), 'c.csv': '1' });
  const after = site({ 'a.html': page('甲', '新'), 'b.html': page('丙', '新'), 'd.csv': '1' });
  expect(isSameSite(before, before)).toBe(true);
  expect(compareSiteFiles(before, after)).toMatchObject({
    changed: ['a.html', 'b.html', 'd.csv'],
    deleted: ['c.csv'],
    pages: [{ path: 'b.html', kind: 'changed', title: '丙' }],
  });
});
