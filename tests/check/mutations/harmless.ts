/** Other ways to write the same: the result stays as it is. */
import { bytesOf } from './reduced-demo.ts';

type Rows = readonly (readonly string[])[];

/** One way to write a file that says the same. */
export interface HarmlessWriting {
  readonly name: string;
  readonly write: (rows: Rows) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (rows: Rows): string => new TextDecoder().decode(bytesOf(rows));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const everyCell = (rows: Rows, write: (cell: string) => string): Rows =>
  rows.map((cells, index) => (index === 0 ? cells : cells.map(write)));

/** Ways of writing a table that change nothing. */
export const HARMLESS: readonly HarmlessWriting[] = [
  { name: 'line ends of Unix', write: (rows) => utf8(textOf(rows).replaceAll('\r\n', '\n')) },
  { name: 'line ends of old Macs', write: (rows) => utf8(textOf(rows).replaceAll('\r\n', '\r')) },
  { name: 'no byte order mark', write: (rows) => utf8(textOf(rows).replace('\uFEFF', '')) },
  { name: 'UTF-16, small end first', write: (rows) => utf16(`\uFEFF${textOf(rows)}`, true) },
  { name: 'UTF-16, big end first', write: (rows) => utf16(`\uFEFF${textOf(rows)}`, false) },
  {
    name: 'every cell in quotes',
    write: (rows) =>
      utf8(
        rows
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\r\n'),
      ),
  },
  {
    name: 'tabs for commas',
    write: (rows) => utf8(rows.map((cells) => cells.join('\t')).join('\r\n')),
  },
  {
    name: 'blank rows and columns at the end',
    write: (rows) => bytesOf([...rows.map((cells) => [...cells, '', '']), [], ['', '']]),
  },
  {
    name: 'spaces at the ends of cells',
    write: (rows) => bytesOf(everyCell(rows, (cell) => (cell === '' ? cell : ` ${cell}\u3000`))),
  },
  {
    name: 'a letter nobody sees in every cell',
    write: (rows) => bytesOf(everyCell(rows, (cell) => (cell === '' ? cell : `${cell}\u200B`))),
  },
  {
    name: 'a letter nobody sees in every header',
    write: ([head = [], ...rows]) => bytesOf([head.map((cell) => `\uFEFF${cell}\u200B`), ...rows]),
  },
  {
    name: 'the columns the other way round',
    write: (rows) => {
      const width = rows[0]?.length ?? 0;
      const filled = rows.map((cells) => [
        ...cells,
        ...Array<string>(width - cells.length).fill(''),
      ]);
      return bytesOf(filled.map((cells) => cells.reverse()));
    },
  },
  {
    name: 'days with slashes',
    write: (rows) =>
      bytesOf(
        everyCell(rows, (cell) =>
          cell.replace(
            /^(\d{4})-(\d{2})-(\d{2})$/,
            (_, y, m, d) => `${y}/${Number(m)}/${Number(d)}`,
          ),
        ),
      ),
  },
  {
    name: 'days in Chinese',
    write: (rows) =>
      bytesOf(everyCell(rows, (cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1年$2月$3日'))),
  },
];
