import type { Remark } from './diagnostic.ts';
import { documentKindOf } from './document-kind.ts';

/** How the bytes of a file were read. */
export type Encoding = 'UTF-8' | 'GB18030' | 'UTF-16LE' | 'UTF-16BE';

/** The text of a file, or why its bytes are none; `line` is the physical line, where known. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly fault: Remark; readonly line?: number };

const SAVE_AS = '请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）(*.csv)”';

const SIGNATURES: readonly (readonly [bytes: readonly number[], problem: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    '这是 Excel 97-2003 工作簿（.xls）或加密的工作簿，只是改了扩展名，不是 CSV',
  ],
  [[0x50, 0x4b, 0x03, 0x04], '这是 Excel 工作簿（.xlsx）或压缩包，只是改了扩展名，不是 CSV'],
  [[0x25, 0x50, 0x44, 0x46], '这是 PDF 文件，不是 CSV'],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** The byte order of UTF-16 without a BOM: ASCII leaves a NUL in every second byte of one kind. */
function guessUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const enough = Math.max(2, sample / 40);
  if (odd >= enough && even * 20 <= odd) return 'UTF-16LE';
  if (even >= enough && odd * 20 <= even) return 'UTF-16BE';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const text = decodeStrictly(bytes, encoding.toLowerCase());
  if (text !== undefined) return { text, encoding };
  return {
    fault: {
      code: 'broken-encoding',
      problem: '文件是 UTF-16 编码，但内容不完整或已损坏',
      fix: SAVE_AS,
    },
  };
}

/**
 * UTF-8 with a few broken bytes would pass as GB18030 and come out as nonsense. It is told apart by
 * reading it loosely: nearly every character beyond ASCII is sound.
 */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const first = loose.indexOf('\uFFFD');
  if (first < 0) return undefined;
  // Old browsers put one mark for each byte of a broken character, new ones one for all.
  const broken = loose.split(/\uFFFD+/).length - 1;
  const sound = loose.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  if (sound < broken * 4) return undefined;
  const cutOff = /^\uFFFD{1,3}$/.test(loose.slice(first));
  return {
    fault: {
      code: 'broken-encoding',
      problem: cutOff
        ? '文件结尾不完整，最后一个字只剩一半'
        : '文件是 UTF-8 编码，但这一行有损坏的字',
      fix: cutOff ? '请重新复制或导出这个文件' : SAVE_AS,
    },
    line: lineAt(loose, first),
  };
}

/** Bytes that end a cell: comma, semicolon, tab, quote, line ends. No part of a GBK character. */
const CELL_ENDS = new Set([0x2c, 0x3b, 0x09, 0x22, 0x0a, 0x0d]);

/** A cell pasted from a UTF-8 program: two Han characters at least and nothing but them and ASCII. */
const HAN_CELL =
  /^[\x20-\x7e]*\p{Script=Han}[\x20-\x7e]*\p{Script=Han}[\x20-\x7e\p{Script=Han}（）、。，—]*$/u;

/**
 * A GBK file with a cell in UTF-8: each would make the other nonsense, and often passes as GBK. Six
 * bytes of GBK are hardly ever two Han characters of UTF-8 by chance.
 */
function mixedEncodings(bytes: Uint8Array): Decoded | undefined {
  let start = 0;
  let line = 1;
  let hasHigh = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0x0a;
    if (!CELL_ENDS.has(byte)) {
      hasHigh ||= byte > 0x7f;
      continue;
    }
    const text = hasHigh ? decodeStrictly(bytes.subarray(start, at), 'utf-8') : undefined;
    if (text !== undefined && HAN_CELL.test(text)) {
      return {
        fault: {
          code: 'broken-encoding',
          problem: `文件是 ANSI（GBK）编码，这一行的“${text.trim()}”却是 UTF-8 编码`,
          fix: `请重新填写这一格；${SAVE_AS}`,
        },
        line,
      };
    }
    if (byte === 0x0a) line += 1;
    start = at + 1;
    hasHigh = false;
  }
  return undefined;
}

function decodeAny(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'UTF-16LE');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'UTF-16BE');
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) return damaged;
  const mixed = mixedEncodings(bytes);
  if (mixed !== undefined) return mixed;
  const gb18030 = decodeStrictly(bytes, 'gb18030');
  if (gb18030 !== undefined) return { text: gb18030, encoding: 'GB18030' };
  return {
    fault: {
      code: 'unknown-encoding',
      problem: '看不出文件的编码：既不是 UTF-8，也不是 GB18030（ANSI）或 UTF-16',
      fix: SAVE_AS,
    },
  };
}

/**
 * Decodes a CSV file: UTF-16 by BOM or NUL pattern, then strict UTF-8 (a BOM is dropped), then strict
 * GB18030, which covers GBK. A workbook or web page that was only renamed is recognised and named.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature !== undefined) {
    return { fault: { code: 'not-a-csv-file', problem: signature[1], fix: SAVE_AS } };
  }
  const decoded = decodeAny(bytes);
  if ('fault' in decoded) return decoded;
  const kind = documentKindOf(decoded.text);
  if (kind !== undefined) {
    const problem = `这是${kind}，只是改了扩展名，不是 CSV`;
    return { fault: { code: 'not-a-csv-file', problem, fix: SAVE_AS } };
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) {
    const problem = '文件里有二进制内容，不是文本';
    return {
      fault: { code: 'not-a-csv-file', problem, fix: SAVE_AS },
      line: lineAt(decoded.text, nul),
    };
  }
  return decoded;
}
