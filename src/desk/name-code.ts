import type { Column } from '../data/column.ts';
import type { Dataset } from '../data/dataset.ts';
import { syllablesOf } from '../format/pinyin.ts';

/** Letters a code has at most, with room for a number behind it. */
const LONGEST = 37;

/** Letters that say nothing of which row it is. */
const COMPANY = /(股份|集团)?(有限责任|有限)?公司$|[（(][^()（）]*[)）]$/;

const RUN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** The syllables of Chinese characters; one that no dictionary has is told by its number. */
function syllables(characters: string): string[] {
  return syllablesOf(characters).map((syllable) =>
    /^[a-z]+$/.test(syllable) ? syllable : `u${(syllable.codePointAt(0) ?? 0).toString(16)}`,
  );
}

/** A name in the letters of a code: pinyin without tones, other scripts' letters parted by hyphens. */
function lettersOf(name: string, ofSyllables: (all: readonly string[]) => string): string {
  return (name.normalize('NFKC').toLowerCase().match(RUN) ?? [])
    .map((run) => (/^\p{Script=Han}/u.test(run) ? ofSyllables(syllables(run)) : `-${run}-`))
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(?=\d)/, 'no-');
}

const whole = (all: readonly string[]): string => all.join('');
const initials = (all: readonly string[]): string =>
  all.map((syllable) => syllable.charAt(0)).join('');

/** The letters of a name; initials where its pinyin is too long for a code. */
function shortened(name: string): string {
  const bare = name.replace(COMPANY, '');
  const letters = [lettersOf(name, whole), lettersOf(bare, whole)].find(
    ({ length }) => length > 0 && length <= LONGEST,
  );
  return letters ?? lettersOf(bare, initials).slice(0, LONGEST).replace(/-+$/, '');
}

/**
 * A code for a row that has none, from its name by pinyin: 新城园 → `xinchengyuan`. The same name gives the
 * same code; a code that is taken is followed by a number.
 *
 * @param column the column of codes, which says what a code may be
 * @param taken codes of the table
 * @returns nothing when the name has no letter a code could be made of
 */
export function codeFromName(
  name: string,
  column: Column,
  taken: ReadonlySet<string>,
): string | undefined {
  const stem = shortened(name);
  const fits = (code: string): boolean => !taken.has(code) && !('fault' in column.read(code));
  if (stem === '') return undefined;
  for (let number = 1; number <= taken.size + 3; number++) {
    const code = number === 1 ? stem : `${stem}-${number}`;
    if (fits(code)) return code;
  }
  return undefined;
}

/** The columns a row's code can be made of, the short name first; none when rows have no name. */
export function nameKeys({ columns, names = [] }: Dataset): string[] {
  const keys = names.filter((key) => key === 'shortName' || key === 'name');
  return columns['code']?.type === 'code' ? keys.sort((a, b) => (a < b ? 1 : -1)) : [];
}

/**
 * The next number for a row that has no name to make a code of, after the pattern of the column's example: `b-001`.
 *
 * @returns nothing where the column holds no codes
 */
export function nextNumber(column: Column, taken: ReadonlySet<string>): string | undefined {
  if (column.type !== 'code') return undefined;
  const stem = /^[a-z]+-?/.exec(column.example)?.[0] ?? 'no-';
  let number = taken.size + 1;
  while (taken.has(numbered(stem, number))) number++;
  return numbered(stem, number);
}

const numbered = (stem: string, number: number): string =>
  `${stem}${String(number).padStart(3, '0')}`;
