/** What the benchmark builds from passes the checks, so that it cannot end before it has measured. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SMALLEST } from '../../scripts/bench/checks.ts';
import { writeLandData } from '../../scripts/bench/land-data.ts';
import { makeManyFirms } from '../../scripts/bench/many-firms.ts';
import { LARGEST, makeManyRows } from '../../scripts/bench/many-rows.ts';
import { writeProjectData } from '../../scripts/bench/projects-data.ts';
import { checkPark } from '../../src/check/check-park.ts';
import { loadPark, readDataFiles } from '../../src/check/load-park.ts';
import type { Park } from '../../src/data/park.ts';

const FOLDERS: readonly [
  what: string,
  write: (folder: string, count: number) => void,
  count: (park: Park) => number | undefined,
][] = [
  ['parcels', writeLandData, ({ sketch }) => sketch?.parks.flatMap((park) => park.parcels).length],
  ['projects', writeProjectData, ({ projects }) => projects.length],
  ['firms', (to, count) => makeManyFirms('data', to, count), (park) => park.enterprises.length],
];

test.each(FOLDERS)('a folder with more %s than the demo has no fault', (what, write, count) => {
  const folder = join(mkdtempSync(join(tmpdir(), `bench-${what}-`)), 'data');
  write(folder, 200);
  expect(count(loadPark({ dataDir: folder, edition: 'internal' }))).toBe(200);
});

test('the same firms and count give the same bytes', () => {
  const [one, other] = ['a', 'b'].map((name) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'bench-same-')), name);
    makeManyFirms('data', folder, 60);
    return readDataFiles(folder);
  });
  expect(one).toEqual(other);
});

test('rows of every table agree with each other', () => {
  const { files, rows } = makeManyRows(SMALLEST);
  expect(checkPark(files, 'public').park?.enterprises.length).toBeGreaterThan(0);
  expect(rows).toBeGreaterThan(1000);
  expect(makeManyRows(LARGEST).rows).toBeGreaterThan(90_000);
});
