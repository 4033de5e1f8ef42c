/** Shares the pages of a site out to workers. */
import type { PortableFile } from '../../publish/portable-file.ts';
import type { Call } from './call.ts';
import type { MadePage, SentInputs } from './page-maker.ts';

/** Pages a worker is given at a time: few enough to stop soon, enough not to talk more than work. */
const PORTION = 4;

/** Portions a worker has at hand, so that it never waits for the next. */
const AHEAD = 2;

interface Place {
  readonly promise: Promise<PortableFile>;
  resolve(file: PortableFile): void;
  reject(error: Error): void;
}

function openPlace(): Place {
  let place: Omit<Place, 'promise'> | undefined;
  const promise = new Promise<PortableFile>((resolve, reject) => {
    place = { resolve, reject };
  });
  // Whoever asks for the page hears of its fault; nobody may have asked yet.
  promise.catch(() => undefined);
  return { promise, ...(place as Omit<Place, 'promise'>) };
}

/** Pages that are being made. */
export interface SharedPages {
  /** Waits for a page. */
  take(name: string): Promise<PortableFile>;
  /** Gives out no more portions. */
  stop(): void;
}

/** Has all pages made, in their order, by the workers that are called. */
export function sharePages(
  pages: readonly string[],
  sent: SentInputs,
  workers: readonly Call[],
): SharedPages {
  const places = new Map(pages.map((name) => [name, openPlace()]));
  let next = 0;
  let stopped = false;

  function settle(page: MadePage): void {
    const place = places.get(page.name);
    if ('file' in page) place?.resolve(page.file);
    else place?.reject(new Error(page.problem));
  }

  async function work(call: Call): Promise<void> {
    while (!stopped && next < pages.length) {
      const names = pages.slice(next, next + PORTION);
      next += names.length;
      for (const page of (await call('make', names)) as readonly MadePage[]) settle(page);
    }
  }

  async function begin(call: Call): Promise<void> {
    await call('receive', sent);
    await Promise.all(Array.from({ length: AHEAD }, () => work(call)));
  }

  for (const call of workers) {
    begin(call).catch((error: Error) => {
      for (const place of places.values()) place.reject(error);
    });
  }
  return {
    async take(name) {
      const place = places.get(name);
      if (place === undefined) throw new Error(`not a page of the site: ${name}`);
      const file = await place.promise;
      // Kept no longer than it is waited for: the bytes are the caller's.
      places.delete(name);
      return file;
    },
    stop: () => {
      stopped = true;
    },
  };
}
