import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleClientEntry, listClientEntries } from '../../src/publish/client-bundle.ts';

const FOLDER = 'src/client';

test('all client scripts together stay below 10 kB gzip', async () => {
  const names = listClientEntries(FOLDER);
  expect(names).toContain('site');
  const scripts = await Promise.all(names.map((name) => bundleClientEntry(FOLDER, name)));
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(bytes).toBeLessThan(10_000);
});
