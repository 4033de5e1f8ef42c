/**
 * The files of the site search, written at the build and read in the browser. Each is a classic script
 * that calls a function of the page, as data cannot be fetched over file://.
 */

/** The function of the page that takes a file: its name and what it holds. */
export const SEARCH_CALLBACK = 'parkbriefSearch';

/** Where the files stand, from the root of the site. */
export const SEARCH_FOLDER = 'assets/search/';

/** What one page may load of head, keys and parts, in bytes; the script itself takes the rest of 60 kB. */
export const SEARCH_ALLOWANCE = 34_500;

/** What is found: its place in an address, what it is called, other names. */
export type SearchItem = readonly [place: string, title: string, ...others: string[]];

/** Entries of one kind whose addresses differ in one place only, `*`. */
export interface SearchGroup {
  readonly kind: string;
  /** Kinds of a lower number are shown in front. */
  readonly order: number;
  readonly href: string;
  readonly items: readonly SearchItem[];
}

/** Some of the entries of a site. */
export interface SearchPart {
  /** The pinyin of each character, `流liu重chong/zhong`. */
  readonly readings: string;
  readonly groups: readonly SearchGroup[];
}

/** Which parts hold a key, by key. */
export type SearchKeys = Readonly<Record<string, readonly number[]>>;

/** Sizes of the files in bytes, by their numbers. Without keys every part is read. */
export interface SearchHead {
  readonly parts: readonly number[];
  readonly keys: readonly number[];
}

/** The pinyin of characters, each by what was read of it most. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads what `SearchPart` says of characters. */
export function parseReadings(text: string): Readings {
  const found = new Map<string, readonly string[]>();
  for (const [, character = '', readings = ''] of Array.from(
    text.matchAll(/(\p{Script=Han})([a-z/]+)/gu),
  )) {
    found.set(character, readings.split('/'));
  }
  return found;
}
