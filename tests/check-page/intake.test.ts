import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/check-page/intake.ts';

function take(...paths: string[]) {
  const { files, ...rest } = takeIn(paths.map((path) => ({ path, file: path })));
  return { files: Object.fromEntries(files), ...rest };
}

describe('files put in one by one', () => {
  test('are tables by their ending, others are refused', () => {
    expect(take('observations.csv', '报表.xls', '.hidden.csv', '~$a.csv')).toEqual({
      files: { 'observations.csv': 'observations.csv' },
      scope: 'files',
      refused: ['报表.xls'],
    });
  });

  test('are outlines of parcels by their ending', () => {
    expect(take('2024.TXT', 'a.geojson').files).toEqual({
      'parcels/2024.TXT': '2024.TXT',
      'parcels/a.geojson': 'a.geojson',
    });
  });
});

describe('a folder', () => {
  test.each(['data', '报表/data', 'a/b/c'])('%s gives its tables and outlines', (root) => {
    const tables = [`${root}/parks.csv`, `${root}/unknown.CSV`];
    const others = [`${root}/README.md`, `${root}/backup/parks.csv`, `${root}/parcels/~a.txt`];
    expect(take(...others, ...tables, `${root}/parcels/a.txt`)).toEqual({
      files: {
        'parks.csv': `${root}/parks.csv`,
        'unknown.CSV': `${root}/unknown.CSV`,
        'parcels/a.txt': `${root}/parcels/a.txt`,
      },
      scope: 'folder',
      refused: [],
    });
  });

  test('with tables of other names gives the topmost', () => {
    expect(take('x/a/other.csv', 'x/mine.csv').files).toEqual({ 'mine.csv': 'x/mine.csv' });
  });

  test('without tables gives nothing', () => {
    expect(take('x/readme.txt', 'x/.git/parks.csv').files).toEqual({});
  });
});
