import { expect, test } from 'vitest';
import { makePageScript } from '../../scripts/tools/publishing-page.ts';
import { bundleClientEntry, listClientEntries } from '../../src/publish/client-bundle.ts';

const FOLDER = 'src/client';

async function scripts(): Promise<string[]> {
  const client = listClientEntries(FOLDER).map((name) => bundleClientEntry(FOLDER, name));
  return Promise.all([makePageScript(), ...client]);
}

test('every script brings its own reduce before it uses one, and none uses reduceRight', async () => {
  for (const script of await scripts()) {
    expect(script).not.toContain('.reduceRight(');
    const brought = script.indexOf('Array.prototype.reduce=');
    const used = script.indexOf('.reduce(');
    expect(brought).toBeGreaterThan(0);
    if (used > 0) expect(brought).toBeLessThan(used);
  }
});
