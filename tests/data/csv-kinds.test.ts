import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../src/data/csv.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { utf8 } from './fixture-files.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

type Cells = readonly (readonly string[])[];
const ABC: Cells = [
  ['a', 'b', 'c'],
  ['1', '2', '3'],
];

/** Files of the kinds other readers of CSV are tried on, with the cells each holds. */
const READ: readonly (readonly [name: string, bytes: Uint8Array, cells: Cells])[] = [
  ['plain', utf8('a,b,c\n1,2,3\n'), ABC],
  ['no line end at the end', utf8('a,b,c\n1,2,3'), ABC],
  ['line ends of Windows', utf8('a,b,c\r\n1,2,3\r\n'), ABC],
  ['line ends of old Macs', utf8('a,b,c\r1,2,3\r'), ABC],
  ['a byte order mark', utf8('\uFEFFa,b,c\n1,2,3\n'), ABC],
  ['a byte order mark before a quote', utf8('\uFEFF"a",b,c\n1,2,3\n'), ABC],
  ['UTF-16 with a mark, small end first', utf16('\uFEFFa,b,c\n1,2,3\n', true), ABC],
  ['UTF-16 with a mark, big end first', utf16('\uFEFFa,b,c\n1,2,3\n', false), ABC],
  ['UTF-16 without a mark', utf16('a,b,c\n1,2,3\n', true), ABC],
  ['all in quotes', utf8('"a","b","c"\n"1","2","3"\n'), ABC],
  ['blank lines between', utf8('a,b,c\n\n\n1,2,3\n\n'), ABC],
  [
    'a comma in quotes',
    utf8('a,b\n"1,2",3\n'),
    [
      ['a', 'b'],
      ['1,2', '3'],
    ],
  ],
  [
    'quotes doubled',
    utf8('a,b\n1,"ha ""ha"" ha"\n'),
    [
      ['a', 'b'],
      ['1', 'ha "ha" ha'],
    ],
  ],
  [
    'only a doubled quote',
    utf8('a,b\n1,""""\n'),
    [
      ['a', 'b'],
      ['1', '"'],
    ],
  ],
  [
    'JSON in a cell',
    utf8('a,b\n1,"{""k"": [1, 2]}"\n'),
    [
      ['a', 'b'],
      ['1', '{"k": [1, 2]}'],
    ],
  ],
  [
    'a line break in quotes',
    utf8('a,b\n"x\ny",2\n'),
    [
      ['a', 'b'],
      ['x\ny', '2'],
    ],
  ],
  [
    'a Windows line break in quotes',
    utf8('a,b\r\n"x\r\ny",2\r\n'),
    [
      ['a', 'b'],
      ['x\r\ny', '2'],
    ],
  ],
  [
    'an empty cell in quotes',
    utf8('a,b,c\n1,"",3\n'),
    [
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ],
  ],
  [
    'empty cells',
    utf8('a,b,c\n,,3\n'),
    [
      ['a', 'b', 'c'],
      ['', '', '3'],
    ],
  ],
  ['one column', utf8('a\n1\n2\n'), [['a'], ['1'], ['2']]],
  ['semicolons', utf8('a;b;c\n1;2;3\n'), ABC],
  ['tabs', utf8('a\tb\tc\n1\t2\t3\n'), ABC],
  [
    'letters of other planes',
    utf8('a,b\n𠮷,😀\n'),
    [
      ['a', 'b'],
      ['𠮷', '😀'],
    ],
  ],
  ['nothing', utf8(''), []],
  ['a byte order mark alone', utf8('\uFEFF'), []],
  ['line ends alone', utf8('\r\n\r\n'), []],
  ['commas alone', utf8(',,,\n,,,\n'), []],
];

/** Files that can't be read, with what the message says. */
const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
  ['a quote that is not closed', utf8('a,b\n"1,2\n3,4\n'), /双引号/],
  ['a quote in the middle of a cell', utf8('a,b\n1 "2",3\n'), /第2行.*双引号/],
  ['text behind a closing quote', utf8('a,b\n"1"x,3\n'), /第2行.*双引号/],
  ['a quote escaped with a backslash', utf8('a,b\n"1 \\" 2",3\n'), /第2行.*双引号/],
  ['rows swallowed by a quote', utf8('a,b,c\n"1,2,3\n4,5,6\n7",8,9\n'), /双引号/],
  ['bytes of no encoding', new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x0a]), /编码/],
  ['UTF-16 with half a character', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c]), /不完整/],
  ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /压缩包/],
  ['a page of HTML', utf8('<!DOCTYPE html>\n<html></html>\n'), /网页/],
];

describe('files of every kind', () => {
  test.each(READ)('%s is read', (_, bytes, cells) => {
    const { sheet, diagnostics } = parseSheet('data/x.csv', bytes);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(sheet?.rows.map((row) => row.cells)).toEqual(cells);
  });

  test.each(REFUSED)('%s is refused in words', (_, bytes, message) => {
    const { sheet, diagnostics } = parseSheet('data/x.csv', bytes);
    expect(sheet).toBeUndefined();
    expect(diagnostics.map(formatDiagnostic).join('\n')).toMatch(message);
  });
});
