import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/data/encoding.ts';
import { utf8 } from './fixture-files.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const HAN = '园区,名称\r\n甲,乙\r\n';
/** 园区 in GB 2312. */
const GBK = [0xd4, 0xb0, 0xc7, 0xf8];

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(HAN), HAN, 'UTF-8'],
    ['UTF-8 with a BOM', utf8(`\uFEFF${HAN}`), HAN, 'UTF-8'],
    ['UTF-16LE with a BOM', utf16(`\uFEFF${HAN}`, true), HAN, 'UTF-16LE'],
    ['UTF-16BE with a BOM', utf16(`\uFEFF${HAN}`, false), HAN, 'UTF-16BE'],
    ['UTF-16LE without a BOM', utf16(HAN, true), HAN, 'UTF-16LE'],
    ['UTF-16BE without a BOM', utf16(HAN, false), HAN, 'UTF-16BE'],
    ['GBK', Uint8Array.from([...GBK, 0x2c, 0x31]), '园区,1', 'GB18030'],
    ['an empty file', new Uint8Array(), '', 'UTF-8'],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test.each([
    ['㛃', [0x82, 0x30, 0xb7, 0x31]],
    ['䶮', [0xfe, 0x9f]],
    ['𠅤', [0x95, 0x32, 0xa6, 0x32]],
  ])('reads the rare character %s from GB18030', (letter, code) => {
    expect(decodeText(Uint8Array.from([...GBK, ...code, ...GBK]))).toEqual({
      text: `园区${letter}园区`,
      encoding: 'GB18030',
    });
  });

  test.each(['㛃', '䶮', '𠅤'])('reads the rare character %s from UTF-8 and UTF-16', (letter) => {
    for (const bytes of [utf8(`甲${letter}`), utf16(`\uFEFF甲${letter}`, true)]) {
      expect(decodeText(bytes)).toMatchObject({ text: `甲${letter}` });
    }
  });

  test.each([
    ['bytes that are no text', Uint8Array.of(0xff, 0x80, 0x81, 0x0a), 'unknown-encoding'],
    ['an .xls workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-a-csv-file'],
    ['an .xlsx workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), 'not-a-csv-file'],
    ['a web page', utf8('\n<html><table>'), 'not-a-csv-file'],
    ['text with a NUL', utf8('a,b\n甲甲甲,\0\n'), 'not-a-csv-file'],
    ['UTF-16 with half a character', utf16('\uFEFF园区,', true).slice(0, -1), 'broken-encoding'],
    ['UTF-8 cut off in a character', utf8('园区,名称\n甲,乙').slice(0, -1), 'broken-encoding'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decodeText(bytes)).toMatchObject({ fault: { code } });
  });

  test('names the line of a damaged character', () => {
    const bytes = utf8('园区,名称\n甲,乙丙丁戊\n己,庚\n');
    bytes[16] = 0x41;
    expect(decodeText(bytes)).toMatchObject({ fault: { code: 'broken-encoding' }, line: 2 });
  });
});
