/** Makes pages of a site one after another, portable and checked, and writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteInputs } from '../site/site-data.ts';
import type { Program } from './load-program.ts';
import type { Findings, PortableFiles } from './portable-files.ts';

/** What one thread has done: what it found, or the page that failed. */
export interface Written {
  readonly findings: Findings;
  readonly failed?: string;
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

/** Pages that threads take one after another. */
export interface PageQueue {
  readonly program: Program;
  readonly inputs: SiteInputs;
  readonly addresses: readonly string[];
  /** How many pages the threads have taken together. */
  readonly taken: Int32Array;
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
 *
 * @param end where this thread begins: at the first page or the last one, so that each of two threads
 *   has pages that are alike and share what they are made from
 */
export async function writePages(
  { addresses, inputs, program, taken }: PageQueue,
  portable: PortableFiles,
  placeOf: (name: string) => string,
  end: 'first' | 'last',
): Promise<Written> {
  const { findings } = portable;
  const count = addresses.length;
  for (let position = 0; Atomics.add(taken, 0, 1) < count; position += 1) {
    const name = addresses[end === 'first' ? position : count - 1 - position] as string;
    try {
      const page = portable.take(name, Buffer.from(await program.render(inputs, name)));
      if (page !== undefined) writeFileSync(placeOf(name), page.contents);
      // Pages wait for nothing but themselves: without a pause Ctrl+C is heard when all are written.
      await setImmediate();
    } catch (error) {
      Atomics.store(taken, 0, count);
      return { findings, failed: name, refused: refusalOf(error) };
    }
  }
  return { findings };
}
