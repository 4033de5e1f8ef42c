import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice, opensWorkbooks } from '../../../scripts/office.mjs';
import { checkPark } from '../../../src/check/check-park.ts';
import { openWorkbooks, ownFiles } from '../../../src/data/workbook/workbook-tables.ts';
import { tablesOf, writeWorkbook } from '../../../src/desk/export/export-workbook.ts';
import { importSheets } from '../../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../../src/desk/import/incoming.ts';
import { demoFiles } from '../../data/demo.ts';
import { soundFiles, wholeFiles } from '../../data/fixture-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

async function exported(files: Files): Promise<Uint8Array> {
  const { tables, unreadable } = tablesOf(files);
  expect(unreadable).toEqual([]);
  return writeWorkbook(tables);
}

/** What import would do with the workbook: nothing at all. */
async function expectNoDifference(files: Files, book: Uint8Array): Promise<void> {
  const incoming = await readIncoming(new Map([['台账.xlsx', book]]));
  const { tables, problems, files: changed } = importSheets(files, incoming);
  expect(problems).toEqual([]);
  expect(tables.flatMap(({ changes }) => changes)).toEqual([]);
  expect(changed.size).toBe(0);
  const rows = tables.reduce((sum, { same }) => sum + same, 0);
  expect(rows).toBe(tablesOf(files).tables.reduce((sum, table) => sum + table.rows.length, 0));
}

const CASES: readonly (readonly [name: string, files: Files])[] = [
  ['the sound tables', soundFiles()],
  ['one table of every kind', wholeFiles()],
  ['the demo', demoFiles],
];

describe('export and import', () => {
  test.each(CASES)('of %s give no difference', { timeout: 120_000 }, async (_, files) => {
    await expectNoDifference(files, await exported(files));
  });

  test('the workbook in place of the tables gives the same park', async () => {
    const files = wholeFiles();
    const others = [...files].filter(([name]) => !name.endsWith('.csv'));
    const book = await exported(files);
    const opened = await openWorkbooks(new Map([...others, ['台账.xlsx', book]]));
    const { park } = checkPark(opened, 'internal');
    expect(park?.sheets).toMatchObject({ 'data/parks.csv': 'data/台账.xlsx「园区」' });
    expect(JSON.stringify({ ...park, sheets: undefined })).toBe(
      JSON.stringify({ ...checkPark(files, 'internal').park, sheets: undefined }),
    );
    expect([...ownFiles(opened).keys()]).toContain('台账.xlsx');
  });

  test('the same tables give the same bytes', async () => {
    const [one, other] = [await exported(soundFiles()), await exported(soundFiles())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

const office = findOffice();
const runs = office !== undefined && opensWorkbooks(office);

describe('export, a save in LibreOffice, import', () => {
  // Where it is not installed the test is named as skipped.
  test.skipIf(!runs).each(CASES.slice(0, 2))(
    'of %s give no difference',
    { timeout: 180_000 },
    async (_, files) => {
      const folder = mkdtempSync(join(tmpdir(), 'parkbrief-export-'));
      const path = join(folder, '台账.xlsx');
      writeFileSync(path, await exported(files));
      expect(convertWithOffice(office ?? '', path, 'xlsx', join(folder, 'saved'))).toBe(true);
      const saved = readFileSync(join(folder, 'saved', '台账.xlsx'));
      expect(saved.equals(readFileSync(path))).toBe(false);
      await expectNoDifference(files, saved);
    },
  );
});
