/** The other side of second-thread.ts: takes pages from the end and tells what it found. */
import { parentPort } from 'node:worker_threads';
import { loadProgram, type Program } from './load-program.ts';
import { listOutputFiles } from './output-files.ts';
import { placesIn, type Written, writePages } from './page-writer.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import type { Share } from './second-thread.ts';

let kept: KeptProgram;
let loaded: Promise<Program>;

async function write({ inputs, out, taken }: Share): Promise<Written> {
  const program = await loaded;
  const addresses = program.addressesOf(inputs);
  const files = new Set([...listOutputFiles(kept.fixed), ...addresses]);
  const portable = portableFiles(files, { basePath: inputs.site.basePath });
  return writePages({ program, inputs, addresses, taken }, portable, placesIn(out), 'last');
}

parentPort?.on('message', (message: KeptProgram | Share) => {
  if ('entry' in message) {
    kept = message;
    loaded = loadProgram(message);
  } else void write(message).then((written) => parentPort?.postMessage(written));
});
