/** The other side of second-thread.ts: takes pages from the end and tells what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../data/handover.ts';
import { loadProgram } from './open-program.ts';
import { fileWriter, writePages } from './page-writer.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import type { Share } from './second-thread.ts';

const program = await loadProgram(workerData as KeptProgram);
parentPort?.once('message', ({ checked, files, options, out, taken }: Share) => {
  handOver(checked);
  const portable = portableFiles(new Set(files), options);
  void program
    .open()
    .then((pages) => writePages(pages, portable, fileWriter(out), 'last', taken))
    .then((written) => parentPort?.postMessage(written));
});
