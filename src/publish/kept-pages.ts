/**
 * Pages taken over from the site that is about to be replaced. A page that has declared its inputs
 * (src/data/page-inputs.ts) is not made again when the list of the last build has it with the same
 * digest of program and inputs, and the old site still holds the very bytes that were written then. A
 * page of another edition, of older data or changed by hand is never taken over, whatever the old
 * folder holds.
 *
 *     .cache/pages/<edition>.json   digests, ids and links of the pages of the last build
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inputsOf } from '../data/page-inputs.ts';
import type { PageMarks } from './portable-files.ts';

/** What is known of a page of the last build. */
export interface PageRecord {
  /** Digest of all it was made from. */
  readonly inputs: string;
  /** Digest of what was written. */
  readonly contents: string;
  readonly ids: readonly string[];
  /** What it links to: `enterprises/index.html#top`. */
  readonly links: readonly string[];
}

/** The list, and the site it may be about. */
export interface LastSite {
  readonly records: string;
  readonly out: string;
}

const digestOf = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('base64');

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
  /** Digest of what the page is made from; nothing when it has not declared it. */
  digestOf(file: string): string | undefined;
  /**
   * Puts the page into the folder of the new site, when it would be written again as it was.
   *
   * @param inputs what `digestOf` has given
   * @returns what is known of it; nothing when it has to be made
   */
  take(file: string, inputs: string, place: string): PageRecord | undefined;
}

/**
 * @param program digest of the program that makes the pages
 * @param files every file the site may have: a page that links to another is made again and told of
 */
export function keptPages(
  last: LastSite | undefined,
  program: string,
  files: ReadonlySet<string>,
): KeptPages {
  /** What many pages are made from is written down once. */
  const texts = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = JSON.stringify(value)));
    return text;
  };
  const records = last === undefined ? new Map<string, PageRecord>() : readRecords(last.records);
  return {
    digestOf(file) {
      const inputs = inputsOf(file);
      if (inputs === undefined) return undefined;
      const parts = Object.entries(inputs).flatMap(([name, value]) => [name, textOf(value)]);
      return digestOf([program, file, ...parts].join('\0'));
    },
    take(file, inputs, place) {
      const record = records.get(file);
      if (last === undefined || record?.inputs !== inputs) return undefined;
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

/** The record of a page that has been made. */
export function recordOf(inputs: string, contents: string | Buffer, marks: PageMarks): PageRecord {
  const links = new Set(marks.links.map(({ id, target }) => `${target}#${id}`));
  return { inputs, contents: digestOf(contents), ids: [...marks.ids], links: [...links] };
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
