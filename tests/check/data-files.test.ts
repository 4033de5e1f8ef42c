/** The data files of a folder are the same on a disk and among the files of a browser. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listEntries } from '../../scripts/output/folder-entries.ts';
import { pickDataFiles } from '../../src/check/data-files.ts';
import { readDataFiles } from '../../src/check/load-park.ts';

function pickedIn(folder: string): Map<string, Uint8Array> {
  const files = listEntries(folder).files.map(
    (path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const,
  );
  return pickDataFiles(new Map(files));
}

/** Names and bytes, in their order. */
function listOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('base64')}`);
}

test.each([
  'data',
  'tests/fixtures/sound',
  'tests/fixtures/whole',
  'tests/fixtures/faults/table-in-folder',
])('%s', (folder) => {
  expect(listOf(pickedIn(folder))).toEqual(listOf(readDataFiles(folder)));
});

test('a folder of everything that may lie about', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-strays-'));
  const names = [
    ...[
      'parks.csv',
      '.hidden.csv',
      '~$parks.xlsx',
      '指标数据.xlsx',
      'targets - 副本.csv',
      'targets.xls',
    ],
    ...['7月/targets.csv', '7月/x/deep.csv', 'observations.csv/inside.txt', 'parcels/a.geojson'],
    ...['parcels/b.shp', 'parcels/sub/c.geojson', 'pictures/a.jpg', 'pictures/a@2x.jpg'],
    ...['pictures/prepared/0123456789ab-480.webp', 'notes.txt', 'parks.csv.bak'],
  ];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${name}\n`.repeat(1000));
  }
  expect(listOf(pickedIn(folder))).toEqual(listOf(readDataFiles(folder)));
});
