/**
 * The files of the search index: entries in parts small enough for a phone; for a site with more than a
 * page may load, also which parts hold which terms.
 */
import {
  parseReadings,
  SEARCH_ALLOWANCE,
  SEARCH_CALLBACK,
  type SearchGroup,
  type SearchHead,
  type SearchItem,
  type SearchPart,
} from '../../format/search-index.ts';
import { pinyinOf } from '../../format/search-pinyin.ts';
import { isHan, keyFile, keyOf, nameTerms, runsOf } from '../../format/search-terms.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { searchEntries, type SearchEntry } from './entries.ts';
import { onceForSite } from '../../model/once-for-site.ts';
import { ReadingCounts } from './readings.ts';

/** Sizes the files have about, in bytes. */
const PART_BYTES = 8000;
const KEYS_BYTES = 6000;

/** Head and all parts of a site that needs no keys; the rest of the allowance is for their frames. */
const WHOLE_BYTES = SEARCH_ALLOWANCE - 2000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const namesOf = ({ others, title }: SearchEntry): string[] => [title, ...others];

/** An address with the place in it that differs from one entry of a kind to the next. */
function splitHref(href: string): [pattern: string, place: string] {
  const match = /^\/(.*?)([\w-]+)(\.html)?$/.exec(href);
  if (match === null) return [href.slice(1), ''];
  const [, before = '', place = '', ending = ''] = match;
  return [`${before}*${ending}`, place];
}

/** Entries one after another until a part is full. */
function inParts(entries: readonly SearchEntry[]): SearchEntry[][] {
  const parts: SearchEntry[][] = [];
  let size = Infinity;
  let characters = new Set<string>();
  for (const entry of entries) {
    const names = namesOf(entry).join('');
    if (size > PART_BYTES) {
      parts.push([]);
      size = 0;
      characters = new Set();
    }
    const fresh = [...names].filter((character) => !characters.has(character));
    for (const character of fresh) characters.add(character);
    // A name in quotes with its place, and seven bytes a character for its reading.
    size += bytesOf(names) + entry.others.length * 3 + 20 + new Set(fresh).size * 7;
    parts.at(-1)?.push(entry);
  }
  return parts;
}

function partOf(
  entries: readonly SearchEntry[],
  readings: ReadingCounts,
  kinds: readonly string[],
): SearchPart {
  const groups: (SearchGroup & { readonly items: SearchItem[] })[] = [];
  for (const { href, kind, others, title } of entries) {
    const [pattern, place] = splitHref(href);
    const last = groups.at(-1);
    const item = [place, title, ...others] as const;
    if (last?.kind === kind && last.href === pattern) last.items.push(item);
    else groups.push({ kind, order: kinds.indexOf(kind), href: pattern, items: [item] });
  }
  const names = entries.flatMap(namesOf).flatMap(runsOf).filter(isHan);
  return { readings: readings.textOf(names.flatMap((run) => [...run])), groups };
}

/** Which parts hold each key. */
function keysOf(
  parts: readonly SearchEntry[][],
  readings: readonly string[],
): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  parts.forEach((entries, part) => {
    const known = parseReadings(readings[part] ?? '');
    const terms = entries
      .flatMap(namesOf)
      .flatMap((name) => [...nameTerms(name), ...pinyinOf(name, known)]);
    for (const key of new Set(terms.map(keyOf))) keys.set(key, [...(keys.get(key) ?? []), part]);
  });
  return keys;
}

/** Keys in so many files that each is about as large as it should be. */
function keyFiles(keys: ReadonlyMap<string, number[]>): string[] {
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = Math.max(1, Math.ceil(bytesOf(JSON.stringify(sorted)) / KEYS_BYTES));
  const files = Array.from({ length: count }, (): Record<string, number[]> => ({}));
  for (const [key, parts] of sorted) {
    const file = files[keyFile(key, count)];
    if (file !== undefined) file[key] = parts;
  }
  return files.map((file) => JSON.stringify(file));
}

const asScript = (name: string, data: string): string =>
  `${SEARCH_CALLBACK}(${JSON.stringify(name)},${data});\n`;

/** The files of an index by their names without ending: `head`, `part-0` …, `keys-0` …. */
export function indexFiles(entries: readonly SearchEntry[]): ReadonlyMap<string, string> {
  const counts = new ReadingCounts();
  for (const name of entries.flatMap(namesOf)) counts.add(name);
  const parted = inParts(entries);
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const made = parted.map((part) => partOf(part, counts, kinds));
  const parts = made.map((part) => JSON.stringify(part));
  const whole = parts.reduce((sum, text) => sum + bytesOf(text), 0);
  const keys =
    whole <= WHOLE_BYTES
      ? []
      : keyFiles(
          keysOf(
            parted,
            made.map(({ readings }) => readings),
          ),
        );
  const head: SearchHead = { parts: parts.map(bytesOf), keys: keys.map(bytesOf) };
  const named: [string, string][] = [
    ['head', JSON.stringify(head)],
    ...parts.map((text, index): [string, string] => [`part-${index}`, text]),
    ...keys.map((text, index): [string, string] => [`keys-${index}`, text]),
  ];
  return new Map(named.map(([name, text]) => [name, asScript(name, text)]));
}

/** The index of a site, made once. */
export const searchFiles = onceForSite((inputs: SiteInputs) => indexFiles(searchEntries(inputs)));
