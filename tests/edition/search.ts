/** Finds markers in a built site, in every spelling a formatter or encoder could give them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RARE, RARE_CODE, RARE_DATE_YEARS, RARE_PERIOD_YEAR, RARE_PINYIN } from './marker.ts';
import { markerIn } from './plant.ts';
import type { PlantedCell } from './plant.ts';
import { unfold, withoutTags } from './unfold.ts';

/** A marker found in the output. */
export interface Leak {
  readonly file: string;
  readonly found: string;
  /** The planted cell, where it can be told. */
  readonly from?: string;
}

/** Digits that must agree: fewer occur by chance among the numbers of a site. */
const DIGITS = 9;

/** The digits of a number without sign, point, separators and zeros at either end. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/**
 * Every rounding and truncation of a marker to at least `DIGITS` digits. Unit steps, percent and
 * fractions only move the point, which is left out.
 */
export function spellings(number: string): string[] {
  const digits = digitsOf(number);
  const all = new Set<string>([digits]);
  for (let count = DIGITS; count < digits.length; count++) {
    const cut = digits.slice(0, count);
    const up = String(BigInt(cut) + (Number(digits[count]) >= 5 ? 1n : 0n));
    for (const spelling of [cut, up]) all.add(spelling.replace(/0+$/, ''));
  }
  return [...all].filter((spelling) => spelling.length >= DIGITS - 1);
}

/** What to look for. */
export interface Wanted {
  /** Digits of markers, to the cell they were planted in. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** What to look for after planting. */
export function wantedOf(cells: readonly PlantedCell[]): Wanted {
  const numbers = new Map<string, string>();
  for (const cell of cells) {
    const marker = markerIn(cell);
    if (marker === undefined || !/^\d+(\.\d+)?$/.test(marker)) continue;
    if (digitsOf(marker).length < DIGITS) continue;
    for (const spelling of spellings(marker)) {
      numbers.set(spelling, `${cell.dataset}.${cell.column}`);
    }
  }
  return { numbers };
}

const SEPARATED = /\d{1,4}(?:[,，'’ \u00a0\u2009\u202f]\d{3,4})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const SOLID = /\d+(?:\.\d+)?/g;

/** Numbers in a text, with separators of thousands and without. */
export const NUMBERS: readonly RegExp[] = [SEPARATED, SOLID];

const years = Array.from(
  { length: RARE_DATE_YEARS.last - RARE_DATE_YEARS.first + 1 },
  (_, index) => RARE_DATE_YEARS.first + index,
).join('|');
const WORDS: readonly RegExp[] = [
  new RegExp(`${RARE.slice(0, 3)}\\S{0,12}`),
  new RegExp(RARE_PINYIN.join("[ '·-]?"), 'i'),
  new RegExp(RARE_PINYIN.map((word) => word.charAt(0)).join(''), 'i'),
  new RegExp(`${RARE_CODE}[-\\d]*`, 'i'),
  new RegExp(
    `(?<!\\d)(${years})(?:年\\d{1,2}月|(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|-\\d{2}|[01]\\d[0-3]\\d)(?!\\d))`,
  ),
  new RegExp(`(?<![\\d.#])${RARE_PERIOD_YEAR}(?:年|-|\\.(?:0?[1-9]|1[0-2])\\b|"|<)`),
];

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) =>
    String.fromCodePoint(char.charCodeAt(0) - 0xfee0),
  );
}

/** A file's name as an address would have it read; as it is where it is none. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Markers in one text. */
export function searchText(text: string, { numbers }: Wanted): Omit<Leak, 'file'>[] {
  const plain = halfWidth(text);
  const leaks: Omit<Leak, 'file'>[] = [];
  for (const word of WORDS) {
    const found = word.exec(plain)?.[0];
    if (found !== undefined) leaks.push({ found });
  }
  for (const source of new Set([plain, withoutTags(plain)])) {
    for (const pattern of [SEPARATED, SOLID]) {
      for (const [found] of source.matchAll(pattern)) {
        if (found.length < DIGITS - 1) continue;
        const from = numbers.get(digitsOf(found));
        if (from !== undefined) leaks.push({ found, from });
      }
    }
  }
  return leaks;
}

/** Every file below a folder, by its path from there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every marker in the files of a folder and in their names. */
export function searchFolder(folder: string, wanted: Wanted): Leak[] {
  return filesBelow(folder).flatMap((file) => {
    const texts = [file, decoded(file), ...unfold(readFileSync(join(folder, file)))];
    const leaks = texts.flatMap((text) => searchText(text, wanted));
    return [...new Map(leaks.map((leak) => [leak.found, { file, ...leak }])).values()];
  });
}
