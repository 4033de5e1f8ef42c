import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { photoAddresses } from '../../src/publish/photo-files.ts';
import { readPhotos } from '../../src/site/photos.ts';
import { isMarkable, isUnusual, RARE, RARE_CODE, RARE_PINYIN } from './marker.ts';
import { markerIn } from './plant.ts';
import type { PlantedCell } from './plant.ts';
import { searchFolder, searchText, wantedOf } from './search.ts';

const folders: string[] = [];
const cells = JSON.parse(readFileSync(inject('plantedCells'), 'utf8')) as readonly PlantedCell[];
const wanted = wantedOf(cells);

/**
 * Columns of numbers too small to be told from others. That nothing public depends on them is shown
 * by comparing two plantings (park.test.ts), as it is for choices. A file of outlines has to be there, so
 * its name can't be any other.
 */
const NARROW = ['enterpriseEvents.round', 'parcels.geometry'];

describe('the planting', () => {
  test('reaches every internal column of every dataset whose cells can be marked', () => {
    const marked = new Set(
      cells
        .filter((cell) => isUnusual(markerIn(cell)))
        .map(({ dataset, column }) => `${dataset}.${column}`),
    );
    const internal = (datasets as readonly Dataset[]).flatMap(({ name, columns }) =>
      Object.entries(columns)
        .filter(([, column]) => column.disclosure === 'internal' && isMarkable(column))
        .map(([key]) => `${name}.${key}`),
    );
    expect(internal.filter((column) => !marked.has(column))).toEqual(NARROW);
  });

  test('makes a row internal in every dataset that has 公开级别', () => {
    const reached = new Set(cells.filter((cell) => cell.internalRow).map(({ dataset }) => dataset));
    const levelled = (datasets as readonly Dataset[]).filter(({ columns }) =>
      Object.values(columns).some(({ type }) => type === 'disclosure'),
    );
    expect(levelled.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('the public edition', () => {
  test('holds no marker in any byte of any file', () => {
    expect(searchFolder(inject('plantedSite'), wanted)).toEqual([]);
  });

  test('holds no picture of an internal row, and those of the public rows', async () => {
    const files = readDataFiles(inject('plantedData'));
    const rows = checkPark(files, 'internal').park?.pictures ?? [];
    const names = listOutputFiles(inject('plantedSite'));
    const shown: Record<string, string[]> = { public: [], internal: [] };
    for (const row of rows) {
      const { photos } = readPhotos({ pictures: [row] }, files);
      const [address = ''] = photoAddresses(photos).keys();
      const digest = /photos\/[0-9a-f]+/.exec(address)?.[0] ?? address;
      const found = names.some((name) => name.startsWith(digest));
      if (found) shown[row.disclosure]?.push(row.file);
    }
    expect(shown['internal']).toEqual([]);
    expect(shown['public']?.length).toBeGreaterThan(3);
    expect(rows.filter(({ disclosure }) => disclosure === 'internal').length).toBeGreaterThan(1);
  });
});

describe('what is made from the public edition', () => {
  const site = inject('plantedSite');

  test.each([
    ['article', '--out', 'article'],
    ['poster', '--out', 'poster'],
    // All decks are made of the same parts: these have firms, projects and figures by month.
    ['deck', '--pptx', 'index.pptx', '--deck', 'index'],
    ['deck', '--pptx', 'enterprises.pptx', '--deck', 'enterprises'],
    ['deck', '--pptx', 'investment.pptx', '--deck', 'investment'],
  ])('%s %s %s: no marker in any byte, workbooks of charts included', (verb, to, out, ...deck) => {
    const folder = mkdtempSync(join(tmpdir(), 'parkbrief-made-'));
    folders.push(folder);
    const args = [verb, to, join(folder, out), ...deck, '--site', site];
    const command = ['scripts/parkbrief.ts', ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(searchFolder(folder, wanted)).toEqual([]);
  });

  test('a marker in a workbook in a presentation is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parkbrief-leak-'));
    folders.push(folder);
    const workbook = zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${RARE}17</t>`) });
    writeFileSync(join(folder, 'x.pptx'), zipSync({ 'ppt/embeddings/chart1.xlsx': workbook }));
    expect(searchFolder(folder, wanted).length).toBeGreaterThan(0);
  });
});

const number = cells.map(markerIn).find((marker) => /^\d{14}\.\d$/.test(marker ?? '')) ?? '';
const scaled = (step: number, decimals: number): string =>
  (Number(number) / step).toFixed(decimals);
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('one leak among many pages is found out, and where it is', () => {
  const copy = mkdtempSync(join(tmpdir(), 'parkbrief-leak-'));
  folders.push(copy);
  cpSync(join(inject('plantedSite'), 'indicators'), join(copy, 'indicators'), { recursive: true });
  appendFileSync(join(copy, 'indicators/index.html'), `<!-- ${scaled(1e4, 2)} -->`);
  expect(searchFolder(copy, wanted)).toMatchObject([
    { file: 'indicators/index.html', found: scaled(1e4, 2) },
  ]);
});

describe('the search finds', () => {
  test.each([
    ['a number as written', number],
    ['万元 as 亿元', `${scaled(1e4, 2)}亿元`],
    ['万元 as 亿元 without decimals', scaled(1e4, 0)],
    ['万元 as 元', String(Number(number) * 1e4)],
    ['thousands separators', grouped(scaled(1, 0))],
    ['a minus sign', `\u2212${scaled(1e4, 1)}`],
    [
      'full-width digits',
      scaled(1e4, 3).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
    ],
    ['a fraction', `0.${number.replace('.', '')}`],
    ['a number split over elements', `<b>${scaled(1e4, 0)}</b><small>.12</small>`],
    ['a word', `<p>${RARE}17</p>`],
    [
      'HTML references',
      [...RARE].map((char) => `&#x${char.codePointAt(0)?.toString(16)};`).join(''),
    ],
    ['a word in an address', encodeURIComponent(`${RARE}17`)],
    ['a number in an address', `?v=${encodeURIComponent(scaled(1e4, 2))}`],
    [
      'JSON escapes',
      JSON.stringify(RARE).replace(/[^"]/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`),
    ],
    ['base64 of a word', base64(`{"name":"${RARE}17"}`)],
    ['base64 of a number', `data:text/csv;base64,${base64(`value,${number}`)}`],
    ['pinyin', RARE_PINYIN.join(' ')],
    ['initials', RARE_PINYIN.map((word) => word.charAt(0)).join('')],
    ['a code', `/enterprises/${RARE_CODE}-1-17.html`],
    ['a date in Chinese', '1987年3月17日'],
    ['a date in digits', '19870317'],
    ['a month', '1987年3月'],
    ['a period', '1980年1—6月'],
  ])('%s', (_, text) => {
    const folder = leaky((copy) => writeFileSync(join(copy, 'leak.html'), text));
    expect(searchFolder(folder, wanted).length).toBeGreaterThan(0);
  });

  test('a word in a file name', () => {
    const folder = leaky((copy) => writeFileSync(join(copy, `${RARE_CODE}-1-17.csv`), ''));
    expect(searchFolder(folder, wanted).length).toBeGreaterThan(0);
  });

  test('a word in UTF-16 and in the stream of a PDF', () => {
    const stream = deflateSync(Buffer.from(`(${RARE})`));
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj stream\n'), stream]);
    for (const bytes of [Buffer.from(RARE, 'utf16le'), pdf]) {
      const folder = leaky((copy) => writeFileSync(join(copy, 'leak.bin'), bytes));
      expect(searchFolder(folder, wanted).length).toBeGreaterThan(0);
    }
  });

  test('a number in a sheet of a workbook, and not the number of a row', () => {
    const workbook = (row: string): Uint8Array =>
      zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<sheetData>${row}</sheetData>`) });
    const found = (row: string): unknown[] => {
      const folder = leaky((copy) => writeFileSync(join(copy, 'leak.xlsx'), workbook(row)));
      return searchFolder(folder, wanted);
    };
    expect(found(`<row r="2"><c r="A2"><v>${number}</v></c></row>`).length).toBeGreaterThan(0);
    expect(found('<row r="1980"><c r="A1980" t="s"><v>1980</v></c></row>')).toEqual([]);
  });

  test('nothing in texts without markers', () => {
    expect(searchText('2026年上半年，主营业务收入52.14亿元，增长20.47%', wanted)).toEqual([]);
  });
});

/** A folder with one page of the site and a leak. */
function leaky(leak: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-leak-'));
  folders.push(folder);
  cpSync(join(inject('plantedSite'), 'index.html'), join(folder, 'index.html'));
  leak(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
