/** The engine of the publishing page gives what the command line writes, to the byte, in today's browser and in one of 2020. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import puppeteer, { type OldBrowser } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from '../../scripts/commands/program.ts';
import { type Drive, makeEnginePage } from '../../scripts/testing/engine-page.ts';
import { makeEngineParts } from '../../scripts/tools/engine-parts.ts';
import type { Edition } from '../../src/data/park.ts';
import { portableFile } from '../../src/publish/portable-file.ts';
import { withCharsetMark } from '../../src/publish/charset-mark.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import { planSite } from '../../src/publish/make-site.ts';
import { sha256Of } from '../../src/data/sha256.ts';
import { OLD_KERNEL_ARGS, oldKernelRuns, unpackOldKernel } from '../browser/old-kernel.ts';
import { openBrowser } from '../browser/tabs.ts';
import { CELL_FAULTS } from '../check/mutations/cell-faults.ts';
import { FILE_FAULTS } from '../check/mutations/file-faults.ts';
import { HARMLESS } from '../check/mutations/harmless.ts';
import { drawPlaces, withCell } from '../check/mutations/places.ts';
import { bytesOf, type Grids, readTables } from '../check/mutations/reduced-demo.ts';
import { seeded } from '../model/attack/random-table.ts';
import { SEEDS } from '../seeds/facts.ts';
import { newerNamesIn } from '../workbench/newer-names.ts';
import { commandFindings, commandSite, type ParkFolders, parkFilesIn } from './engine-sites.ts';
import { makeWholeWorkspace } from './run-build.ts';
import { putSmallPark } from './small-park.ts';

/** Calls the engine in a page: the verb and what it takes. */
type Driver = <Verb extends keyof Drive>(
  verb: Verb,
  ...given: Parameters<Drive[Verb]>
) => ReturnType<Drive[Verb]>;

/** Sent to the page, so in the language of 2020. */
function callDrive(verb: string, given: readonly unknown[]): unknown {
  const { drive } = globalThis as unknown as {
    drive: Record<string, (...g: unknown[]) => unknown>;
  };
  return drive[verb]?.(...given);
}

type Tables = ReadonlyMap<string, Uint8Array>;

const EDITIONS: readonly Edition[] = ['public', 'internal'];

let browser: Browser;
let drive: Driver;
let address: string;
const complaints: string[] = [];
const small = putSmallPark(mkdtempSync(join(tmpdir(), 'parkbrief-small-')));

beforeAll(async () => {
  address = await makeEnginePage(await startProgram(false).ready());
  browser = await openBrowser();
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  drive = ((verb: string, ...given: unknown[]) =>
    page.evaluate(
      ({ name, sent }) => {
        const held = globalThis as unknown as {
          drive: Record<string, (...g: unknown[]) => unknown>;
        };
        return held.drive[name]?.(...sent);
      },
      { name: verb, sent: given },
    )) as Driver;
});
afterAll(() => browser.close());

/** Builds in the page and gives the digests. */
async function pageSite(on: Driver, edition: Edition): Promise<Record<string, string>> {
  const { fault, result } = await on('build', edition);
  expect(fault).toBeUndefined();
  const { digests, progress } = result ?? { digests: [], progress: [] };
  const all = progress[0]?.[1];
  expect(progress).toEqual(progress.map((_, at) => [at + 1, all]));
  expect(progress).toHaveLength(all ?? 0);
  return Object.fromEntries(digests);
}

test.each(EDITIONS)('the small park, %s', async (edition) => {
  await drive('hold', parkFilesIn(small));
  expect(await pageSite(drive, edition)).toEqual(await commandSite(small, edition));
  expect(complaints).toEqual([]);
});

test('a real report', async () => {
  const [{ folder } = { folder: '' }] = SEEDS;
  const park = { data: `${folder}/data`, content: `${folder}/content` };
  await drive('hold', parkFilesIn(park));
  expect(await pageSite(drive, 'internal')).toEqual(await commandSite(park, 'internal'));
});

describe('what must not become a site', () => {
  function spoiltPark(): ParkFolders {
    const spoilt = putSmallPark(mkdtempSync(join(tmpdir(), 'parkbrief-spoilt-')));
    const table = join(spoilt.data, 'observations.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('52.14', '五十二'));
    return spoilt;
  }

  test('is refused by file, row and column, and nothing of it is given', async () => {
    const spoilt = spoiltPark();
    await drive('hold', parkFilesIn(spoilt));
    const { fault, result } = await drive('build', 'public');
    expect(result).toBeUndefined();
    expect(fault?.name).toBe('EngineFault');
    expect(fault?.message).toMatch(/data\/observations\.csv 第2行 .列.*五十二/);
    expect(await drive('addresses', 'public')).toEqual({ result: [] });
  });

  test('is given again when it was put right', async () => {
    await drive('hold', parkFilesIn(small));
    const { result } = await drive('addresses', 'public');
    expect(result).toContain('index.html');
  });

  test('a build that is stopped gives nothing, and the next one everything', async () => {
    await drive('hold', parkFilesIn(small));
    const stopped = await drive('build', 'public', 40);
    expect(stopped.fault?.name).toBe('AbortError');
    expect(await pageSite(drive, 'public')).toHaveProperty(['index.html']);
  });
});

test('a file asked for alone is that of the site', async () => {
  await drive('hold', parkFilesIn(small));
  const site = await commandSite(small, 'public');
  for (const name of ['index.html', '404.html', 'indicators/index.html', 'data/index.html'])
    expect(await drive('digest', 'public', name), name).toEqual({ result: site[name] });
  const { fault } = await drive('digest', 'public', 'no/such/page.html');
  expect(fault?.message).toContain('no/such/page.html');
});

/** Ten slips in cells, five spoilt files and five other ways to write the same, each the tables it changes. */
function mutatedTables(tables: Grids): (readonly [name: string, files: Tables])[] {
  const slips = CELL_FAULTS.slice(0, 10).flatMap((fault, index) =>
    drawPlaces(tables, fault.fits, 1, seeded(index + 1)).map((place) => {
      const rows = withCell(tables, place, fault.write(place.cell)).get(place.file) ?? [];
      return [fault.name, new Map([[place.file, bytesOf(rows)]])] as const;
    }),
  );
  const rows = tables.get('observations.csv') ?? [];
  const put = (bytes: Uint8Array): Tables => new Map([['observations.csv', bytes]]);
  return [
    ...slips,
    ...FILE_FAULTS.slice(0, 5).map(
      ({ name, spoil }, index) =>
        [name, put(spoil(rows, 'observations.csv', seeded(index)).bytes)] as const,
    ),
    ...HARMLESS.slice(0, 5).map(({ name, write }) => [name, put(write(rows))] as const),
  ];
}

/** A page of each kind that a park of a few rows has. */
const PAGES_OF: Readonly<Record<Edition, readonly string[]>> = {
  public: ['index.html', 'report/index.html'],
  internal: ['index.html', 'enterprises/index.html', 'report/index.html'],
};

test('twenty changed data folders: the same findings, and the same pages where there are any', async () => {
  const whole = readTables('tests/fixtures/whole');
  const cases = mutatedTables(whole);
  expect(cases.length).toBeGreaterThanOrEqual(20);
  const program = await loadProgram(await startProgram(false).ready());
  let rendered = 0;
  for (const [name, files] of cases) {
    const { content, data } = makeWholeWorkspace();
    for (const [file, bytes] of files) writeFileSync(join(data, file), bytes);
    const park = { data, content };
    await drive('hold', parkFilesIn(park));
    for (const edition of EDITIONS) {
      const found = await commandFindings(park, edition);
      const { result } = await drive('check', edition);
      expect(result, name).toEqual(JSON.parse(JSON.stringify(pick(found))));
      const { inputs } = found;
      if (inputs === undefined || found.stop !== undefined) continue;
      const { frame } = planSite(program, [], inputs);
      for (const page of PAGES_OF[edition]) {
        const made = await drive('digest', edition, page);
        const { bytes } = portableFile(page, await program.render(inputs, page), {
          ...frame,
          files: new Set((await drive('addresses', edition)).result),
        });
        const expected = bytes === undefined ? undefined : sha256Of(withCharsetMark(page, bytes));
        expect(made.result, `${name}: ${page}`).toBe(expected);
        rendered += 1;
      }
    }
  }
  expect(rendered).toBeGreaterThan(20);
});

const pick = ({ diagnostics, prose, usable }: Awaited<ReturnType<typeof commandFindings>>) => ({
  diagnostics,
  prose,
  usable,
});

test('a picture drawn by the browser is published by the command line as it is', async () => {
  const park = putSmallPark(mkdtempSync(join(tmpdir(), 'parkbrief-picture-')));
  mkdirSync(join(park.data, 'pictures', 'prepared'), { recursive: true });
  writeFileSync(
    join(park.data, 'pictures.csv'),
    '图片文件,园区,图片说明,无障碍说明,拍摄日期,公开级别\n' +
      'east.jpg,东部园,东部园一角,四层厂房,2026-05-28,公开\n',
  );
  const stripes = Buffer.alloc(1200 * 800 * 3);
  for (let at = 0; at < stripes.length; at += 1) stripes[at] = (at >> 7) % 251;
  writeFileSync(
    join(park.data, 'pictures/east.jpg'),
    await sharp(stripes, { raw: { width: 1200, height: 800, channels: 3 } })
      .withExif({ IFD0: { Make: 'SECRETPLACE' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  );
  await drive('hold', parkFilesIn(park));
  const { fault, result = [] } = await drive('pictures', 'public');
  expect(fault).toBeUndefined();
  expect(result.map(([path]) => path.replace(/[0-9a-f]{12}/, 'D')).sort()).toEqual([
    'data/pictures/prepared/D-480.webp',
    'data/pictures/prepared/D-800.jpg',
    'data/pictures/prepared/D-800.webp',
  ]);
  for (const [path, base64] of result) {
    const bytes = Buffer.from(base64, 'base64');
    const { exif, height, icc, width = 0 } = await sharp(bytes).metadata();
    expect({ path, exif, icc }).toEqual({ path });
    // Upright: it was lying on its side.
    expect(height).toBe(width * 1.5);
    expect(bytes.includes('SECRETPLACE')).toBe(false);
    writeFileSync(join(park.data, path.replace('data/', '')), bytes);
  }
  await drive('hold', parkFilesIn(park));
  expect((await drive('pictures', 'public')).result).toEqual([]);
  const site = await commandSite(park, 'public');
  expect(await pageSite(drive, 'public')).toEqual(site);
  for (const [path, base64] of result) {
    const name = path.replace('data/pictures/prepared/', 'photos/');
    expect(site[name]).toBe(sha256Of(Buffer.from(base64, 'base64')));
  }
});

/** Methods of libraries that have the names of newer ones, and what is used only where it is there. */
const CALLED_ALIKE = ['any', 'union', 'intersection', 'structuredClone', 'randomUUID'];

test('what the workers use beyond their oldest browser is brought along', async () => {
  const { script } = await makeEngineParts(await startProgram(false).ready());
  const brought = readFileSync('src/workbench/old-browser.ts', 'utf8');
  const used = newerNamesIn(new TextDecoder().decode(script), CALLED_ALIKE);
  expect(used.filter((name) => !brought.includes(`'${name}'`))).toEqual([]);
});

describe.skipIf(!oldKernelRuns)('in Chromium 80 (runs on Linux x64 only)', () => {
  let old: OldBrowser;
  beforeAll(async () => {
    old = await puppeteer.launch({
      executablePath: await unpackOldKernel(),
      args: OLD_KERNEL_ARGS,
      headless: true,
    });
  });
  afterAll(() => old.close());

  test('the small park', async () => {
    const page = await old.newPage();
    const oldComplaints: string[] = [];
    page.on('pageerror', (error) => oldComplaints.push(error.message));
    await page.goto(address, { waitUntil: 'load' });
    const on = ((verb: string, ...given: unknown[]) =>
      page.evaluate(callDrive, verb, given)) as Driver;
    await on('hold', parkFilesIn(small));
    expect(await pageSite(on, 'public')).toEqual(await commandSite(small, 'public'));
    expect(oldComplaints).toEqual([]);
  });
});
