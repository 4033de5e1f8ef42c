/** A second thread that writes pages of the same site. */
import { Worker } from 'node:worker_threads';
import type { SiteInputs } from '../site/site-data.ts';
import type { Written } from './page-writer.ts';
import type { KeptProgram } from './program-store.ts';

/**
 * Node's usual 48 MB for what was made last are more than pages need, and come on top of those of the
 * first thread.
 */
const YOUNG_MB = 24;

/** What it is told when the data are checked. */
export interface Share {
  readonly out: string;
  readonly inputs: SiteInputs;
  /** How many pages are taken. */
  readonly taken: Int32Array;
}

/** A thread that begins to write pages when it has both a program and its share. */
export interface SecondThread {
  /** Has it load the program, in whatever time it has left. */
  load(program: KeptProgram): void;
  /** Has it take pages from the end. */
  write(share: Share): Promise<Written>;
  /** Ends it, whatever it does. */
  end(): Promise<void>;
}

/** Starts a thread. */
export function startThread(): SecondThread {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const answer = new Promise<Written>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  answer.catch(() => undefined);
  let loads = false;
  let waiting: Share | undefined;
  return {
    load(program) {
      worker.postMessage(program);
      loads = true;
      if (waiting !== undefined) worker.postMessage(waiting);
    },
    write(share) {
      // A second copy of the data is not held while the program is still being bundled.
      if (loads) worker.postMessage(share);
      else waiting = share;
      return answer;
    },
    async end() {
      await worker.terminate();
    },
  };
}
