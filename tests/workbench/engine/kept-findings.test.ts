/** What was found in a park is found again as far as files changed, and is always what `check` finds. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rememberAggregates } from '../../../src/edition/last-aggregates.ts';
import { listOutputFiles } from '../../../src/publish/output-files.ts';
import { type Findings, findFaults } from '../../../src/publish/find-faults.ts';
import { type SiteSources, sourcesIn } from '../../../src/site/sources.ts';
import { keepFindings } from '../../../src/workbench/engine/kept-findings.ts';
import { putSmallPark } from '../../build/small-park.ts';

const root = mkdtempSync(join(tmpdir(), 'parkbrief-kept-'));
putSmallPark(root);
const PARK: ReadonlyMap<string, Uint8Array> = new Map(
  listOutputFiles(root).map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]),
);
const PRODUCT = { handbook: new Map<string, Uint8Array>(), hasFile: () => false };

/** The park with one file in which one text stands for another. */
function sources(path?: string, old = '', now = ''): Promise<SiteSources> {
  const files = new Map(PARK);
  if (path !== undefined) {
    const text = new TextDecoder().decode(files.get(path));
    if (!text.includes(old)) throw new Error(`${path} holds no ${old}`);
    files.set(path, new TextEncoder().encode(text.replace(old, now)));
  }
  return sourcesIn(files, PRODUCT);
}

/** What is said of a park, without what can't be compared by value. */
function report({ diagnostics, prose, stop, usable }: Findings): unknown {
  return { diagnostics, prose, stop, usable };
}

describe('after a file changed', () => {
  test.each<[change: string, path: string, old: string, now: string, areDataKept: boolean]>([
    ['a text, the data stand', 'content/home.mdx', '', '本月营业收入52.14亿元。\n\n', true],
    ['a figure', 'data/observations.csv', '52.14', '五十二', false],
    ['a setting', 'content/site.yaml', 'published: 2026', 'published: 1926', false],
  ])('%s, all is as a check from the beginning finds it', async (_, path, old, now, kept) => {
    const found = keepFindings(rememberAggregates());
    const before = found.of('public', await sources());
    const other = await sources(path, old, now);
    expect(found.of('public', other)).toBe(before);
    found.forget([path]);
    const after = found.of('public', other);
    expect(report(after)).toEqual(report(findFaults(other, 'public')));
    expect(report(after)).not.toEqual(report(before));
    expect(after.checked === before.checked).toBe(kept);
  });

  test('the other edition is found for itself', async () => {
    const found = keepFindings(rememberAggregates());
    const there = await sources();
    found.of('public', there);
    expect(report(found.of('internal', there))).toEqual(report(findFaults(there, 'internal')));
  });
});
