/**
 * The commands that make or read a site, killed at chosen renames and removals: what stood is whole or the
 * new is, the next command ends what was begun, and nothing of ours is left beside it or among the
 * temporary files.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { foreignEntries } from '../../scripts/output/folder-entries.ts';
import { readMarker } from '../../scripts/output/marker.ts';
import type { Marker } from '../../src/publish/marker.ts';
import { type Checkout, makeBuildingCheckout } from '../output/checkout.ts';
import { putSmallPark } from './small-park.ts';

let checkout: Checkout;
const root = mkdtempSync(join(tmpdir(), 'parkbrief-killed-site-'));
// A browser makes sockets in it, whose paths must be short.
const temporary = mkdtempSync(join(tmpdir(), 't-'));
const park = { data: '', content: '' };
const site = join(root, 'dist');
const inputs = (): string[] => ['--data', park.data, '--content', park.content];
const build = (): string[] => ['build', ...inputs(), '--out', site];

/** Changes a figure that the home page shows. */
function edit(folder: string, from: string, to: string): void {
  const path = join(folder, 'observations.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** The figure a site shows; throws where the site is not whole. */
function figureOf(folder: string): string | undefined {
  const marker = readMarker(folder) as Marker;
  const { added, changed } = foreignEntries(folder, marker);
  expect({ added, changed }).toEqual({ added: [], changed: [] });
  const missing = Object.keys(marker.files).filter((file) => !existsSync(join(folder, file)));
  expect(missing).toEqual([]);
  return /52\.14|53\.14/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[0];
}

/** What the killed command has begun is ended; a child of it may need a moment to end by itself. */
async function recoverAll(): Promise<void> {
  const left = (): string[] => {
    checkout.recoverByProcess();
    const own = readdirSync(root).filter((name) => name.startsWith('.parkbrief-'));
    return [...own, ...readdirSync(temporary), ...checkout.journals()];
  };
  await expect.poll(left, { timeout: 60_000, interval: 500 }).toEqual([]);
}

beforeAll(async () => {
  checkout = await makeBuildingCheckout();
  Object.assign(park, putSmallPark(root));
  const { status, stderr } = checkout.run(...build());
  expect(status, stderr).toBe(0);
}, 600_000);

describe('build, killed at its swap', () => {
  test.each([
    ['before the old site is moved away', '/dist$', '1'],
    ['between the two renames', '/dist$', '2'],
    ['while the old site is removed', '-old/', '20'],
  ])('%s', { timeout: 600_000 }, async (_when, path, at) => {
    const before = figureOf(site);
    edit(park.data, before ?? '', before === '52.14' ? '53.14' : '52.14');
    const { signal } = checkout.killedBy({ path, at }, temporary, ...build());
    // Where the system exchanges two names at once there are no two renames to be killed between.
    if (signal === null) return;
    expect(signal).toBe('SIGKILL');
    await recoverAll();
    expect(['52.14', '53.14']).toContain(figureOf(site));
    expect(readdirSync(root).sort()).toEqual(['content', 'data', 'dist']);
    expect(figureOf(site)).not.toBe(before);
  });
});

describe('diff, killed', () => {
  test.each([
    ['between its two builds', { at: '4' }],
    ['while a build of it is writing', { at: '2', whom: 'parent' }],
  ])('%s, leaves nothing', { timeout: 600_000 }, async (_when, query) => {
    const other = join(mkdtempSync(join(tmpdir(), 'parkbrief-other-')), 'data');
    putSmallPark(join(other, '..'));
    edit(other, '52.14', '54.14');
    const { signal } = checkout.killedBy(query, temporary, 'diff', other, ...inputs());
    expect(signal).toBe('SIGKILL');
    await recoverAll();
  });
});

const browser = findBrowser();

describe.runIf(browser !== undefined)('with a browser', () => {
  test.each([
    ['deck', 'a.pdf', '--pdf'],
    ['report', 'a.docx', '--docx'],
  ])(
    '%s, killed, leaves a whole file or none',
    { timeout: 600_000 },
    async (verb, name, option) => {
      const folder = mkdtempSync(join(tmpdir(), 'parkbrief-papers-'));
      const target = join(folder, name);
      for (const at of ['2', '5', '7']) {
        const args = [verb, '--site', site, option, target, '--force'];
        const { signal } = checkout.killedBy({ at }, temporary, ...args);
        expect(signal, at).toBe('SIGKILL');
        await recoverAll();
        const isThere = existsSync(target);
        expect(readdirSync(folder)).toEqual(isThere ? [name] : []);
        // A PDF ends with its mark, a Word file with the record of its parts.
        if (isThere)
          expect(readFileSync(target, 'latin1').slice(-64)).toMatch(/%%EOF\s*$|PK\x05\x06/);
      }
    },
  );
});
