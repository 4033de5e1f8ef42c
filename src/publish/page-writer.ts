/** Makes pages of an open program one after another, portable and checked, and writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withInputsAlone } from '../data/page-inputs.ts';
import { withOwnPark } from '../data/page-reads.ts';
import { type KeptPages, marksOf, type PageRecord } from './kept-pages.ts';
import type { OpenProgram } from './open-program.ts';
import type { Findings, PortableFiles } from './portable-files.ts';

/** What one thread has done: what it found, or the page that failed. */
export interface Written {
  readonly findings: Findings;
  /** Of every page, for the next build. */
  readonly records: readonly (readonly [file: string, record: PageRecord])[];
  readonly failed?: number;
  /** Why, when it was the system that refused to write: the same page made again would not fail. */
  readonly refused?: SystemRefusal | undefined;
}

/** An error of the system: on the way between threads an error loses all but its message. */
export interface SystemRefusal {
  readonly message: string;
  readonly code: string;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

function refusalOf(error: unknown): SystemRefusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, message, path, syscall } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined ? undefined : { message, code, path, syscall };
}

/** Where files go: gives the path of a file below `out`, whose folder it makes. */
export function placesIn(out: string): (name: string) => string {
  const made = new Set<string>();
  return (name) => {
    const path = join(out, name);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return path;
  };
}

/**
 * Writes pages until all are taken or one fails.
 * @param end where this thread begins: at the first page or the last one, so that each of two threads
 *   has pages that are alike and share what they are made from
 * @param taken how many pages the threads have taken together
 */
export async function writePages(
  program: OpenProgram,
  portable: PortableFiles,
  kept: KeptPages,
  placeOf: (name: string) => string,
  end: 'first' | 'last',
  taken: Int32Array,
): Promise<Written> {
  const { findings } = portable;
  const records: [string, PageRecord][] = [];

  async function writePage(index: number, name: string): Promise<void> {
    const before = kept.take(name, placeOf(name));
    if (before !== undefined) {
      portable.note(name, marksOf(name, before));
      records.push([name, before]);
      return;
    }
    const make = (): Promise<Buffer | undefined> => program.render(index);
    const rendered = await withInputsAlone(name, () => withOwnPark(name, make));
    const page = rendered && portable.take(name, rendered);
    if (page === undefined) return;
    writeFileSync(placeOf(name), page.contents);
    records.push([name, kept.record(name, page.contents, page.marks)]);
  }

  const count = program.files.length;
  for (let own = 0; Atomics.add(taken, 0, 1) < count; own += 1) {
    const index = end === 'first' ? own : count - 1 - own;
    const name = program.files[index] as string;
    try {
      await writePage(index, name);
    } catch (error) {
      Atomics.store(taken, 0, count);
      return { findings, records, failed: index, refused: refusalOf(error) };
    }
  }
  return { findings, records };
}
