/** Finds entries of the site's index: Chinese by pairs of characters, pinyin and initials by how they begin. */
import MiniSearch from 'minisearch';
import { parseReadings, type SearchPart } from '../../format/search-index.ts';
import { pinyinOf } from '../../format/search-pinyin.ts';
import { isBeginning, nameTerms, queryTerms, runsOf } from '../../format/search-terms.ts';
import type { SearchIndex } from './load-index.ts';

/** What was found. */
export interface Hit {
  readonly kind: string;
  readonly title: string;
  /** From the root of the site. */
  readonly href: string;
}

interface Entry extends Hit {
  readonly id: number;
  readonly order: number;
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
}

/** So many are shown: more would have to be scrolled, and the directory has them all. */
const MOST_HITS = 8;

const FIELDS = ['title', 'names', 'pinyin'];

/** Names hold blanks, so they are cut here, and the engine parts terms by blanks. */
function termsOf({ names, pinyin, title }: Entry, field: string): readonly string[] {
  if (field === 'pinyin') return pinyin;
  return nameTerms(field === 'title' ? title : names.join(' '));
}

function entriesOf({ groups, readings }: SearchPart, from: number): Entry[] {
  const known = parseReadings(readings);
  let id = from;
  return groups.reduce<Entry[]>((entries, { href, items, kind, order }) => {
    for (const [place, title, ...names] of items) {
      const terms = [title, ...names].map((name) => pinyinOf(name, known));
      entries.push({
        id: (id += 1),
        kind,
        order,
        title,
        names,
        href: href.replace('*', place),
        pinyin: ([] as string[]).concat(...terms),
      });
    }
    return entries;
  }, []);
}

/** Searches an index, reading as few of its parts as will do. */
export function startFinding(index: SearchIndex): (query: string) => Promise<Hit[]> {
  const entries: Entry[] = [];
  const read = new Set<number>();
  const engine = new MiniSearch<Entry>({
    fields: FIELDS,
    extractField: (entry, field) =>
      field === 'id' ? String(entry.id) : termsOf(entry, field).join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: isBeginning,
      boost: { title: 3, names: 2 },
    },
  });

  async function readPart(part: number): Promise<void> {
    if (read.has(part)) return;
    const data = await index.part(part);
    // Two searches may have waited for the same part.
    if (data === undefined || read.has(part)) return;
    read.add(part);
    const added = entriesOf(data, entries.length);
    entries.push(...added);
    engine.addAll(added);
  }

  return async (query) => {
    const terms = queryTerms(query);
    if (terms.length === 0) return [];
    const wanted = runsOf(query).join('');
    let hits: Entry[] = [];
    const parts = await index.partsFor(terms);
    for (const part of parts) {
      await readPart(part);
      hits = inOrder(
        engine.search(terms.join(' ')).map(({ id }) => entries[Number(id) - 1]),
        wanted,
      );
      if (hits.length >= MOST_HITS) break;
    }
    return hits.slice(0, MOST_HITS);
  };
}

/** What is called just so, or begins so, stands in front; then by kind, then by how well they match. */
function inOrder(found: readonly (Entry | undefined)[], wanted: string): Entry[] {
  const rank = ({ names, pinyin, title }: Entry): number => {
    const all = [title, ...names].map((name) => runsOf(name).join(''));
    if (all.indexOf(wanted) >= 0) return 0;
    if (pinyin.indexOf(wanted) >= 0 && pinyin.indexOf(wanted) < 2) return 1;
    return all.some((name) => name.indexOf(wanted) === 0) ? 2 : 3;
  };
  return found
    .filter((entry): entry is Entry => entry !== undefined)
    .map((entry, place) => ({ entry, place, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order || a.place - b.place)
    .map(({ entry }) => entry);
}
