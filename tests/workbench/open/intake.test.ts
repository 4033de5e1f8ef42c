import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../src/workbench/open/intake.ts';

function take(paths: readonly string[], there: readonly string[] = []) {
  const { files, ...rest } = takeIn(
    paths.map((path) => ({ path })),
    new Set(there),
  );
  return { files: Object.fromEntries([...files].map(([at, { path }]) => [at, path])), ...rest };
}

describe('files put in one by one', () => {
  test('stand where files of their name or ending stand, others are refused', () => {
    expect(
      take([
        ...['observations.csv', '台账.xlsx', 'format.txt', '2024.TXT', 'a.geojson', '照片.JPG'],
        ...['site.yaml', 'home.mdx', '2026-06.mdx', '2026-q1.mdx'],
        ...['报表.xls', '.hidden.csv', '~$a.csv', 'economy.mdx'],
      ]),
    ).toEqual({
      files: {
        'data/observations.csv': 'observations.csv',
        'data/台账.xlsx': '台账.xlsx',
        'data/format.txt': 'format.txt',
        'data/parcels/2024.TXT': '2024.TXT',
        'data/parcels/a.geojson': 'a.geojson',
        'data/pictures/照片.JPG': '照片.JPG',
        'content/site.yaml': 'site.yaml',
        'content/home.mdx': 'home.mdx',
        'content/report/2026-06.mdx': '2026-06.mdx',
        'content/report/2026-q1.mdx': '2026-q1.mdx',
      },
      scope: 'files',
      refused: ['报表.xls', 'economy.mdx'],
      root: '',
      dataFolder: 'data',
    });
  });

  test('stand for the one file of the same name that is open', () => {
    const there = ['content/deck/economy.mdx', 'content/deck/main.mdx', 'content/guide/main.mdx'];
    expect(take(['economy.mdx', 'main.mdx'], there)).toMatchObject({
      files: { 'content/deck/economy.mdx': 'economy.mdx' },
      refused: ['main.mdx'],
    });
  });
});

describe('a folder', () => {
  test.each([
    ['data', '', 'data'],
    ['报表/data', '报表', 'data'],
    ['a/b/c', 'a/b', 'c'],
  ])('%s gives its tables and outlines', (folder, root, dataFolder) => {
    const tables = [`${folder}/parks.csv`, `${folder}/unknown.CSV`, `${folder}/parcels/a.txt`];
    const hidden = [`${folder}/parcels/~a.txt`, `${folder}/.git/parks.csv`];
    expect(take([...hidden, ...tables])).toEqual({
      files: {
        'data/parks.csv': `${folder}/parks.csv`,
        'data/unknown.CSV': `${folder}/unknown.CSV`,
        'data/parcels/a.txt': `${folder}/parcels/a.txt`,
      },
      scope: 'folder',
      refused: [],
      root,
      dataFolder,
    });
  });

  test('of a park gives data, texts and releases, and nothing that stands beside them', () => {
    const paths = ['p/README.md', 'p/src/a.csv', 'p/data/parks.csv', 'p/content/report/x.mdx'];
    expect(take([...paths, 'p/releases/2026-06-r1/manifest.json']).files).toEqual({
      'data/parks.csv': 'p/data/parks.csv',
      'content/report/x.mdx': 'p/content/report/x.mdx',
      'releases/2026-06-r1/manifest.json': 'p/releases/2026-06-r1/manifest.json',
    });
  });

  test('with tables of other names gives the topmost', () => {
    expect(take(['x/a/other.csv', 'x/mine.csv']).files).toMatchObject({
      'data/mine.csv': 'x/mine.csv',
    });
  });

  test('with texts alone is no park', () => {
    expect(take(['x/content/home.mdx'])).toMatchObject({
      files: { 'content/home.mdx': 'x/content/home.mdx' },
      scope: 'files',
    });
  });

  test('without tables gives nothing', () => {
    expect(take(['x/readme.txt', 'x/.git/parks.csv']).files).toEqual({});
  });
});
