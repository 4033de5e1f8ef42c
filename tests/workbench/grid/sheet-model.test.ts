import { describe, expect, test } from 'vitest';
import { observations } from '../../../src/data/observations.ts';
import {
  openSheet,
  sheetBytes,
  type SheetModel,
  withCells,
  withNewRows,
  withoutRows,
} from '../../../src/workbench/grid/sheet-model.ts';
import { soundFiles, utf8 } from '../../data/fixture-files.ts';

const FILE = 'data/observations.csv';

function open(bytes: Uint8Array): SheetModel {
  const opened = openSheet(observations, FILE, bytes);
  if (!('sheet' in opened)) throw new Error('no sheet');
  return opened.sheet;
}

function written(sheet: SheetModel): string {
  return Buffer.from(sheetBytes(sheet)).toString('utf8');
}

describe('a table that is opened', () => {
  test('knows its header and the columns of the dataset', () => {
    const { columns, headerRow, width } = open(
      soundFiles().get('observations.csv') ?? new Uint8Array(),
    );
    expect(headerRow).toBe(1);
    expect([...columns.values()].map(({ header }) => header)).toContain('数值');
    expect(width).toBe(columns.size);
  });

  test('has the rows above its header and blank ones between others in their places', () => {
    const { headerRow, rows } = open(utf8('7月报表\n\n指标,园区,期间,数值\n\n甲,乙,丙,1\n'));
    expect(headerRow).toBe(3);
    expect(rows).toEqual([
      ['7月报表'],
      [],
      ['指标', '园区', '期间', '数值'],
      [],
      ['甲', '乙', '丙', '1'],
    ]);
  });

  test('takes the first row for its header where none can be read', () => {
    expect(open(utf8('甲,乙\n1,2\n'))).toMatchObject({ headerRow: 1, width: 2 });
  });

  test('says why it is none', () => {
    const opened = openSheet(observations, FILE, utf8('a,b\n"1,2\n'));
    expect(opened).toMatchObject({ faults: [{ code: 'broken-quote', row: 2 }] });
  });
});

test('GBK comes in, UTF-8 with its mark and CRLF goes out', () => {
  // 指标,园区 / 甲,乙 as ANSI programs save them.
  const gbk = new Uint8Array([
    ...[0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xd4, 0xb0, 0xc7, 0xf8, 0x0a],
    ...[0xbc, 0xd7, 0x2c, 0xd2, 0xd2, 0x0a],
  ]);
  expect(written(open(gbk))).toBe('\uFEFF指标,园区\r\n甲,乙\r\n');
});

describe('changes', () => {
  const sheet = open(utf8('a,b,c\n1,2,3\n4,5,6\n'));

  test('of cells fill rows to the header’s width; rows and columns grow', () => {
    expect(written(withCells(sheet, [{ row: 4, column: 1, text: 'x,"y"' }]))).toBe(
      '\uFEFFa,b,c\r\n1,2,3\r\n4,5,6\r\n,"x,""y""",\r\n',
    );
    expect(withCells(sheet, [{ row: 2, column: 4, text: 'e' }]).width).toBe(5);
  });

  test('leave the table they are made of as it was', () => {
    withCells(sheet, [{ row: 2, column: 0, text: 'x' }]);
    expect(sheet.rows[1]).toEqual(['1', '2', '3']);
  });

  test('put rows in and take them away, and move the header with them', () => {
    const more = withNewRows(sheet, 1, 2);
    expect(more).toMatchObject({ headerRow: 3, rows: [[], [], ['a', 'b', 'c'], {}, {}] });
    expect(withoutRows(more, 1, 2)).toEqual(sheet);
    expect(withoutRows(sheet, 2, 1)).toMatchObject({ headerRow: 1, rows: [{}, ['4', '5', '6']] });
  });

  test('that change nothing give the same bytes as the file', () => {
    const bytes = utf8('\uFEFFa,b\r\n1,2\r\n');
    expect(Buffer.from(sheetBytes(open(bytes))).equals(bytes)).toBe(true);
  });
});
