/** The publishing page's code makes the release that `parkbrief release` makes, byte for byte. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { Edition } from '../../src/data/park.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import { backupZip, siteZip, stickZip } from '../../src/workbench/package/packages.ts';
import {
  refusalOf,
  ReleaseDesk,
  type ReleasePark,
} from '../../src/workbench/package/release-desk.ts';
import { runCommand } from './run-build.ts';
import { putSmallPark } from './small-park.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const park = mkdtempSync(join(tmpdir(), 'parkbrief-page-release-'));
const [content, data, out] = ['content', 'data', 'dist'].map((name) => join(park, name)) as [
  string,
  string,
  string,
];
const site = join(content, 'site.yaml');
const NOW = new Date('2026-09-01T00:00:00Z');

const filesIn = (folder: string): Map<string, Uint8Array> =>
  new Map(
    listOutputFiles(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );

/** The park's folder as the page has it, without the site. */
const opened = (): Map<string, Uint8Array> =>
  new Map([...filesIn(park)].filter(([path]) => !path.startsWith('dist')));

const sources = ['--data', data, '--content', content] as const;
const release = (): number =>
  runCommand(
    'release',
    '--approved-by',
    '王主任',
    '--releases',
    join(park, 'releases'),
    '--out',
    out,
    ...sources,
  ).status;

/** What the page's worker has once its pages are made. */
async function built(edition: Edition): Promise<{ source: ReleasePark; pages: Files }> {
  const folders = { data: 'data', content: 'content' };
  const found = await findFaults({ content, data, out, edition, folders });
  if (found.inputs === undefined) throw new Error('the park has faults');
  const inputs = { ...found.inputs, hasArchive: edition === 'public' };
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-page-site-'));
  await writeSite(folder, await startProgram(false).ready(), inputs);
  return {
    source: { files: opened(), tables: found.files, inputs },
    pages: filesIn(folder),
  };
}

function expectSame(made: Files, name: string): void {
  const folder = join(park, 'releases', name);
  const written = filesIn(folder);
  expect([...made.keys()].sort()).toEqual(
    [...written.keys()].map((path) => `releases/${name}/${path}`).sort(),
  );
  for (const [path, bytes] of written)
    expect(
      Buffer.from(bytes).equals(made.get(`releases/${name}/${path}`) as Uint8Array),
      path,
    ).toBe(true);
}

function edit(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(() => {
  putSmallPark(park);
});

describe('a park on the page', () => {
  const desk = new ReleaseDesk();

  test('is refused what `release` refuses, in its words', async () => {
    const { source } = await built('public');
    const words = runCommand(
      ...['release', '--approved-by', '王', '--releases', join(park, 'releases'), '--out', out],
      ...sources,
    ).stderr;
    expect(words.trim()).toBe(refusalOf(source, NOW));
    const tables = readdirSync(data).map((file) => file.replace('.csv', ''));
    const covers = tables.filter((name) => name !== 'parcels').join(', ');
    appendFileSync(
      site,
      `publication:\n  - covers: [${covers}]\n    allowedBy: 统计局\n    rule: 公布办法\n    since: 2026-01-01\n`,
    );
  });

  test('gives its first release', async () => {
    const { pages, source } = await built('public');
    expect(refusalOf(source, NOW)).toBeUndefined();
    expect(await desk.draft(source, pages)).toMatchObject({
      name: '2026-06-r1',
      previous: undefined,
      comparison: '',
    });
    expect(desk.approve('  ')).toEqual({ refused: '没有写批准人，没有发布。' });
    const made = desk.approve(' 王主任 ') as Files;
    expect(release()).toBe(0);
    expectSame(made, '2026-06-r1');
    expect(await desk.draft({ ...source, files: opened() }, pages)).toEqual({
      refused: '和上一个发布版 2026-06-r1 一样，没有新的发布版。',
    });
  });

  test('gives the next one with old and new values, and the bundle of its site', async () => {
    edit(join(data, 'observations.csv'), '52.14', '52.20');
    expect(refusalOf((await built('public')).source, NOW)).toContain('不晚于上一个发布版');
    edit(site, /^published: .*$/m, 'published: 2026-08-03 09:00');
    const { pages, source } = await built('public');
    const sheet = await desk.draft(source, pages);
    expect(sheet).toMatchObject({ name: '2026-06-r2', previous: '2026-06-r1' });
    expect('comparison' in sheet && sheet.comparison).toMatch(/52\.14[^]*52\.20/);
    const made = desk.approve('王主任') as Files;
    expect(release()).toBe(0);
    expectSame(made, '2026-06-r2');
    const stick = join(park, 'dist-stick.zip');
    expect(runCommand('bundle', '--site', out, '--out', stick).status).toBe(0);
    const zip = stickZip(desk.site() ?? new Map(), 'public');
    expect(Buffer.from(zip).equals(readFileSync(stick))).toBe(true);
  });

  test('refuses to go on from records that were changed', async () => {
    const { source } = await built('public');
    const record = 'releases/2026-06-r1/release.json';
    const text = new TextDecoder().decode(source.files.get(record));
    const spoiled = new Map(source.files).set(
      record,
      new TextEncoder().encode(text.replace('王主任', '李主任')),
    );
    expect(refusalOf({ ...source, files: spoiled }, NOW)).toContain('发布记录有问题，没有发布');
  });

  test('gives the internal site as a zip that says what it is, and a backup of data and texts', async () => {
    const { pages, source } = await built('internal');
    const folder = join(park, 'dist-internal');
    const build = runCommand('build', '--edition', 'internal', '--out', folder, ...sources);
    expect(build.status).toBe(0);
    const zip = unzipSync(siteZip(pages, 'internal'));
    const marker = Buffer.from(zip['parkbrief.json'] ?? []).toString();
    expect(marker).toBe(readFileSync(join(folder, 'parkbrief.json'), 'utf8'));
    expect(marker).toContain('"edition": "internal"');
    const kept = unzipSync(backupZip(source.files));
    expect(Object.keys(kept).every((path) => /^(data|content)\//.test(path))).toBe(true);
    expect(Buffer.from(kept['content/site.yaml'] ?? [])).toEqual(readFileSync(site));
  });
});
