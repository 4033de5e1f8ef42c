/**
 * How names and queries of the site search are cut, at the build and in the browser alike: Chinese into
 * pairs of characters, which needs no dictionary, Latin letters and digits into runs.
 */
import { keysOfSyllables } from './syllables.ts';

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** Nobody types more of a name in pinyin. */
const MOST_LETTERS = 24;

/** Letters of a Latin term by which the files of the index are found. */
const KEY_LETTERS = 3;

/** Whether a run or a term is Chinese. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** The Chinese runs and the Latin ones of a text in its order, in half-width small letters. */
export function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
}

/** `工业园` → `工业`, `业园`. */
function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The terms a name is found by: pairs, the last character of each Chinese run, and Latin runs.
 * 「LED灯具」 → `led`, `灯具`, `具`.
 */
export function nameTerms(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    isHan(run) ? [...pairsOf(run), ...Array.from(run).slice(-1)] : [run],
  );
}

/** The terms of a query: pairs, a character that stands alone, Latin runs of two letters and more. */
export function queryTerms(query: string): string[] {
  const terms = runsOf(query).flatMap((run) => {
    if (!isHan(run)) return run.length > 1 ? [run.slice(0, MOST_LETTERS)] : [];
    return Array.from(run).length > 1 ? pairsOf(run) : [run];
  });
  return Array.from(new Set(terms));
}

/**
 * The terms a name is found by in pinyin: its syllables and its initials, from each syllable on, as a
 * reader may begin in the middle. `['jing', 'mi']` → `jingmi`, `jm`, `mi`, `m`.
 */
export function pinyinTerms(syllables: readonly string[]): string[] {
  return syllables.flatMap((_, index) =>
    keysOfSyllables(syllables.slice(index, index + MOST_LETTERS))
      .split(' ')
      .map((term) => term.slice(0, MOST_LETTERS)),
  );
}

/** Whether a term of a query means all that begins with it: all but a pair of characters. */
export function isBeginning(term: string): boolean {
  return !isHan(term) || Array.from(term).length < 2;
}

/** What of a term the keys of the index hold: a pair, a last character, or three letters. */
export function keyOf(term: string): string {
  return isHan(term) ? term : term.slice(0, KEY_LETTERS);
}

/** In which of so many files the keys stand that begin like this one. */
export function keyFile(key: string, files: number): number {
  return (key.codePointAt(0) ?? 0) % files;
}
