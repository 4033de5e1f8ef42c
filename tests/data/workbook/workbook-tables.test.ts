import { describe, expect, test } from 'vitest';
import { checkPark } from '../../../src/check/check-park.ts';
import { parseSheet } from '../../../src/data/csv.ts';
import { formatDiagnostic } from '../../../src/data/diagnostic.ts';
import type { Park } from '../../../src/data/park.ts';
import { datasets } from '../../../src/data/datasets.ts';
import {
  isReadableWorkbook,
  openWorkbooks,
  ownFiles,
} from '../../../src/data/workbook/workbook-tables.ts';
import { demoFiles } from '../demo.ts';
import { soundFiles, utf8, wholeFiles } from '../fixture-files.ts';
import { makeWorkbook, type MadeSheet } from './make-workbook.ts';

function sheetOf(files: ReadonlyMap<string, Uint8Array>, table: string, name: string): MadeSheet {
  const { sheet } = parseSheet(table, files.get(`${table}.csv`) ?? new Uint8Array());
  return { name, rows: sheet?.rows.map(({ cells }) => cells) ?? [] };
}

/** All tables of a folder as sheets of one workbook, called by their Chinese names. */
function asOneWorkbook(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const tables = datasets.map(({ file, title }) => ({ stem: file.slice(5, -4), title }));
  const there = tables.filter(({ stem }) => files.has(`${stem}.csv`));
  const others = [...files].filter(([name]) => !name.endsWith('.csv'));
  const sheets = there.map(({ stem, title }) => sheetOf(files, stem, title));
  return new Map([...others, ['台账.xlsx', makeWorkbook(sheets)]]);
}

describe('tables in a workbook', () => {
  test.each([
    ['the sound tables', soundFiles()],
    ['one table of every kind', wholeFiles()],
    ['the demo', new Map(demoFiles)],
  ])('%s give the same park as their CSV', async (_, files) => {
    const opened = await openWorkbooks(asOneWorkbook(files));
    const fromBook = checkPark(opened, 'internal');
    const fromCsv = checkPark(files, 'internal');
    const plain = (text: string) => text.replace(/data\/台账\.xlsx「[^」]+」/g, 'T');
    expect(fromBook.diagnostics.map(formatDiagnostic).map(plain)).toEqual(
      fromCsv.diagnostics
        .map(formatDiagnostic)
        .map((text) => text.replace(/data\/[a-z-]+\.csv/g, 'T')),
    );
    const { sheets, ...park } = fromBook.park as Park;
    expect(Object.keys(sheets ?? {}).length).toBeGreaterThan(0);
    expect(JSON.stringify(park)).toBe(JSON.stringify({ ...fromCsv.park, sheets: undefined }));
  });

  test('a sheet may be called by the English file name, a single one by its workbook', async () => {
    const files = soundFiles();
    const book = makeWorkbook([
      sheetOf(files, 'parks', 'parks'),
      sheetOf(files, 'targets', 'targets.csv'),
    ]);
    const single = makeWorkbook([sheetOf(files, 'observations', 'Sheet1')]);
    for (const name of ['parks', 'targets', 'observations']) files.delete(`${name}.csv`);
    files.set('合订.xlsx', book).set('指标数据.xlsx', single);
    const { diagnostics, park } = checkPark(await openWorkbooks(files), 'public');
    expect(diagnostics).toEqual([]);
    expect(park?.observations).toHaveLength(3);
  });

  test('a hidden sheet is not read, and said when it looks like a table', async () => {
    const files = soundFiles();
    const sheet = { ...sheetOf(files, 'targets', '年度目标'), hidden: true };
    files.delete('targets.csv');
    files.set('目标.xlsx', makeWorkbook([sheet]));
    const { diagnostics } = checkPark(await openWorkbooks(files), 'public');
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'data/目标.xlsx「年度目标」：这张工作表是隐藏的，没有读取。要用的请取消隐藏；不用的请删去。',
    ]);
  });

  test('a workbook that cannot be read is one error, and nothing is missed', async () => {
    const files = new Map([['台账.xlsx', utf8('x')]]);
    const { diagnostics } = checkPark(await openWorkbooks(files), 'public');
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unreadable-workbook data/台账.xlsx',
    ]);
  });

  test('what was put in can be told from what was read out of it', async () => {
    const files = asOneWorkbook(soundFiles());
    expect([...ownFiles(await openWorkbooks(files)).keys()]).toEqual(['台账.xlsx']);
  });

  test.each([
    ['台账.xlsx', true],
    ['台账.XLSX', true],
    ['parcels/a.xlsx', false],
    ['台账.xls', false],
    ['台账.xlsm', false],
  ])('%s is read: %s', (name, read) => expect(isReadableWorkbook(name)).toBe(read));
});
