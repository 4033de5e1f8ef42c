/** A second thread that writes pages of the same site. */
import { Worker } from 'node:worker_threads';
import type { Checked } from '../data/handover.ts';
import type { Written } from './page-writer.ts';
import type { PortableOptions } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';

/** What it is told when the data are checked. */
export interface Share {
  readonly out: string;
  readonly checked: Checked;
  /** Every file the site may have. */
  readonly files: readonly string[];
  readonly options: PortableOptions;
  /** How many pages are taken. */
  readonly taken: Int32Array;
}

/** A thread that has loaded the program, or is about to, and waits for its share. */
export interface SecondThread {
  /** Sends it off; it takes pages from the end. */
  write(share: Share): Promise<Written>;
  /** Ends it, whatever it does. */
  end(): Promise<void>;
}

/** Starts a thread that loads `program` while the data are still being checked. */
export function startThread(program: KeptProgram): SecondThread {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: program,
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const answer = new Promise<Written>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  answer.catch(() => undefined);
  return {
    write(share) {
      worker.postMessage(share);
      return answer;
    },
    async end() {
      await worker.terminate();
    },
  };
}
