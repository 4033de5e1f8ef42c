/**
 * The letters a PDF of a browser is searched and copied by. Fonts draw 月 and the radical ⽉ by one glyph,
 * and browsers name the radical in their tables (`ToUnicode`; ISO 32000-1, 9.10.3): whoever looks for 6月
 * finds nothing, and what is copied is not what was written.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import type { OpenPdf } from './pdf-update.ts';

/**
 * Radicals that normalising leaves (Unicode, `EquivalentUnifiedIdeograph`) and the letters drawn by the same
 * glyph, where those are words; the dash of Chinese texts stands for the bar.
 */
const TWINS = new Map(
  (
    '⺎兀 ⺒巳 ⺓幺 ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ' +
    '⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟 ―—'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Radicals of the dictionary of Kangxi; each is a letter for Unicode too. */
const KANGXI = /[\u2f00-\u2fd5]/;

/** The letter that a radical of the same glyph stands for; any other as it is. */
export function ordinaryLetter(letter: string): string {
  return KANGXI.test(letter) ? letter.normalize('NFKC') : (TWINS.get(letter) ?? letter);
}

const SECTION = /\d+ beginbf(char|range)\n([^]*?)endbf\1\n/g;
const HEX = /<([0-9A-Fa-f]+)>/g;

/** Most entries a section may have (Adobe Technical Note 5014). */
const MOST = 100;

/** The letters of a table by their codes, one after another as they stand there. */
function entriesOf(table: string): [code: string, letters: string][] {
  return [...table.matchAll(SECTION)].flatMap(([, kind, lines = '']) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [first = '', second = '', third = ''] = [...line.matchAll(HEX)].map(
          ([, digits]) => digits,
        );
        if (kind === 'char') return [[first, second]];
        const [from, to] = [parseInt(first, 16), parseInt(second, 16)];
        return Array.from({ length: to - from + 1 }, (_, step) => [
          (from + step).toString(16).toUpperCase().padStart(first.length, '0'),
          (parseInt(third, 16) + step).toString(16).toUpperCase().padStart(third.length, '0'),
        ]);
      }),
  );
}

const lettersOf = (digits: string): string =>
  Buffer.from(digits, 'hex').swap16().toString('utf16le');
const digitsOf = (letters: string): string =>
  Buffer.from(letters, 'utf16le').swap16().toString('hex').toUpperCase();

/** The table with the letters that were written; undefined where it has them. */
function ordinaryTable(table: string): string | undefined {
  const entries = entriesOf(table);
  const written = entries.map(([code, digits]): [string, string] => [
    code,
    digitsOf(Array.from(lettersOf(digits), ordinaryLetter).join('')),
  ]);
  if (written.every(([, digits], at) => digits === entries[at]?.[1])) return undefined;
  const sections: string[] = [];
  for (let at = 0; at < written.length; at += MOST) {
    const some = written.slice(at, at + MOST).map(([code, digits]) => `<${code}> <${digits}>\n`);
    sections.push(`${some.length} beginbfchar\n${some.join('')}endbfchar\n`);
  }
  const [start = '', ...rest] = table.split(SECTION);
  return start + sections.join('') + (rest.at(-1) ?? '');
}

/** The tables of a PDF that name radicals, with the letters that were written, by the objects' numbers. */
export function ordinaryLetters({ bytes, text }: OpenPdf): ReadonlyMap<number, Uint8Array> {
  const numbers = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, of]) => Number(of)));
  const objects = new Map<number, Uint8Array>();
  const streams = /(?:^|[\r\n])(\d+) 0 obj\s*<<([^<>]*)>>\s*stream\r?\n/g;
  for (const { 0: head, 1: number, 2: entries = '', index } of text.matchAll(streams)) {
    const length = Number(/\/Length (\d+)/.exec(entries)?.[1]);
    if (!numbers.has(Number(number)) || !entries.includes('/FlateDecode') || !length) continue;
    const start = index + head.length;
    const table = inflateSync(bytes.subarray(start, start + length)).toString('latin1');
    const written = ordinaryTable(table);
    if (written === undefined) continue;
    const packed = deflateSync(Buffer.from(written, 'latin1'));
    const opening = `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
    objects.set(
      Number(number),
      Buffer.concat([Buffer.from(opening), packed, Buffer.from('\nendstream')]),
    );
  }
  return objects;
}
