/** The publishing page's code makes the release that `parkbrief release` makes, byte for byte. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { Edition } from '../../src/data/park.ts';
import { findFaults } from '../../src/publish/find-faults.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import { sourcesIn } from '../../src/site/sources.ts';
import { makePackages } from '../../src/workbench/package/packages.ts';
import type { ReleasePark, ReleaseSheet } from '../../src/workbench/package/release-desk.ts';
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
const NOW = Date.parse('2026-09-01T00:00:00Z');

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

/** The park as the page's worker has it once it is checked. */
async function parkOf(edition: Edition): Promise<ReleasePark> {
  const { product } = await readSources({ content, data });
  const read = await sourcesIn(opened(), product);
  const { inputs } = findFaults(read, edition);
  if (inputs === undefined) throw new Error('the park has faults');
  return { files: opened(), tables: read.data, inputs };
}

/** The pages of an edition; those of the public one leave a place for its archive. */
async function built(edition: Edition): Promise<Files> {
  const { inputs } = await parkOf(edition);
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-page-site-'));
  const program = await startProgram(false).ready();
  await writeSite(folder, program, { ...inputs, hasArchive: edition === 'public' });
  return filesIn(folder);
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
  const packages = makePackages(parkOf, opened);

  const start = async (): Promise<ReleaseSheet> => {
    const sheet = await packages.start('public', await built('public'), true);
    if (sheet === undefined || 'refused' in sheet) throw new Error(JSON.stringify(sheet));
    return sheet;
  };

  test('is refused what `release` refuses, in its words', async () => {
    const words = runCommand(
      ...['release', '--approved-by', '王', '--releases', join(park, 'releases'), '--out', out],
      ...sources,
    ).stderr;
    expect(words.trim()).toBe(await packages.refusal(NOW));
    const tables = readdirSync(data).map((file) => file.replace('.csv', ''));
    const covers = tables.filter((name) => name !== 'parcels').join(', ');
    appendFileSync(
      site,
      `publication:\n  - covers: [${covers}]\n    allowedBy: 统计局\n    rule: 公布办法\n    since: 2026-01-01\n`,
    );
    expect(await packages.refusal(NOW)).toBeUndefined();
    expect(await packages.refusal(Date.parse('2026-07-01T00:00:00Z'))).toContain('还没有到');
  });

  test('gives its first release', async () => {
    expect(await start()).toMatchObject({
      name: '2026-06-r1',
      previous: undefined,
      comparison: '',
    });
    expect(await packages.approve('  ')).toEqual({ refused: '没有写批准人，没有发布。' });
    const made = (await packages.approve(' 王主任 ')) as Files;
    expect(release()).toBe(0);
    expectSame(made, '2026-06-r1');
    expect(await packages.start('public', await built('public'), true)).toEqual({
      refused: '和上一个发布版 2026-06-r1 一样，没有新的发布版。',
    });
  });

  test('gives the next one with old and new values, its zip, and the bundle of its site', async () => {
    edit(join(data, 'observations.csv'), '52.14', '52.20');
    expect(await packages.refusal(NOW)).toContain('不晚于上一个发布版');
    edit(site, /^published: .*$/m, 'published: 2026-08-03 09:00');
    const sheet = await start();
    expect(sheet).toMatchObject({ name: '2026-06-r2', previous: '2026-06-r1' });
    expect(sheet.comparison).toMatch(/52\.14[^]*52\.20/);
    const made = (await packages.approve('王主任')) as Files;
    expect(release()).toBe(0);
    expectSame(made, '2026-06-r2');
    const whole = unzipSync(await packages.zip('release'));
    expect(Object.keys(whole)).toEqual(
      [...made.keys()].map((path) => path.replace('releases/', '')).sort(),
    );
    const stick = join(park, 'dist-stick.zip');
    expect(runCommand('bundle', '--site', out, '--out', stick).status).toBe(0);
    expect(Buffer.from(await packages.zip('stick')).equals(readFileSync(stick))).toBe(true);
  });

  test('gives the report as a Word file, with a picture of each drawing', async () => {
    const report = await packages.report();
    expect(report?.period).toBe('2026-06');
    const html = report?.html ?? '';
    const drawings = await packages.drawings(html);
    expect(drawings.length).toBeGreaterThan(0);
    const pictures = drawings.map(() => new Uint8Array(readFileSync('.github/home.png')));
    const word = unzipSync(await packages.word({ html, headingPages: [] }, pictures));
    const names = Object.keys(word).filter((name) => name.startsWith('word/media/'));
    expect(names.length).toBeGreaterThan(0);
    expect(new TextDecoder().decode(word['word/document.xml'])).toContain('一、');
  });

  test('refuses to go on from records that were changed', async () => {
    const record = 'releases/2026-06-r1/release.json';
    const spoiled = makePackages(async (edition) => {
      const { files, ...park } = await parkOf(edition);
      const text = new TextDecoder().decode(files.get(record)).replace('王主任', '李主任');
      return { ...park, files: new Map(files).set(record, new TextEncoder().encode(text)) };
    }, opened);
    expect(await spoiled.refusal(NOW)).toContain('发布记录有问题，没有发布');
  });

  test('gives the internal site as a zip that says what it is, and a backup of data and texts', async () => {
    expect(await packages.start('internal', await built('internal'), true)).toBeUndefined();
    const folder = join(park, 'dist-internal');
    const build = runCommand('build', '--edition', 'internal', '--out', folder, ...sources);
    expect(build.status).toBe(0);
    const zip = unzipSync(await packages.zip('site'));
    const marker = Buffer.from(zip['parkbrief.json'] ?? []).toString();
    expect(marker).toBe(readFileSync(join(folder, 'parkbrief.json'), 'utf8'));
    expect(marker).toContain('"edition": "internal"');
    const kept = unzipSync(await packages.zip('backup'));
    expect(Object.keys(kept).every((path) => /^(data|content)\//.test(path))).toBe(true);
    expect(Buffer.from(kept['content/site.yaml'] ?? [])).toEqual(readFileSync(site));
  });
});
