/** Writes all pages of a site with a kept program, on two processors when there are many pages. */
import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Checked } from '../data/handover.ts';
import { openProgram, type OpenProgram } from './open-program.ts';
import type { KeptProgram } from './program-store.ts';

/** Below it a second thread costs what it saves: it reads the same program and the same data. */
const MANY = 1500;

/** What the second thread is told. */
export interface Share {
  readonly program: KeptProgram;
  readonly out: string;
  readonly checked: Checked;
  /** The next page nobody has taken. */
  readonly next: Int32Array;
}

/**
 * Writes pages until none is left or one fails.
 * @returns the page that failed
 */
export async function writeShare(
  program: OpenProgram,
  next: Int32Array,
): Promise<number | undefined> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= program.count) return undefined;
    try {
      await program.write(index);
    } catch {
      Atomics.store(next, 0, program.count);
      return index;
    }
  }
}

/** The page that failed in a second thread. */
function writeElsewhere(share: Share): Promise<number | undefined> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * Fills the empty folder `out`.
 * @throws what the first page that fails throws
 */
export async function runProgram(kept: KeptProgram, out: string, checked: Checked): Promise<void> {
  cpSync(kept.fixed, out, { recursive: true });
  const program = await openProgram(kept, out);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const shared = program.count >= MANY && availableParallelism() > 1;
  const ends = await Promise.allSettled([
    ...(shared ? [writeElsewhere({ program: kept, out, checked, next })] : []),
    writeShare(program, next),
  ]);
  const failed = ends.flatMap((end) => {
    // A thread that broke off has taken a page and not written it.
    if (end.status === 'rejected') throw end.reason;
    return end.value ?? [];
  });
  // Pages are taken in order, so the first to fail is among these; here it fails as itself.
  if (failed.length > 0) await program.write(Math.min(...failed));
}
