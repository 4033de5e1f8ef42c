import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ReleaseManifest } from '../../../src/publish/release/manifest.ts';
import { releasedData } from '../../../src/publish/release/compare-data.ts';
import { RELEASE_FILES, type ReleaseStore } from '../../../src/publish/release/store.ts';
import { utf8 } from '../../data/fixture-files.ts';

test('of the sources of a release only what is data is compared', async () => {
  const sources = zipSync({
    'data/parks.csv': utf8('园区编码\n'),
    'data/README.md': utf8('# 数据'),
    'data/parcels/east.geojson': utf8('{}'),
    'content/site.yaml': utf8('siteName: 云川\n'),
  });
  const manifest = { name: '2026-06-r1', previous: null } as ReleaseManifest;
  const store: ReleaseStore = {
    links: [{ manifest, digest: '' }],
    faults: [],
    read: (_release, path) => (path === RELEASE_FILES.sources ? sources : undefined),
  };
  const data = await releasedData(store, manifest);
  expect([...data.keys()].sort()).toEqual(['parcels/east.geojson', 'parks.csv']);
});
