/** What goes wrong in a file as a whole, and what must be said of it. */
import type { DiagnosticCode } from '../../../src/data/codes.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { datasets } from '../../../src/data/datasets.ts';
import { bytesOf } from './reduced-demo.ts';

type Rows = readonly (readonly string[])[];

/** One kind of spoilt file. */
export interface FileFault {
  readonly name: string;
  /** The file's bytes, and the row the message must name, where it is of a row. */
  readonly spoil: (
    rows: Rows,
    file: string,
    random: () => number,
  ) => { readonly bytes: Uint8Array; readonly row?: number };
  /** One of these is said, as an error or a warning. */
  readonly codes: readonly DiagnosticCode[];
}

function datasetOf(file: string): Dataset {
  const found = (datasets as readonly Dataset[]).find((dataset) => dataset.file === `data/${file}`);
  if (found === undefined) throw new Error(file);
  return found;
}

/** Position of the first column that must be there. */
function requiredColumn(rows: Rows, file: string): number {
  const required = Object.values(datasetOf(file).columns).filter((column) => column.required);
  return rows[0]?.indexOf(required[0]?.header ?? '') ?? -1;
}

function rowByChance(rows: Rows, random: () => number): number {
  return 1 + Math.floor(random() * (rows.length - 1));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (rows: Rows): string => new TextDecoder().decode(bytesOf(rows));

/** Files that are spoilt as a whole or in one line. */
export const FILE_FAULTS: readonly FileFault[] = [
  {
    name: 'nothing in the file',
    spoil: () => ({ bytes: new Uint8Array() }),
    codes: ['empty-file'],
  },
  {
    name: 'a workbook with another ending',
    spoil: () => ({ bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]) }),
    codes: ['not-a-csv-file'],
  },
  {
    name: 'a web page with another ending',
    spoil: (rows) => ({
      bytes: utf8(`<table><tr><td>${rows.flat().join('</td><td>')}</td></tr></table>`),
    }),
    codes: ['not-a-csv-file'],
  },
  {
    name: 'a byte lost in the middle of a character',
    spoil: (rows) => {
      const bytes = [...bytesOf(rows)];
      // After the byte order mark: the header is Chinese.
      bytes.splice(bytes.findIndex((byte, index) => index > 2 && byte > 0x7f) + 1, 1);
      return { bytes: new Uint8Array(bytes) };
    },
    codes: ['broken-encoding', 'unknown-encoding'],
  },
  {
    name: 'a required column lost',
    spoil: (rows, file) => {
      const position = requiredColumn(rows, file);
      return { bytes: bytesOf(rows.map((cells) => cells.filter((_, at) => at !== position))) };
    },
    codes: ['missing-column', 'no-header'],
  },
  {
    name: 'a required column under another head',
    spoil: (rows, file) => {
      const position = requiredColumn(rows, file);
      const [head = [], ...rest] = rows;
      return {
        bytes: bytesOf([head.map((text, at) => (at === position ? '某列' : text)), ...rest]),
      };
    },
    codes: ['missing-column', 'no-header'],
  },
  {
    name: 'the first column twice',
    spoil: (rows) => ({
      bytes: bytesOf(rows.map(([first = '', ...rest]) => [first, first, ...rest])),
    }),
    codes: ['duplicate-column'],
  },
  {
    name: 'the header lost',
    spoil: (rows) => ({ bytes: bytesOf(rows.slice(1)) }),
    codes: ['no-header', 'missing-column'],
  },
  {
    name: 'a row twice',
    spoil: (rows, _, random) => {
      const row = rowByChance(rows, random);
      return { bytes: bytesOf([...rows, rows[row] ?? []]), row: rows.length + 1 };
    },
    codes: ['duplicate-key'],
  },
  {
    name: 'a quote that is never closed',
    spoil: (rows, _, random) => {
      const row = rowByChance(rows, random);
      const lines = textOf(rows).split('\r\n');
      return {
        bytes: utf8(lines.map((line, at) => (at === row ? `"${line}` : line)).join('\r\n')),
      };
    },
    codes: ['broken-quote', 'broken-csv', 'ragged-row'],
  },
  {
    name: 'a comma too many in a row',
    spoil: (rows, _, random) => {
      const row = rowByChance(rows, random);
      const shifted = rows.map((cells, at) => (at === row ? ['某', ...cells] : cells));
      return { bytes: bytesOf(shifted), row: row + 1 };
    },
    codes: [
      'ragged-row',
      'orphan-reference',
      'not-a-choice',
      'not-a-code',
      'not-a-date',
      'not-a-period',
      'not-a-year',
    ],
  },
];
