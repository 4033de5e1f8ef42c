/** The other side of second-thread.ts: takes pages from the end and tells what it found. */
import { parentPort } from 'node:worker_threads';
import { handOver } from '../site/handover.ts';
import { keptPages } from './kept-pages.ts';
import { loadProgram, type LoadedProgram } from './open-program.ts';
import { placesIn, type Written, writePages } from './page-writer.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import type { Share } from './second-thread.ts';
import { filesOf, optionsOf } from './site-files.ts';

let kept: KeptProgram;
let loaded: Promise<LoadedProgram>;

async function write({ checked, last, out, taken }: Share): Promise<Written> {
  handOver(checked);
  const program = await (await loaded).open();
  const files = new Set(filesOf(kept, program));
  const portable = portableFiles(files, optionsOf(checked));
  const pages = keptPages(last, kept.digest, files, checked.park);
  return writePages(program, portable, pages, placesIn(out), 'last', taken);
}

parentPort?.on('message', (told: KeptProgram | Share) => {
  if ('entry' in told) {
    kept = told;
    loaded = loadProgram(told);
  } else void write(told).then((written) => parentPort?.postMessage(written));
});
