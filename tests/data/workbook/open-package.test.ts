import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../src/data/workbook/open-package.ts';
import { readWorkbook } from '../../../src/data/workbook/read-workbook.ts';
import { utf8 } from '../fixture-files.ts';
import { makeWorkbook } from './make-workbook.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const sheet = [{ name: '指标数据', rows: [['指标']] }];

/** A package whose sheet unpacks to `size` bytes of spaces. */
function bomb(size: number): Uint8Array {
  return zipSync({
    'xl/workbook.xml': utf8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(size).fill(32),
  });
}

describe('what is no workbook to read is refused with the reason', () => {
  test.each<[name: string, bytes: () => Uint8Array, problem: string]>([
    ['an empty file', () => new Uint8Array(), '文件是空的，可能是保存时中断了'],
    ['a text', () => utf8('指标,园区'), '不是 Excel 工作簿，只是扩展名为 .xlsx'],
    [
      'an old workbook',
      () => Uint8Array.from([...OLE, ...utf16('Workbook')]),
      '这是旧格式的工作簿（.xls 或 .et），只是改了扩展名，读不了',
    ],
    [
      'one with a password',
      () => Uint8Array.from([...OLE, 0, 0, ...utf16('EncryptedPackage')]),
      '工作簿设了打开密码，读不了',
    ],
    ['a zip', () => zipSync({ 'a.txt': utf8('x') }), '这是压缩包或别的文件，不是 Excel 工作簿'],
    [
      'an OpenDocument sheet',
      () => zipSync({ mimetype: utf8('x'), 'content.xml': utf8('x') }),
      '这是 OpenDocument 表格（.ods），只是改了扩展名，读不了',
    ],
    [
      'a binary workbook',
      () => zipSync({ 'xl/workbook.bin': utf8('x') }),
      '这是二进制工作簿（.xlsb），只是改了扩展名，读不了',
    ],
    [
      'macros',
      () => makeWorkbook(sheet, { 'xl/vbaProject.bin': 'x' }),
      '工作簿里有宏，为了安全不读',
    ],
    [
      'links to other files',
      () => makeWorkbook(sheet, { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      '工作簿里有指向别的文件的链接，那里的数可能已经变了，所以不读',
    ],
    ['a cut-off file', () => makeWorkbook(sheet).slice(0, 500), '工作簿不完整或已损坏'],
    ['a zip bomb', () => bomb(100_000_000), '工作簿展开以后有 100 MB，远比一张表大，没有读'],
    [
      'a million formatted rows',
      () =>
        zipSync({
          'xl/workbook.xml': utf8('<workbook/>'),
          'xl/worksheets/sheet1.xml': utf8('<row r="1" s="1"/>'.repeat(1_048_576)),
        }),
      '有一张工作表多达 1048576 行，多半是格式一直设到了最后一行，没有读',
    ],
  ])('%s', (_, bytes, problem) => {
    const opened = openPackage(bytes());
    expect('fault' in opened && opened.fault.problem).toBe(problem);
    expect('fault' in opened && opened.fault.fix).toBeTruthy();
  });

  test('a package that lies about its size takes no more memory than it says', () => {
    const honest = bomb(50_000_000);
    // The size stands in the central directory behind the name; it is made to say one byte.
    const view = new DataView(honest.buffer, honest.byteOffset);
    for (let at = 0; at < honest.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    const opened = openPackage(honest);
    expect('fault' in opened || opened.package.length < 10_000).toBe(true);
  });
});

test('sheets that are no XML give a reason and never an exception', async () => {
  for (const text of ['', '<worksheet', '<worksheet><sheetData><row r="x"><c r="?">', '\u0000']) {
    const broken = makeWorkbook(sheet, { 'xl/worksheets/sheet1.xml': text });
    const read = await readWorkbook(broken);
    expect('fault' in read || read.sheets.length <= 1).toBe(true);
  }
});
