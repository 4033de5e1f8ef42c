/** Makes pages of an open program one after another, portable and checked, and writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OpenProgram } from './open-program.ts';
import type { Findings, PortableFiles } from './portable-files.ts';

/** What one thread has done: what it found, or the page that failed. */
export interface Written {
  readonly findings: Findings;
  readonly failed?: number;
}

/** Writes files below a folder; folders are made once. */
export function fileWriter(out: string): (name: string, contents: string | Buffer) => void {
  const made = new Set<string>();
  return (name, contents) => {
    const path = join(out, name);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, contents);
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
  write: (name: string, contents: string | Buffer) => void,
  end: 'first' | 'last',
  taken: Int32Array,
): Promise<Written> {
  const { findings } = portable;
  const count = program.files.length;
  for (let own = 0; Atomics.add(taken, 0, 1) < count; own += 1) {
    const index = end === 'first' ? own : count - 1 - own;
    const name = program.files[index] as string;
    try {
      const rendered = await program.render(index);
      const contents = rendered && portable.take(name, rendered);
      if (contents !== undefined) write(name, contents);
    } catch {
      Atomics.store(taken, 0, count);
      return { findings, failed: index };
    }
  }
  return { findings };
}
