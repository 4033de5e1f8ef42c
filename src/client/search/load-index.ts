/** Loads the files of the index as a search needs them, within what one page may load. */
import {
  SEARCH_ALLOWANCE,
  SEARCH_CALLBACK,
  SEARCH_FOLDER,
  type SearchHead,
  type SearchKeys,
  type SearchPart,
} from '../../format/search-index.ts';
import { isBeginning, keyFile, keyOf } from '../../format/search-terms.ts';

/** The index of a site. */
export interface SearchIndex {
  /** The parts that may hold all of these terms, by number; every part that nothing is known of. */
  partsFor(terms: readonly string[]): Promise<number[]>;
  /** A part; nothing when this page has loaded as much as it may, or the file does not come. */
  part(number: number): Promise<SearchPart | undefined>;
}

type Received = Record<string, unknown>;

/** @param directory address of the directory page, in the root of the site */
export function loadIndex(page: Document, directory: string): SearchIndex {
  const received: Received = {};
  const asked = new Map<string, Promise<unknown>>();
  let left = SEARCH_ALLOWANCE;
  // The parts of the index are scripts that call this global by its name.
  (window as unknown as Received)[SEARCH_CALLBACK] = (name: string, data: unknown): void => {
    received[name] = data;
  };

  function file(name: string, size: number): Promise<unknown> {
    const known = asked.get(name);
    if (known !== undefined) return known;
    if (size > left) return Promise.resolve(undefined);
    left -= size;
    const coming = new Promise<unknown>((done) => {
      const script = page.createElement('script');
      script.src = new URL(`${SEARCH_FOLDER}${name}.js`, directory).href;
      script.onload = script.onerror = () => done(received[name]);
      page.head.appendChild(script);
    });
    asked.set(name, coming);
    return coming;
  }

  // The head says no sizes of its own: some bytes for each file of the index.
  const head = file('head', 0) as Promise<SearchHead | undefined>;

  async function holders(
    term: string,
    files: readonly number[],
  ): Promise<readonly number[] | undefined> {
    const key = keyOf(term);
    const number = keyFile(key, files.length);
    const keys = (await file(`keys-${number}`, files[number] || 0)) as SearchKeys | undefined;
    if (keys === undefined) return undefined;
    if (!isBeginning(term) || (key.length === 3 && keys[key])) return keys[key] || [];
    const parts = Object.keys(keys).map((name) =>
      name.indexOf(key) === 0 ? keys[name] || [] : [],
    );
    return Array.from(new Set(([] as number[]).concat(...parts)));
  }

  return {
    async partsFor(terms) {
      const known = await head;
      if (known === undefined) return [];
      const all = known.parts.map((_, index) => index);
      if (known.keys.length === 0) return all;
      const found = await Promise.all(terms.map((term) => holders(term, known.keys)));
      return all.filter((part) =>
        found.every((parts) => parts === undefined || parts.indexOf(part) >= 0),
      );
    },
    async part(number) {
      const known = await head;
      const size = known && known.parts[number];
      return size === undefined
        ? undefined
        : ((await file(`part-${number}`, size)) as SearchPart | undefined);
    },
  };
}
