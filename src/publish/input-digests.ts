/** What pages were made from, as one digest each. */
import { createHash } from 'node:crypto';
import { inputsOf } from '../data/page-inputs.ts';
import { partOf } from '../data/page-reads.ts';
import type { Park } from '../data/park.ts';

/** The digest of some bytes. */
export const digestOf = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('base64');

/** Characters of base64, of 6 bits each. */
const ROW_DIGEST = 20;

/** Digests of what pages are made from, for a program and its data. */
export interface InputDigests {
  /** Of what the page `file` has declared; nothing when it has declared nothing. */
  ofInputs(file: string): string | undefined;
  /** Of what was read for a page. */
  ofReads(reads: readonly string[]): string;
}

/**
 * @param program digest of the program that makes the pages
 * @param park the data, of which pages are made
 */
export function inputDigests(program: string, park: Park): InputDigests {
  /** What many pages are made from is written down once. */
  const texts = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = JSON.stringify(value)));
    return text;
  };
  /** The same rows are in the data as of many days: a short digest of each, to be read again and again. */
  const rows = new WeakMap<object, string>();
  const ofRow = (row: unknown): string => {
    if (typeof row !== 'object' || row === null) return digestOf(textOf(row));
    let digest = rows.get(row);
    if (digest === undefined) {
      digest = digestOf(JSON.stringify(row)).slice(0, ROW_DIGEST);
      rows.set(row, digest);
    }
    return digest;
  };
  const parts = new Map<string, string>();
  const ofPart = (read: string): string => {
    let digest = parts.get(read);
    if (digest === undefined) {
      const value = partOf(park, read);
      digest = Array.isArray(value) ? digestOf(value.map(ofRow).join('')) : ofRow(value);
      parts.set(read, digest);
    }
    return digest;
  };
  return {
    ofInputs(file) {
      const inputs = inputsOf(file);
      if (inputs === undefined) return undefined;
      const given = Object.entries(inputs).flatMap(([name, value]) => [name, textOf(value)]);
      return digestOf([program, file, ...given].join('\0'));
    },
    ofReads: (reads) =>
      digestOf([program, ...reads.flatMap((read) => [read, ofPart(read)])].join('\0')),
  };
}
