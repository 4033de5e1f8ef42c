/** Where releases of a member lie, and what is not as it was written there. */
import type { ReleaseStore } from '../../src/publish/release/store.ts';

/** Releases side by side: in a folder, or in a zip. */
export interface ReleasePlace {
  readonly store: ReleaseStore;
  /** What of a release is not as it was written. */
  faultsOf(name: string): readonly string[];
}

const NUMBERS = /(\d{4})-(\d{2})-r(\d+)/;

/** Puts names of releases, or of files named after them, into their order, the earliest first. */
export function inOrder(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => NUMBERS.exec(name)?.slice(1).map(Number) ?? []);
  for (const at of [0, 1, 2]) {
    const difference = (first?.[at] ?? -1) - (second?.[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
