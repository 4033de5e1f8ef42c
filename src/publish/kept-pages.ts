/**
 * Pages taken over from the site that is about to be replaced. A page that has declared its inputs
 * (src/data/page-inputs.ts) or of which it is known what was read for it (src/data/page-reads.ts) is
 * not made again when the list of the last build has it with the same digest of program and inputs,
 * and the old site still holds the very bytes that were written then. A page of another edition, of
 * older data or changed by hand is never taken over, whatever the old folder holds.
 *
 *     .cache/pages/<edition>.json   digests, ids and links of the pages of the last build
 */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readsOf } from '../data/page-reads.ts';
import type { Park } from '../data/park.ts';
import { digestOf, inputDigests } from './input-digests.ts';
import type { PageMarks } from './portable-files.ts';

/** What is known of a page of the last build. */
export interface PageRecord {
  /** Digest of all it was made from. */
  readonly inputs: string;
  /** Digest of what was written. */
  readonly contents: string;
  /** Names of what was read for it; absent when it has declared its inputs. */
  readonly reads?: readonly string[];
  readonly ids: readonly string[];
  /** What it links to: `enterprises/index.html#top`. */
  readonly links: readonly string[];
}

/** The list, and the site it may be about. */
export interface LastSite {
  readonly records: string;
  readonly out: string;
}

/** Reads the list of the last build; a list that is missing or broken knows no page. */
function readRecords(file: string): ReadonlyMap<string, PageRecord> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, PageRecord][]);
  } catch {
    return new Map();
  }
}

/** Writes the list for the next build: in one step, so that there is never half of one. */
export function writeRecords(
  file: string,
  records: readonly (readonly [string, PageRecord])[],
): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify(records));
  renameSync(fresh, file);
}

/** The pages of the last build, for one thread of this one. */
export interface KeptPages {
  /**
   * Puts a page into the folder of the new site, when it would be written again as it was.
   * @returns what is known of it; nothing when it has to be made
   */
  take(file: string, place: string): PageRecord | undefined;
  /** What is to be known of a page that has just been made. */
  record(file: string, contents: string | Buffer, marks?: PageMarks): PageRecord;
}

/**
 * @param program digest of the program that makes the pages
 * @param files every file the site may have: a page that links to another is made again and told of
 * @param park the data, of which pages are made
 */
export function keptPages(
  last: LastSite | undefined,
  program: string,
  files: ReadonlySet<string>,
  park: Park,
): KeptPages {
  const digests = inputDigests(program, park);
  const madeFrom = (file: string): Pick<PageRecord, 'inputs' | 'reads'> => {
    const declared = digests.ofInputs(file);
    if (declared !== undefined) return { inputs: declared };
    const reads = readsOf(file);
    return { inputs: digests.ofReads(reads), reads };
  };
  const records = last === undefined ? new Map<string, PageRecord>() : readRecords(last.records);
  return {
    take(file, place) {
      const record = records.get(file);
      if (last === undefined || record === undefined) return undefined;
      const inputs = record.reads ? digests.ofReads(record.reads) : digests.ofInputs(file);
      if (record.inputs !== inputs) return undefined;
      if (!record.links.every((link) => files.has(link.slice(0, link.indexOf('#')))))
        return undefined;
      try {
        const from = join(last.out, file);
        if (digestOf(readFileSync(from)) !== record.contents) return undefined;
        putInto(place, from);
        return record;
      } catch {
        return undefined;
      }
    },
    record(file, contents, { ids, links } = { ids: new Set(), links: [] }) {
      const targets = new Set(links.map(({ id, target }) => `${target}#${id}`));
      return {
        ...madeFrom(file),
        contents: digestOf(contents),
        ids: [...ids],
        links: [...targets],
      };
    },
  };
}

/** One file under two names costs neither time nor space; not every disk can have that. */
function putInto(place: string, from: string): void {
  try {
    linkSync(from, place);
  } catch {
    copyFileSync(from, place);
  }
}

/** What a record says of the page `file`, as it was found when the page was made. */
export function marksOf(file: string, { ids, links }: PageRecord): PageMarks {
  return {
    ids: new Set(ids),
    links: links.map((link) => {
      const at = link.indexOf('#');
      return { file, target: link.slice(0, at), id: link.slice(at + 1), snippet: link };
    }),
  };
}
