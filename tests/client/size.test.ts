import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleClientEntry, listClientEntries } from '../../src/publish/client-bundle.ts';

const FOLDER = 'src/client';

/**
 * Scripts that only one page loads, or only the search when it is used, with what they may weigh: the map
 * brings d3-zoom, slides reveal.js, the search minisearch.
 */
const OWN_LIMITS: Readonly<Record<string, number>> = { land: 23_000, deck: 45_000, search: 10_000 };

async function weigh(names: readonly string[]): Promise<number> {
  const scripts = await Promise.all(names.map((name) => bundleClientEntry(FOLDER, name)));
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

test('all client scripts together stay below 10 kB gzip, those of single pages apart', async () => {
  const names = listClientEntries(FOLDER);
  expect(names).toContain('site');
  expect(await weigh(names.filter((name) => !(name in OWN_LIMITS)))).toBeLessThan(10_000);
});

test.each(Object.entries(OWN_LIMITS))('%s stays below %s bytes gzip', async (name, limit) => {
  expect(await weigh([name])).toBeLessThan(limit);
});
