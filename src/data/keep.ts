import { DataFault } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Something made from files that is made again when they change. */
export interface Kept<T> {
  /**
   * What the files give now. While pages are being written (`keepLastGood`) files at fault leave what
   * was before in its place.
   *
   * @throws DataFault when there is nothing to give
   */
  current(): T;
  /** What is wrong with the files as they are now; empty when they can be used. */
  faults(): readonly Diagnostic[];
}

/**
 * While serving, files are believed when a second look after this time finds them as they were: a
 * spreadsheet program or a slow network drive may write half of a file, pause, and write the rest.
 */
export const SECOND_LOOK_MS = 300;

/** Set by the development server: a page is shown even while a file is at fault. */
const LIVE = 'PARKBRIEF_LIVE';

/** Tells everything loaded in this process to keep what was good until the files are good again. */
export function keepLastGood(): void {
  process.env[LIVE] = '1';
}

/** Whether the same process will be asked for other data again: it is serving. */
export function isLive(): boolean {
  return process.env[LIVE] !== undefined;
}

/**
 * Loads at the first use and whenever `stampOf` differs; files at fault are not read twice. Whatever
 * `load` throws besides a `DataFault` passes through.
 * @param now milliseconds of any clock, for the second look
 */
export function keep<T>(
  stampOf: () => string,
  load: () => T,
  now: () => number = () => performance.now(),
): Kept<T> {
  let good: { readonly value: T } | undefined;
  let fault: DataFault | undefined;
  let stamp: string | undefined;
  let seen: { readonly stamp: string; readonly since: number } | undefined;
  /** Whether the files were the same some time ago already. */
  const isSettled = (found: string): boolean => {
    if (seen?.stamp !== found) seen = { stamp: found, since: now() };
    return now() - seen.since >= SECOND_LOOK_MS;
  };
  const refresh = (): void => {
    const found = stampOf();
    if (found === stamp) return;
    if (stamp !== undefined && isLive() && !isSettled(found)) return;
    try {
      good = { value: load() };
      fault = undefined;
    } catch (error) {
      if (!(error instanceof DataFault)) throw error;
      fault = error;
    }
    stamp = found;
  };
  return {
    current() {
      refresh();
      if (fault !== undefined && (good === undefined || !isLive())) {
        throw fault;
      }
      // Without a fault the load has given a value.
      return (good as { readonly value: T }).value;
    },
    faults() {
      refresh();
      return fault?.diagnostics ?? [];
    },
  };
}
